import type { Region } from '@evenwicht/distribution';
import type { EventStore } from '@evenwicht/event-store';
import { dayInAmsterdam, type Instant } from '@evenwicht/kernel';
import type { LogView } from '@evenwicht/service-kit';
import { Closings, type Closing } from './closings.js';

/**
 * Which half-years are over and wait to be closed, and for what: for whoever has to hear of it. It closes nothing, for
 * that is an act of the secretariat (docs/adr/0100).
 */
export class ClosingWatch {
  private readonly closings: Closings;

  constructor(
    store: Pick<EventStore, 'readStream'>,
    private readonly logView: Pick<LogView<Region>, 'atHead'>,
  ) {
    this.closings = new Closings(store);
  }

  /** The oldest first; `ready` where nothing is missing any more. @throws EventStoreUnavailable */
  async waiting(now: Instant): Promise<readonly Closing[]> {
    const all = await this.closings.all(await this.logView.atHead(), dayInAmsterdam(now));
    return all.filter(({ status }) => status === 'incomplete' || status === 'ready');
  }
}
