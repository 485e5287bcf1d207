import { upcast, type Position, type RecordedEvent } from '@evenwicht/events';
import { beginning, type EventStore } from '@evenwicht/event-store';

/** Whatever is kept in memory by applying events in the order of the log. */
export interface Foldable {
  apply(event: RecordedEvent): void;
}

/** One fold of the whole log in memory, brought up to the head by whoever needs it. */
export class LogView<View extends Foldable> {
  private upTo: Position = beginning;
  private reading: Promise<void> | undefined;
  private following: Promise<void> | undefined;

  constructor(
    private readonly store: Pick<EventStore, 'readAll'> & Partial<Pick<EventStore, 'known'>>,
    private readonly view: View,
  ) {}

  /** Position of the last event applied. */
  get position(): Position {
    return this.upTo;
  }

  /**
   * The view with every event that was in the log at the moment of the call.
   * @throws EventStoreUnavailable
   */
  async atHead(): Promise<View> {
    await this.catchUp();
    return this.view;
  }

  /** The view with what this process knows of the log without asking; undefined where that is not the whole log for it. */
  asKnown(): View | undefined {
    const events = this.store.known?.after(this.upTo);
    if (!events) return undefined;
    for (const event of events) this.applyOne(event);
    return this.view;
  }

  /** A reading that is under way may have missed the caller's last event, so whoever comes meanwhile shares the next one. */
  private catchUp(): Promise<void> {
    if (!this.reading) {
      this.reading = this.read().finally(() => (this.reading = undefined));
      return this.reading;
    }
    this.following ??= this.reading
      .catch(() => undefined)
      .then(() => {
        this.following = undefined;
        return this.catchUp();
      });
    return this.following;
  }

  private async read(): Promise<void> {
    for await (const batch of this.store.readAll(this.upTo)) {
      for (const event of batch) this.applyOne(event);
    }
  }

  /** Whoever reads meanwhile may have applied it already. */
  private applyOne(event: RecordedEvent): void {
    if (event.position <= this.upTo) return;
    this.view.apply(upcast(event));
    this.upTo = event.position;
  }
}
