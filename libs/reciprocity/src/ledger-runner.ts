import type { PlainDate } from '@evenwicht/kernel';
import type { RecordedEvent } from '@evenwicht/events';
import type { EventStore } from '@evenwicht/event-store';
import { ReactionRunner, Reactor, type Foldable, type LogView, type ReactionCheckpoint } from '@evenwicht/service-kit';
import { reactionOnTenancies, type RegionNamed } from './reaction-on-tenancies.js';

/** What the ledger looks at to keep itself up to date. */
export interface RegionSeen extends Foldable, RegionNamed {
  readonly rules: Omit<RegionNamed['rules'], 'termsOn'> & {
    termsOn(day: PlainDate): ReturnType<RegionNamed['rules']['termsOn']> & { readonly agreementVersion: string };
  };
}

export interface LedgerRun {
  readonly checkpoint: ReactionCheckpoint;
  /** Hears of a placement that cannot stand in the ledger. */
  readonly onRejected: (event: RecordedEvent, code: string) => void;
  /** Hears of every fault while the runner follows the log; it goes on by itself. */
  readonly onFault: (error: unknown) => void;
}

/** Keeps the ledger of reciprocity up to date with the tenancies in the log (agreement 3c). */
export function ledgerRunner<View extends RegionSeen>(
  store: EventStore,
  logView: LogView<View>,
  { checkpoint, onRejected, onFault }: LedgerRun,
): ReactionRunner {
  const agreementVersionOn = ({ rules }: RegionSeen, on: PlainDate) => rules.termsOn(on).agreementVersion;
  const reactor = new Reactor(reactionOnTenancies, store, logView, { agreementVersionOn, onRejected });
  const { filter } = reactionOnTenancies;
  return new ReactionRunner(store, { filter, checkpoint, onFault, react: (events) => reactor.react(events) });
}
