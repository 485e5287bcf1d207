import { setImmediate } from 'node:timers/promises';
import { MissingHouseholdCount, Restating, type Restatement } from '@evenwicht/distribution';
import { upcast, type Position, type RecordedEvent } from '@evenwicht/events';
import { beginning, type EventStore } from '@evenwicht/event-store';
import type { HalfYear } from '@evenwicht/kernel';
import { Refusal } from '@evenwicht/service-kit';
import { Closings } from './closings.js';
import { notPublished } from './no-such-report.js';

interface Kept {
  readonly upTo: Position;
  readonly restatement: Promise<Restatement<RecordedEvent>>;
}

/** What is known now of closed half-years. Made from the whole log, and kept for as long as nothing is added to it. */
export class Restatements {
  private readonly kept = new Map<HalfYear, Kept>();

  constructor(private readonly store: EventStore) {}

  /** @throws Refusal where the half-year is not closed, or cannot be computed any more; EventStoreUnavailable */
  async of(halfYear: HalfYear): Promise<Restatement<RecordedEvent>> {
    const upTo = await this.store.head();
    const known = this.kept.get(halfYear);
    if (known?.upTo === upTo) return known.restatement;
    const restatement = this.make(halfYear);
    this.kept.set(halfYear, { upTo, restatement });
    restatement.catch(() => this.kept.delete(halfYear));
    return restatement;
  }

  private async make(halfYear: HalfYear): Promise<Restatement<RecordedEvent>> {
    const published = await new Closings(this.store).published(halfYear);
    if (!published) throw notPublished();
    const { report, upToPosition } = published.closed;
    const restating = new Restating<RecordedEvent>({ report, upToPosition: upToPosition as Position });
    try {
      for await (const batch of this.store.readAll(beginning)) await takeAll(restating, batch);
      return restating.result();
    } catch (error) {
      if (error instanceof MissingHouseholdCount) throw new Refusal(409, 'HOUSEHOLD_COUNT_MISSING', error.message);
      throw error;
    }
  }
}

/** Others get their turn after every report that was made. */
async function takeAll(restating: Restating<RecordedEvent>, batch: readonly RecordedEvent[]): Promise<void> {
  for (const event of batch) if (restating.take(upcast(event))) await setImmediate();
}
