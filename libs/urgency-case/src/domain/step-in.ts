import { accept, reject, type CaseId, type Decision, type MunicipalityCode } from '@evenwicht/kernel';
import type { CaseEvent } from '@evenwicht/events';
import type { Command } from '@evenwicht/service-kit';
import { isUnderAgreement, ownOriginOf, type CaseState, type Evolution, type RegisteredCase } from './case-state.js';
import { callOf, withAnswerOf } from './step-in-calls.js';
import {
  objectionOf,
  objectionToMoving,
  objectionToTurnedDown,
  type Informed,
  type Step,
  type TurnedDownRejection,
} from './step.js';

export type StepIn = Command<'StepIn', { readonly caseId: CaseId; readonly municipality: MunicipalityCode }>;

export const stepInRejections = {
  HELPER_IS_ORIGIN: 'De gemeente van herkomst kan niet voor zichzelf bijspringen.',
  ALREADY_STEPPED_IN: 'Een andere gemeente springt al bij.',
  STEP_IN_DECLINED: 'De gemeente liet weten dat zij niet bijspringt; zij kan dat alsnog zelf aanbieden.',
  DESTINATION_ALREADY_ESTABLISHED: 'De bemiddelingstafel heeft al een andere gemeente bepaald.',
} as const;
type Rejection =
  | keyof typeof stepInRejections
  | TurnedDownRejection
  | 'OUTSIDE_AGREEMENT'
  | 'FALLBACK_IN_FORCE'
  | 'UNABLE_NOT_DECLARED'
  | 'MUNICIPALITY_NOT_A_MEMBER'
  | 'ALREADY_HOUSED'
  | 'ALLOCATION_STILL_OPEN';

/** Verdeelafspraken 5 December 2025, 3c: "Een andere gemeente in de regio kan bijspringen", whatever its own share (E-18). */
export const stepIn: Step<StepIn, Rejection> = {
  isAlreadySo: ({ steppedIn }, { data }) => steppedIn === data.municipality,

  decide(state, command) {
    const origin = ownOriginOf(state);
    const objection = objectionToTurnedDown(state) ?? objectionToHelp(state, command) ?? objectionToMoving(state);
    if (objection) return reject(objection);
    if (!state.unableToServe || !origin) return reject('UNABLE_NOT_DECLARED'); // 3c, "onverhoopt niet in staat"
    if (origin === command.data.municipality) return reject('HELPER_IS_ORIGIN'); // 3c, "een andere gemeente"
    if (hasSaidNo(state, command.data.municipality)) return reject('STEP_IN_DECLINED'); // 3c, "kan"
    return help(state, origin, command);
  },
};

export const stepInEvolution: Evolution<'MunicipalitySteppedIn'> = {
  MunicipalitySteppedIn: (state, { occurredOn: on, data: { municipality } }) => ({
    ...withAnswerOf(state, municipality, { kind: 'stepped-in', on }),
    steppedIn: municipality,
    openQuestions: state.openQuestions.filter((question) => question !== 'unable-to-serve'),
  }),
};

/** Each municipality answers for itself: nobody else records that it helps after all. */
function hasSaidNo(state: CaseState, municipality: MunicipalityCode): boolean {
  if (state.destination) return false; // the table named it since
  const kind = callOf(state, municipality)?.answer?.kind;
  return kind === 'declined' || kind === 'withdrawn';
}

function objectionToHelp(
  { steppedIn, destination, ...state }: CaseState,
  { data: { municipality }, facts: { terms } }: Informed<StepIn>,
): Rejection | undefined {
  return objectionOf<Rejection>(
    [!isUnderAgreement(state), 'OUTSIDE_AGREEMENT'], // chapter 1, footnote
    [terms.isFallback, 'FALLBACK_IN_FORCE'], // chapter 2, "terugvalsscenario": no new loans (E-33)
    [!terms.members.includes(municipality), 'MUNICIPALITY_NOT_A_MEMBER'], // 3c, "in de regio"
    [steppedIn !== undefined, 'ALREADY_STEPPED_IN'],
    [
      !!state.unableToServe && !!destination && destination.municipality !== municipality,
      'DESTINATION_ALREADY_ESTABLISHED',
    ],
  );
}

/** Stepping in where the table named the municipality already confirms it; otherwise it volunteers (OQ-22). */
function help(
  { destination }: RegisteredCase,
  municipalityOfOrigin: MunicipalityCode,
  { on, data: { municipality }, facts }: Informed<StepIn>,
): Decision<CaseEvent, never> {
  const { upToPosition } = facts;
  const balanceBefore = facts.balances[municipality] ?? null;
  const steppedIn: CaseEvent = {
    type: 'MunicipalitySteppedIn',
    occurredOn: on,
    data: { municipality, municipalityOfOrigin, balanceBefore, upToPosition },
  };
  if (destination) return accept(steppedIn);
  return accept<CaseEvent>(steppedIn, {
    type: 'DestinationEstablished',
    occurredOn: on,
    data: { municipality, basis: 'reciprocity', municipalityOfOrigin, selectedBy: 'volunteer' },
  });
}
