import type { CaseId, PlainDate } from '@evenwicht/kernel';
import {
  streamName,
  subjectOf,
  type AgreementEvent,
  type CaseEvent,
  type RecordedEvent,
  type StreamName,
} from '@evenwicht/events';
import { beginning, type EventStore } from '@evenwicht/event-store';
import type { Region } from '@evenwicht/distribution';
import {
  ReactionRunner,
  Reactor,
  type CommandRoute,
  type LogView,
  type Reaction,
  type ReactionCheckpoint,
} from '@evenwicht/service-kit';
import { caseDecider } from '../domain/case-decider.js';
import type { CaseState } from '../domain/case-state.js';
import { takeOver, type TakeOverCase } from '../domain/take-over.js';

type Succeeded = Extract<AgreementEvent, { type: 'MunicipalitySucceeded' }>;
type TakeOverRoute = CommandRoute<CaseState, TakeOverCase, undefined, CaseEvent, never, Region>;

const takeOverRoute: TakeOverRoute = {
  streamOf: ({ data: { caseId } }) => streamName('case', caseId),
  factsFor: () => undefined,
  decider: { initial: caseDecider.initial, evolve: caseDecider.evolve, decide: takeOver },
};

export interface SuccessionRun {
  readonly checkpoint: ReactionCheckpoint;
  /** Hears of a case that could not be taken over. */
  readonly onRejected: (event: RecordedEvent, code: string) => void;
  /** Hears of every fault while the runner follows the log; it goes on by itself. */
  readonly onFault: (error: unknown) => void;
}

/**
 * E-21: once a merger is on record the successor takes the place of its predecessor in every case that names it, open or
 * not, case by case: a dossier passes with the duty. A run that was cut off is completed by the next.
 */
export function successionRunner(
  store: EventStore,
  logView: LogView<Region>,
  { checkpoint, onRejected, onFault }: SuccessionRun,
): ReactionRunner {
  const agreementVersionOn = ({ rules }: Region, on: PlainDate) => rules.termsOn(on).agreementVersion;
  const react = async (events: readonly RecordedEvent[]) => {
    for (const event of events) {
      const reaction = reactionFor(await casesNaming(store, event));
      await new Reactor(reaction, store, logView, { agreementVersionOn, onRejected }).react([event]);
    }
  };
  const filter = { categories: ['agreement'], types: ['MunicipalitySucceeded'] } as const;
  return new ReactionRunner(store, { filter, checkpoint, onFault, react });
}

type TakeOvers = Reaction<CaseState, TakeOverCase, undefined, CaseEvent, never, Region>;

function reactionFor(caseIds: readonly CaseId[]): TakeOvers {
  return {
    name: 'succession',
    filter: {},
    route: takeOverRoute,
    commandsFor: (event) => {
      const { occurredOn: on, data } = event as RecordedEvent & Succeeded;
      const { predecessor, successor } = data;
      return caseIds.map((caseId) => ({ type: 'TakeOverCase', on, data: { caseId, predecessor, successor } }));
    },
    keyOf: ({ data: { caseId } }) => caseId,
  };
}

/** In the order of the log. Mergers are rare: it is read through once for each. */
async function casesNaming(store: EventStore, event: RecordedEvent): Promise<readonly CaseId[]> {
  const named = `"${(event as RecordedEvent & Succeeded).data.predecessor}"`;
  const found = new Set<StreamName>();
  for await (const batch of store.readAll(beginning, { categories: ['case'] })) {
    for (const { stream, data } of batch) if (JSON.stringify(data).includes(named)) found.add(stream);
  }
  return [...found].map((stream) => subjectOf(stream) as CaseId);
}
