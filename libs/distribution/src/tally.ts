import type { MunicipalityCode, PlainDate } from '@evenwicht/kernel';

/** Whole days, first and last included; empty when the first comes after the last. */
export interface Period {
  readonly firstDay: PlainDate;
  readonly lastDay: PlainDate;
}

/** How many, by municipality and by the day on which it was so. */
export class Tally {
  private readonly counts = new Map<MunicipalityCode, Map<PlainDate, number>>();

  /** A count below zero takes back what was added for that day. */
  add(municipality: MunicipalityCode, day: PlainDate, count = 1): void {
    let days = this.counts.get(municipality);
    if (!days) this.counts.set(municipality, (days = new Map<PlainDate, number>()));
    days.set(day, (days.get(day) ?? 0) + count);
  }

  within(municipality: MunicipalityCode, { firstDay, lastDay }: Period): number {
    let total = 0;
    for (const [day, count] of this.counts.get(municipality) ?? []) {
      if (firstDay <= day && day <= lastDay) total += count;
    }
    return total;
  }
}
