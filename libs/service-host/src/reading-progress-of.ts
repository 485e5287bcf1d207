import type { EventStore } from '@evenwicht/event-store';
import type { Position } from '@evenwicht/events';
import type { Instant } from '@evenwicht/kernel';
import type { ProjectionStatus, ReadModels } from '@evenwicht/read-models';
import { ReadingProgress, type Halt } from '@evenwicht/service-kit';

/** Milliseconds that a look at the checkpoints is remembered: who asks in between costs the database nothing. */
const memory = 1_000;

/** How far the read models of this service have come, whoever keeps them. */
export class ReadingProgressOf extends ReadingProgress {
  private seen: { readonly at: number; readonly halted: Promise<readonly ProjectionStatus[]> } | undefined;
  private readonly moments = new Map<Position, Promise<Instant | undefined>>();

  constructor(
    private readonly readModels: ReadModels,
    private readonly store: EventStore,
    private readonly remembered = memory,
  ) {
    super();
  }

  waitFor(position: Position, bound: number, names?: readonly string[]): Promise<boolean> {
    return this.readModels.waitFor(position, bound, names);
  }

  async haltAmong(names?: readonly string[]): Promise<Halt | undefined> {
    const halted = (await this.halted()).filter(({ name }) => !names || names.includes(name));
    const [first] = [...halted].sort((one, other) => one.checkpoint - other.checkpoint);
    if (!first) return undefined;
    const since = first.haltedAt === undefined ? undefined : await this.momentOf(first.haltedAt);
    return { upTo: first.checkpoint, ...(since && { since }) };
  }

  /** One look at a time. A database that does not answer is found by the question itself. */
  private halted(): Promise<readonly ProjectionStatus[]> {
    const now = performance.now();
    if (!this.seen || now - this.seen.at >= this.remembered) this.seen = { at: now, halted: this.look() };
    return this.seen.halted;
  }

  private look(): Promise<readonly ProjectionStatus[]> {
    return this.readModels.statuses(0 as Position).then(
      (statuses) => statuses.filter(({ state }) => state === 'halted'),
      () => [],
    );
  }

  private momentOf(position: Position): Promise<Instant | undefined> {
    const known = this.moments.get(position) ?? this.recordedAt(position);
    this.moments.set(position, known);
    return known;
  }

  /** An event that cannot be read either, such as one of a newer version, has no moment here. */
  private async recordedAt(position: Position): Promise<Instant | undefined> {
    try {
      for await (const [event] of this.store.readAll((position - 1) as Position)) return event?.recordedAt;
    } catch {
      this.moments.delete(position);
    }
    return undefined;
  }
}
