import type { MunicipalityCode, PlainDate } from '@evenwicht/kernel';

/** Whole days, first and last included; empty when the first comes after the last. */
export interface Period {
  readonly firstDay: PlainDate;
  readonly lastDay: PlainDate;
  /** Nothing before this day counts in any period; what was not counted is not taken back either. */
  readonly countedFrom?: PlainDate;
}

export function isIn({ firstDay, lastDay }: Period, day: PlainDate): boolean {
  return firstDay <= day && day <= lastDay;
}

/** All that a tally holds. */
export interface TallyContent {
  readonly counts: ReadonlyMap<MunicipalityCode, ReadonlyMap<PlainDate, number>>;
  readonly takenBack: readonly TakenBack[];
}

interface TakenBack {
  readonly municipality: MunicipalityCode;
  readonly day: PlainDate;
  readonly addedFor: PlainDate;
  readonly count: number;
}

const everyDay = () => true;

/** What can be counted by municipality and day. */
export interface Counts {
  /** Of the days of the period, where asked only those that `isWanted`. */
  within(municipality: MunicipalityCode, period: Period, isWanted?: (day: PlainDate) => boolean): number;
}

/** How many, by municipality and by the day on which it was so. */
export class Tally implements Counts {
  private readonly counts = new Map<MunicipalityCode, Map<PlainDate, number>>();
  private readonly takenBack: TakenBack[] = [];

  get content(): TallyContent {
    return { counts: this.counts, takenBack: this.takenBack };
  }

  /** As if everything that another tally holds had been added here. */
  include({ counts, takenBack }: TallyContent): void {
    for (const [municipality, days] of counts) for (const [day, count] of days) this.add(municipality, day, count);
    for (const one of takenBack) this.takenBack.push(one);
  }

  /** A count below zero takes back what was added for that day. */
  add(municipality: MunicipalityCode, day: PlainDate, count = 1): void {
    let days = this.counts.get(municipality);
    if (!days) this.counts.set(municipality, (days = new Map<PlainDate, number>()));
    days.set(day, (days.get(day) ?? 0) + count);
  }

  /** Takes back on a day one of those that were added for an earlier day, which goes on counting them. */
  takeBack(municipality: MunicipalityCode, day: PlainDate, addedFor: PlainDate, count = 1): void {
    this.takenBack.push({ municipality, day, addedFor, count });
  }

  within(municipality: MunicipalityCode, period: Period, isWanted: (day: PlainDate) => boolean = everyDay): number {
    const { firstDay, lastDay } = period;
    let total = 0 - this.takenBackWithin(municipality, period);
    for (const [day, count] of this.counts.get(municipality) ?? []) {
      if (firstDay <= day && day <= lastDay && isWanted(day)) total += count;
    }
    return total;
  }

  private takenBackWithin(
    municipality: MunicipalityCode,
    { firstDay, lastDay, countedFrom = firstDay }: Period,
  ): number {
    let total = 0;
    for (const one of this.takenBack) {
      const isWithin = one.municipality === municipality && firstDay <= one.day && one.day <= lastDay;
      if (isWithin && countedFrom <= one.addedFor) total += one.count;
    }
    return total;
  }
}
