import type { Position, RecordedEvent } from '@evenwicht/events';
import { dayInAmsterdam, type EventId, type Instant, type PlainDate } from '@evenwicht/kernel';

/** The last event of the log at some moment. */
export interface LogHead {
  readonly position: Position;
  readonly eventId: EventId;
}

type Mutable = { -readonly [Part in keyof LogHead]: LogHead[Part] };

/** The head of the log at the end of each day on which something was recorded, days as in Amsterdam. */
export class LogHeads {
  private readonly byDay = new Map<PlainDate, Mutable>();
  /** The offset of Amsterdam is whole hours, so all moments of one hour lie on one day. */
  private readonly dayOfHour = new Map<string, PlainDate>();
  /** Most events are of the same hour as the one before. */
  private latest = { hour: 'none', day: '' as PlainDate };

  /** @returns the day on which it was recorded, as in Amsterdam */
  note({ recordedAt, position, eventId }: Pick<RecordedEvent, 'recordedAt' | 'position' | 'eventId'>): PlainDate {
    const day = this.dayOf(recordedAt);
    const head = this.byDay.get(day);
    if (!head) this.byDay.set(day, { position, eventId });
    else [head.position, head.eventId] = [position, eventId];
    return day;
  }

  /** Of the events recorded before a day, the last in the log; undefined where there is none. */
  before(day: PlainDate): LogHead | undefined {
    let last: LogHead | undefined;
    for (const [recordedOn, head] of this.byDay) {
      if (recordedOn < day && (!last || last.position < head.position)) last = head;
    }
    return last && { ...last };
  }

  private dayOf(moment: Instant): PlainDate {
    if (moment.startsWith(this.latest.hour)) return this.latest.day;
    const hour = moment.slice(0, 13);
    const day = this.dayOfHour.get(hour) ?? dayInAmsterdam(moment);
    this.dayOfHour.set(hour, day);
    this.latest = { hour, day };
    return day;
  }
}
