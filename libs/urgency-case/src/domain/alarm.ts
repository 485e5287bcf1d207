import { accept, alreadySo, type CaseId, type Decider, type Decision, type PlainDate } from '@evenwicht/kernel';
import { streamName, type AlarmEvent, type TermKind } from '@evenwicht/events';
import type { Command, CommandRoute } from '@evenwicht/service-kit';

type Signalled = Extract<AlarmEvent, { type: 'OrphansSignalled' }>['data']['orphans'][number];

/** Tell whoever listens which households nobody moves on; `on` is the day of which it is told. */
export type SignalOrphans = Command<
  'SignalOrphans',
  {
    readonly region: string;
    /** All of them, the longest waiting first. */
    readonly orphans: readonly Signalled[];
  }
>;

/** A term of a case that comes due. */
export interface DueTerm {
  readonly caseId: CaseId;
  readonly term: TermKind;
  /** Its last day. */
  readonly until: PlainDate;
}

/** Tell whoever listens which terms come due; `on` is the day of which it is told. */
export type SignalTerms = Command<
  'SignalTerms',
  {
    readonly region: string;
    /** All that come due, whether told of before or not; which end first comes first. */
    readonly terms: readonly DueTerm[];
  }
>;

export type AlarmCommand = SignalOrphans | SignalTerms;

export interface AlarmState {
  readonly lastSignalledOn?: PlainDate;
  /** The terms that were told of and have not passed; each by what tells it from every other. */
  readonly told: ReadonlyMap<string, PlainDate>;
}

/** As many as stand in one event; the count is of all. */
const mostNamed = 500;

/** An alarm that repeats itself is not heard: by however many processes it is asked, and however often. */
export const alarmDecider: Decider<AlarmState, AlarmCommand, AlarmEvent, never> = {
  initial: { told: new Map() },

  evolve(state, event) {
    if (event.type === 'OrphansSignalled') return { ...state, lastSignalledOn: event.occurredOn };
    const running = [...state.told].filter(([, until]) => until >= event.occurredOn);
    return {
      ...state,
      told: new Map([...running, ...event.data.terms.map((term) => [keyOf(term), term.until] as const)]),
    };
  },

  decide(state, command) {
    return command.type === 'SignalOrphans' ? signalOrphans(state, command) : signalTerms(state, command);
  },
};

/** Who is between shore and ship: once a day, as long as it lasts (chapter 2; R-018). */
function signalOrphans(
  { lastSignalledOn }: AlarmState,
  { on, data: { orphans } }: SignalOrphans,
): Decision<AlarmEvent, never> {
  if (orphans.length === 0 || (lastSignalledOn !== undefined && on <= lastSignalledOn)) return alreadySo;
  const named = orphans.slice(0, mostNamed).map(({ caseId, cause, since }) => ({ caseId, cause, since }));
  return accept({ type: 'OrphansSignalled', occurredOn: on, data: { orphanCount: orphans.length, orphans: named } });
}

/** Each term once: the worklist goes on showing it. A term that was extended is another one. */
function signalTerms({ told }: AlarmState, { on, data: { terms } }: SignalTerms): Decision<AlarmEvent, never> {
  const untold = terms.filter((term) => !told.has(keyOf(term)));
  if (untold.length === 0) return alreadySo;
  const named = untold.slice(0, mostNamed).map(({ caseId, term, until }) => ({ caseId, term, until }));
  return accept({ type: 'TermsSignalled', occurredOn: on, data: { termCount: untold.length, terms: named } });
}

function keyOf({ caseId, term, until }: DueTerm): string {
  return `${caseId} ${term} ${until}`;
}

export const alarmRoute: CommandRoute<AlarmState, AlarmCommand, object, AlarmEvent, never, unknown> = {
  streamOf: ({ data }) => streamName('alarm', data.region),
  factsFor: () => ({}),
  decider: alarmDecider,
};
