import type { Position, RecordedEvent } from '@evenwicht/events';
import { dayInAmsterdam, type EventId, type Instant, type PlainDate } from '@evenwicht/kernel';

/** The last event of the log at some moment. */
export interface LogHead {
  readonly position: Position;
  readonly eventId: EventId;
}

/** The head of the log at the end of each day on which something was recorded, days as in Amsterdam. */
export class LogHeads {
  private readonly byDay = new Map<PlainDate, LogHead>();
  /** The offset of Amsterdam is whole hours, so all moments of one hour lie on one day. */
  private readonly dayOfHour = new Map<string, PlainDate>();

  /** @returns the day on which it was recorded, as in Amsterdam */
  note({ recordedAt, position, eventId }: Pick<RecordedEvent, 'recordedAt' | 'position' | 'eventId'>): PlainDate {
    const day = this.dayOf(recordedAt);
    this.byDay.set(day, { position, eventId });
    return day;
  }

  /** Of the events recorded before a day, the last in the log; undefined where there is none. */
  before(day: PlainDate): LogHead | undefined {
    let last: LogHead | undefined;
    for (const [recordedOn, head] of this.byDay) {
      if (recordedOn < day && (!last || last.position < head.position)) last = head;
    }
    return last;
  }

  private dayOf(moment: Instant): PlainDate {
    const hour = moment.slice(0, 13);
    const known = this.dayOfHour.get(hour) ?? dayInAmsterdam(moment);
    this.dayOfHour.set(hour, known);
    return known;
  }
}
