import type { EventStore } from '@evenwicht/event-store';
import type { Instant } from '@evenwicht/kernel';
import { LogView } from '@evenwicht/service-kit';
import { Replay } from '../replay/replay.js';
import { inPieces } from './in-pieces.js';
import { Turns } from './turns.js';

type Moment = Instant | undefined;

export interface ReplayLimits {
  /** How many moments of knowing are kept; the one that was asked about longest ago goes first. */
  readonly kept: number;
  /** How many may wait for a fold of the log, the one under way included. */
  readonly waiting: number;
}

const defaultLimits: ReplayLimits = { kept: 4, waiting: 8 };

/**
 * What was known at some moments, each folded from the log once and brought forward when it is asked about again. A
 * fold of a whole log takes a second or more, in pieces between which others are answered: one at a time, and whoever
 * comes when too many wait is asked to come back.
 */
export class KeptReplays {
  private readonly kept = new Map<Moment, LogView<Replay>>();
  private readonly turns: Turns;

  constructor(
    private readonly log: EventStore,
    private readonly limits = defaultLimits,
  ) {
    this.turns = new Turns(limits.waiting);
  }

  /** Everything in the log at the moment of the call that was known at the moment asked. @throws Busy EventStoreUnavailable */
  async at(knownAt: Moment): Promise<Replay> {
    const known = this.kept.get(knownAt);
    if (!known) return this.turns.take(() => this.broughtForward(knownAt, this.kept.get(knownAt)));
    return this.broughtForward(knownAt, known);
  }

  private async broughtForward(
    knownAt: Moment,
    view = new LogView(inPieces(this.log), new Replay([knownAt])),
  ): Promise<Replay> {
    const replay = await view.atHead();
    this.keep(knownAt, view);
    return replay;
  }

  private keep(knownAt: Moment, view: LogView<Replay>): void {
    this.kept.delete(knownAt);
    this.kept.set(knownAt, view);
    for (const oldest of this.kept.keys()) {
      if (this.kept.size <= this.limits.kept) return;
      this.kept.delete(oldest);
    }
  }
}
