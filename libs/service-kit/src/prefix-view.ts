import { upcast, type Position, type RecordedEvent } from '@evenwicht/events';
import { beginning, type EventStore } from '@evenwicht/event-store';
import type { Foldable } from './log-view.js';

/**
 * A fold of the log as it was at a position, for whoever has to judge each event by what was known then: however late
 * it comes past an event, and however often, it sees the same. Not for two callers at a time.
 */
export class PrefixView<View extends Foldable> {
  private view: View;
  private upTo: Position = beginning;
  /** Read and not yet applied. */
  private ahead: RecordedEvent[] = [];

  constructor(
    private readonly store: EventStore,
    private readonly fresh: () => View,
  ) {
    this.view = fresh();
  }

  /**
   * Every event up to and including the position. Going back begins anew.
   * @throws EventStoreUnavailable
   */
  async through(position: Position): Promise<View> {
    if (position < this.upTo) this.beginAnew();
    if (this.applyAhead(position)) return this.view;
    for await (const batch of this.store.readAll(this.upTo)) {
      this.ahead = [...batch];
      if (this.applyAhead(position)) break;
    }
    return this.view;
  }

  /** As far as was asked for last. */
  async atHead(): Promise<View> {
    return this.view;
  }

  /** True when the position was reached: nothing more has to be read. */
  private applyAhead(position: Position): boolean {
    const within = this.ahead.filter((event) => event.position <= position);
    for (const event of within) {
      this.view.apply(upcast(event));
      this.upTo = event.position;
    }
    this.ahead = this.ahead.slice(within.length);
    return this.upTo >= position || this.ahead.length > 0;
  }

  private beginAnew(): void {
    this.view = this.fresh();
    this.upTo = beginning;
    this.ahead = [];
  }
}
