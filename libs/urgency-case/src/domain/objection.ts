import {
  accept,
  daysInWeek,
  lastDayOfTerm,
  reject,
  type CaseId,
  type Decision,
  type PlainDate,
} from '@evenwicht/kernel';
import type { CaseEvent, ObjectionOutcome, ObjectionTarget } from '@evenwicht/events';
import type { Command } from '@evenwicht/service-kit';
import type { CaseState, Evolution, Objection, RegisteredCase } from './case-state.js';
import { grant, objectionToScheme, refusal } from './decision.js';
import { objectionToMoving, type Informed, type Step } from './step.js';

export type LodgeObjection = Command<
  'LodgeObjection',
  {
    readonly caseId: CaseId;
    readonly document?: string;
    /** A committee advises on it (Awb 7:13). */
    readonly isForCommittee?: boolean;
  }
>;

export type PostponeObjectionDecision = Command<
  'PostponeObjectionDecision',
  {
    readonly caseId: CaseId;
    /** The day by which the decision on the objection may be expected. */
    readonly decideBy: PlainDate;
    readonly document?: string;
  }
>;

export type DecideObjection = Command<
  'DecideObjection',
  {
    readonly caseId: CaseId;
    readonly outcome: ObjectionOutcome;
    /** The decision that comes instead, where an objection to a decision is upheld. */
    readonly replacement?: 'granted' | 'refused';
    /** Of the decision that comes instead. */
    readonly ground?: string;
    readonly document?: string;
  }
>;

export const objectionRejections = {
  NOTHING_TO_OBJECT_TO: 'Er is nog geen besluit waartegen bezwaar openstaat.',
  OBJECTION_STILL_OPEN: 'Er loopt al een bezwaar in deze zaak.',
  NO_OBJECTION: 'Er loopt geen bezwaar in deze zaak.',
  BEFORE_OBJECTION: 'De dag ligt vóór het bezwaar.',
  NOT_POSTPONED: 'De nieuwe dag ligt niet na de dag van de verdaging en na de dag waarop toch al beslist moest zijn.',
  NO_REPLACEMENT: 'Een gegrond bezwaar tegen de beschikking noemt de andere beschikking die ervoor in de plaats komt.',
  NOTHING_TO_REPLACE: 'Alleen een gegrond bezwaar tegen de beschikking vervangt haar.',
  NO_REFUSAL_GROUND: 'Een afwijzing noemt haar grond.',
} as const;
type LodgeRejection = keyof typeof objectionRejections;
type PostponeRejection = LodgeRejection;
type DecideRejection = LodgeRejection | 'ALREADY_HOUSED' | 'ALLOCATION_STILL_OPEN' | 'NO_SCHEME_IN_FORCE';

/**
 * Awb 6:4: objection to what was decided last. One that comes after six weeks (6:7) is recorded too: whether it is
 * admissible is for whoever decides on it (6:11).
 */
export const lodgeObjection: Step<LodgeObjection, LodgeRejection> = {
  isAlreadySo: ({ objection }, { on }) => objection?.lodgedOn === on,

  decide(state, { on, data: { document, isForCommittee } }) {
    const against = targetOf(state);
    if (!against) return reject('NOTHING_TO_OBJECT_TO');
    if (state.objection && !state.objection.decided) return reject('OBJECTION_STILL_OPEN');
    return accept<CaseEvent>({ type: 'ObjectionLodged', occurredOn: on, data: { against, document, isForCommittee } });
  },
};

/**
 * Awb 7:10 (3) and (4): who cannot decide in time postpones, for six weeks, or longer with consent. How long it may take is
 * for the clocks, which warn and never block; a day that gives no more time is no postponement.
 */
export const postponeObjectionDecision: Step<PostponeObjectionDecision, PostponeRejection> = {
  isAlreadySo: ({ objection }, { data }) => !objection?.decided && objection?.decideBy === data.decideBy,

  decide({ objection }, { on, data: { decideBy, document } }) {
    if (!objection || objection.decided) return reject('NO_OBJECTION');
    if (on < objection.lodgedOn) return reject('BEFORE_OBJECTION');
    if (decideBy <= on || decideBy <= objectionDueOn(objection)) return reject('NOT_POSTPONED');
    return accept<CaseEvent>({ type: 'ObjectionDecisionPostponed', occurredOn: on, data: { decideBy, document } });
  },
};

/**
 * Awb 7:11: what is upheld is undone, and as far as needed a new decision comes instead. An application that was set
 * aside is taken up again, an urgency that was revoked stands again.
 */
export const decideObjection: Step<DecideObjection, DecideRejection> = {
  isAlreadySo: ({ objection }, { on, data }) =>
    objection?.decided?.on === on && objection.decided.outcome === data.outcome,

  decide(state, command) {
    const { objection } = state;
    if (!objection || objection.decided) return reject('NO_OBJECTION');
    if (command.on < objection.lodgedOn) return reject('BEFORE_OBJECTION');
    const { on, data } = command;
    const { outcome, document, replacement } = data;
    const { against } = objection;
    const decided: CaseEvent = { type: 'ObjectionDecided', occurredOn: on, data: { against, outcome, document } };
    if (outcome === 'upheld' && against === 'decision') return replace(state, command, decided);
    return replacement ? reject('NOTHING_TO_REPLACE') : accept(decided);
  },
};

export const objectionEvolution: Evolution<'ObjectionLodged' | 'ObjectionDecisionPostponed' | 'ObjectionDecided'> = {
  ObjectionLodged: (state, { occurredOn: lodgedOn, data: { against, isForCommittee = false } }) => {
    const objectedOn = dayOf[against](state) ?? lodgedOn;
    return { ...state, objection: { lodgedOn, against, objectedOn, isForCommittee } };
  },
  ObjectionDecisionPostponed: (state, { data: { decideBy } }) => ({
    ...state,
    objection: state.objection && { ...state.objection, decideBy },
  }),
  ObjectionDecided: (state, { occurredOn, data: { against, outcome } }): CaseState => ({
    ...state,
    objection: { ...unrecorded(occurredOn), ...state.objection, against, decided: { on: occurredOn, outcome } },
    ...(outcome === 'upheld' ? undone[against](state) : {}),
  }),
};

/** Of which only the decision was recorded. */
function unrecorded(on: PlainDate): Pick<Objection, 'lodgedOn' | 'objectedOn' | 'isForCommittee'> {
  return { lodgedOn: on, objectedOn: on, isForCommittee: false };
}

const dayOf: Readonly<Record<ObjectionTarget, (state: CaseState) => PlainDate | undefined>> = {
  decision: ({ decision }) => decision?.on,
  'setting-aside': ({ setAside }) => setAside?.on,
  revocation: ({ lapse }) => lapse?.on,
};

const weeksToObject = 6;
const weeksToDecide = { byItself: 6, withCommittee: 12 };

/**
 * The last day to decide on an objection (Awb 7:10): six weeks, or twelve where a committee advises (7:13), from the day
 * after the term to object (6:7, 6:8), or after the objection where that came later; or the day to which it was postponed.
 * What was decided counts as made known on its day (3:41).
 */
export function objectionDueOn({ objectedOn, lodgedOn, isForCommittee, decideBy }: Objection): PlainDate {
  if (decideBy) return decideBy;
  const lastToObject = lastDayOfTerm(objectedOn, weeksToObject * daysInWeek);
  const from = lodgedOn > lastToObject ? lodgedOn : lastToObject;
  return lastDayOfTerm(from, (isForCommittee ? weeksToDecide.withCommittee : weeksToDecide.byItself) * daysInWeek);
}

/** What an upheld objection undoes by itself; a decision is replaced by the one that comes with it. */
const undone: Readonly<Record<ObjectionTarget, (state: CaseState) => Partial<CaseState>>> = {
  decision: () => ({}),
  'setting-aside': () => ({ setAside: undefined, supplement: undefined }),
  revocation: () => ({ lapse: undefined }),
};

function targetOf({ lapse, decision, setAside }: CaseState): ObjectionTarget | undefined {
  if (lapse?.kind === 'revoked') return 'revocation';
  if (decision) return 'decision';
  return setAside && 'setting-aside';
}

/** The first decision is the one that counts; this one corrects it in the period in which it is taken (E-35). */
function replace(
  state: RegisteredCase,
  command: Informed<DecideObjection>,
  decided: CaseEvent,
): Decision<CaseEvent, DecideRejection> {
  const { on, data, facts } = command;
  const objection =
    objectionToReplacement(state, data) ??
    objectionToMoving(state) ?? // a roof over somebody's head is not taken away by a replaced grant
    objectionToScheme(state, facts); // Awb 7:11: decided anew, under the scheme of that day
  if (objection) return reject(objection);
  if (data.replacement === 'granted') return accept(decided, grant(state, on, data, facts));
  if (data.ground === undefined) return reject('NO_REFUSAL_GROUND'); // Awb 3:46
  return accept(decided, refusal(state, on, { ground: data.ground, document: data.document }, facts));
}

function objectionToReplacement(
  { decision }: RegisteredCase,
  { replacement }: DecideObjection['data'],
): 'NO_REPLACEMENT' | undefined {
  const isSame = (replacement === 'granted') === decision?.isGranted;
  return !replacement || isSame ? 'NO_REPLACEMENT' : undefined;
}
