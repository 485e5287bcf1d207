import { dayInAmsterdam, type HalfYear } from '@evenwicht/kernel';
import { Region } from '@evenwicht/distribution';
import { upcast, type RecordedEvent } from '@evenwicht/events';
import { dispatcher } from '@evenwicht/read-models';
import { TouchedHalfYears } from './touched-half-years.js';
import { touchingEvents } from './touching-events.js';

const touch = dispatcher(touchingEvents);

/** The region as the log has it so far, and which half-years are to be written again. */
export class BalanceFold {
  readonly region = new Region();
  private readonly halfYears = new TouchedHalfYears();

  /** @throws EventNotApplied */
  apply(event: RecordedEvent): void {
    const { region, halfYears } = this;
    halfYears.reach(dayInAmsterdam(event.recordedAt));
    touch(event, { region, halfYears });
    region.apply(upcast(event));
  }

  /** Every half-year that has figures. */
  get known(): readonly HalfYear[] {
    return this.halfYears.known;
  }

  /** The half-years of which a figure may have changed since the last asking. */
  takeTouched(): readonly HalfYear[] {
    return this.halfYears.take();
  }
}
