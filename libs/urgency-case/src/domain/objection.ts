import { accept, reject, type CaseId, type Decision } from '@evenwicht/kernel';
import type { CaseEvent, ObjectionOutcome, ObjectionTarget } from '@evenwicht/events';
import type { Command } from '@evenwicht/service-kit';
import type { CaseState, Evolution, RegisteredCase } from './case-state.js';
import { grant, objectionToScheme, refusal } from './decision.js';
import { objectionToMoving, type Informed, type Step } from './step.js';

export type LodgeObjection = Command<'LodgeObjection', { readonly caseId: CaseId; readonly document?: string }>;

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
  NO_REPLACEMENT: 'Een gegrond bezwaar tegen de beschikking noemt de andere beschikking die ervoor in de plaats komt.',
  NOTHING_TO_REPLACE: 'Alleen een gegrond bezwaar tegen de beschikking vervangt haar.',
  NO_REFUSAL_GROUND: 'Een afwijzing noemt haar grond.',
} as const;
type LodgeRejection = keyof typeof objectionRejections;
type DecideRejection = LodgeRejection | 'ALREADY_HOUSED' | 'ALLOCATION_STILL_OPEN' | 'NO_SCHEME_IN_FORCE';

/**
 * Awb 6:4: objection to what was decided last. One that comes after six weeks (6:7) is recorded too: whether it is
 * admissible is for whoever decides on it (6:11).
 */
export const lodgeObjection: Step<LodgeObjection, LodgeRejection> = {
  isAlreadySo: ({ objection }, { on }) => objection?.lodgedOn === on,

  decide(state, { on, data: { document } }) {
    const against = targetOf(state);
    if (!against) return reject('NOTHING_TO_OBJECT_TO');
    if (state.objection && !state.objection.decided) return reject('OBJECTION_STILL_OPEN');
    return accept<CaseEvent>({ type: 'ObjectionLodged', occurredOn: on, data: { against, document } });
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

export const objectionEvolution: Evolution<'ObjectionLodged' | 'ObjectionDecided'> = {
  ObjectionLodged: (state, { occurredOn, data: { against } }) => ({
    ...state,
    objection: { lodgedOn: occurredOn, against },
  }),
  ObjectionDecided: (state, { occurredOn, data: { against, outcome } }): CaseState => ({
    ...state,
    objection: { lodgedOn: occurredOn, ...state.objection, against, decided: { on: occurredOn, outcome } },
    ...(outcome === 'upheld' ? undone[against](state) : {}),
  }),
};

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
