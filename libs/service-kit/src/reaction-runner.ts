import { setTimeout as pause } from 'node:timers/promises';
import type { Position, RecordedEvent } from '@evenwicht/events';
import {
  beginning,
  type EventBatch,
  type EventFilter,
  type EventStore,
  type Subscription,
} from '@evenwicht/event-store';

/**
 * How far a reaction has come. Losing it costs a longer reading, never an event and never a repetition that shows:
 * a reaction that comes past an event again finds its command carried out.
 */
export abstract class ReactionCheckpoint {
  /** `beginning` where nothing is known. */
  abstract read(): Promise<Position>;
  abstract write(upTo: Position): Promise<void>;
}

/** Known for as long as the process lives. */
export class MemoryReactionCheckpoint extends ReactionCheckpoint {
  private upTo = beginning;

  async read(): Promise<Position> {
    return this.upTo;
  }

  async write(upTo: Position): Promise<void> {
    this.upTo = upTo;
  }
}

export interface ReactionRun {
  readonly filter: EventFilter;
  /** Reacts to events that come in the order of the log. */
  readonly react: (events: readonly RecordedEvent[]) => Promise<void>;
  readonly checkpoint: ReactionCheckpoint;
  /** Hears of every fault; the run goes on from its checkpoint after a pause. */
  readonly onFault: (error: unknown) => void;
  readonly pauseMilliseconds?: number;
}

/** Takes a reaction along the log: up to the head, or for as long as the process lives. Two at once do no harm. */
export class ReactionRunner {
  constructor(
    private readonly store: EventStore,
    private readonly run: ReactionRun,
  ) {}

  /**
   * Reacts to everything that is in the log at the moment of the call.
   * @returns the position up to which everything has been reacted to
   */
  async runToHead(): Promise<Position> {
    const { filter, react, checkpoint } = this.run;
    const head = await this.store.head();
    let upTo = await checkpoint.read();
    for await (const events of this.store.readAll(upTo, filter)) {
      await react(events);
      upTo = events.at(-1)?.position ?? upTo;
      await checkpoint.write(upTo);
    }
    if (head > upTo) await checkpoint.write(head);
    return head > upTo ? head : upTo;
  }

  /** Reacts to everything after the checkpoint, and then to everything that comes, until stopped. */
  start(): Subscription {
    return new RunningReaction(this.store, this.run);
  }
}

class RunningReaction implements Subscription {
  readonly ended: Promise<void>;
  private readonly stopping = new AbortController();
  private subscription: Subscription | undefined;

  constructor(
    private readonly store: EventStore,
    private readonly run: ReactionRun,
  ) {
    this.ended = this.untilStopped();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.subscription?.stop();
    await this.ended;
  }

  private async untilStopped(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      try {
        await this.follow();
      } catch (error) {
        this.run.onFault(error);
        await pause(this.run.pauseMilliseconds ?? 1000, undefined, { signal }).catch(() => undefined);
      }
    }
  }

  private async follow(): Promise<void> {
    const after = await this.run.checkpoint.read();
    if (this.stopping.signal.aborted) return;
    this.subscription = this.store.subscribe(after, this.run.filter, (batch) => this.handle(batch));
    await this.subscription.ended;
  }

  private async handle({ events, upTo }: EventBatch): Promise<void> {
    if (events.length > 0) await this.run.react(events);
    await this.run.checkpoint.write(upTo);
  }
}
