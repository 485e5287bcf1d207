import { CaseCounting } from '@evenwicht/distribution';
import { upcast, type Position, type RecordedEvent } from '@evenwicht/events';
import { Past } from './past.js';

/**
 * The past as far as figures need it, in half the time of a whole region: cases are counted, and what is on file of
 * single cases, their questions for the mediation table and their calls for help are left out (docs/adr/0084).
 */
export class CountedPast {
  private readonly past = new Past(false);
  private readonly cases = new CaseCounting();
  private upTo = 0 as Position;

  /** @throws Error for an event type that this version does not know: it is not guessed at. */
  apply(event: RecordedEvent): void {
    if (event.stream.startsWith('case-')) this.cases.apply(upcast(event));
    else this.past.apply(event);
    this.upTo = event.position;
  }

  /** With everything that was applied; to be asked for once. Closed reports then wait for `checkPassedReports`. */
  whole(): Past {
    this.past.takeCases([this.cases.counts], this.upTo);
    return this.past;
  }
}
