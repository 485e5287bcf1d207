import { Region } from '@evenwicht/distribution';
import type { RecordedEvent } from '@evenwicht/events';
import type { EventStore } from '@evenwicht/event-store';
import { PrefixView, ReactionRunner, Reactor, type ReactionCheckpoint } from '@evenwicht/service-kit';
import { reactionOnShares } from './reaction-on-shares.js';

export interface CrossingRun {
  readonly checkpoint: ReactionCheckpoint;
  /** Hears of a judgement that cannot stand. */
  readonly onRejected: (event: RecordedEvent, code: string) => void;
  /** Hears of every fault while the runner follows the log; it goes on by itself. */
  readonly onFault: (error: unknown) => void;
}

/** Raises that a municipality crosses the minimum share, and that it no longer does (agreement 3c; R-060). */
export function crossingRunner(store: EventStore, { checkpoint, onRejected, onFault }: CrossingRun): ReactionRunner {
  const view = new PrefixView(store, () => new Region());
  const agreementVersionOn = ({ rules }: Region, on: Parameters<Region['rules']['termsOn']>[0]) =>
    rules.termsOn(on).agreementVersion;
  const reactor = new Reactor(reactionOnShares, store, view, { agreementVersionOn, onRejected });
  const react = async (events: readonly RecordedEvent[]) => {
    for (const event of events) {
      await view.through(event.position);
      await reactor.react([event]);
    }
  };
  return new ReactionRunner(store, { filter: reactionOnShares.filter, checkpoint, onFault, react });
}
