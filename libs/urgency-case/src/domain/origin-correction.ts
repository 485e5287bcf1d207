import {
  accept,
  isMunicipalityCode,
  reject,
  type CaseId,
  type MunicipalityCode,
  type PlainDate,
} from '@evenwicht/kernel';
import type { CaseEvent, DestinationBasis, OriginCorrectionReason, OriginEvidence } from '@evenwicht/events';
import type { Terms } from '@evenwicht/distribution';
import type { Command } from '@evenwicht/service-kit';
import {
  isUnderAgreement,
  openDisputeOf,
  ownOriginOf,
  shownOriginOf,
  standingIn,
  withoutDestination,
  type CaseState,
  type DataOf,
  type Evolution,
} from './case-state.js';
import { destinationByRule } from './destination.js';
import { whereLies, type Origin } from './origin.js';
import { reissuedPlacement } from './reissued-placement.js';
import { withoutUnsafeDestination } from './safety-override.js';
import { objectionOf, type Step } from './step.js';

export type CorrectOrigin = Command<
  'CorrectOrigin',
  {
    readonly caseId: CaseId;
    readonly origin: Origin;
    readonly evidence: OriginEvidence;
    readonly reason: OriginCorrectionReason;
  }
>;

export const originCorrectionRejections = {
  ORIGIN_UNCHANGED: 'Dit is de herkomst die al is bepaald.',
} as const;
type Rejection = keyof typeof originCorrectionRejections | 'NO_ORIGIN' | 'DISPUTE_STILL_OPEN' | 'ALLOCATION_STILL_OPEN';

/**
 * E-11: the municipality that determined the origin records it anew, before or after the household is housed; the wrong
 * record stays. What followed from it follows anew, and no period that was closed is edited.
 */
export const correctOrigin: Step<CorrectOrigin, Rejection> = {
  isAlreadySo: ({ origin }, { data }) => origin?.origin === data.origin && origin.evidence === data.evidence,

  decide(state, { on, data, facts }) {
    const objection = objectionOf<Rejection>(
      [!state.origin, 'NO_ORIGIN'],
      [openDisputeOf(state) !== undefined, 'DISPUTE_STILL_OPEN'], // E-10: resolved by accepting it or by the table
      [state.origin?.origin === data.origin, 'ORIGIN_UNCHANGED'],
      [isAllocatedNotHoused(state), 'ALLOCATION_STILL_OPEN'],
    );
    if (objection) return reject(objection);
    return accept(...correctionOfOrigin(state, data, on, facts.terms));
  },
};

export const originCorrectionEvolution: Evolution<'OriginCorrected'> = {
  OriginCorrected: (state, { data: { origin, originLies, evidence, previousOrigin } }) =>
    withoutWayFromOrigin({
      ...state,
      origin: { origin, originLies, evidence },
      earlierOrigins: earlierOrigins(state, previousOrigin),
    }),
};

/** Where a household cannot return it still cannot, whatever else turns out to be its origin (1b, E-02). */
function earlierOrigins(state: CaseState, previousOrigin: Origin): CaseState['earlierOrigins'] {
  const { unsuitableReturn, earlierOrigins: before = [] } = state;
  return unsuitableReturn && isMunicipalityCode(previousOrigin) ? [...before, previousOrigin] : state.earlierOrigins;
}

/** Between allocation and tenancy the ground of a placement does not change: the association withdraws first. */
export function isAllocatedNotHoused({ allocation, tenancy }: CaseState): boolean {
  return allocation !== undefined && tenancy === undefined;
}

interface CorrectedOrigin {
  readonly origin: Origin;
  readonly evidence: OriginEvidence;
  readonly reason: DataOf<'OriginCorrected'>['reason'];
}

/** The correction, and for a household that was housed its placement taken back and recorded anew on the same days. */
export function correctionOfOrigin(
  state: CaseState,
  { origin, evidence, reason }: CorrectedOrigin,
  on: PlainDate,
  terms: Terms,
): readonly CaseEvent[] {
  const previousOrigin = state.origin?.origin ?? 'unknown';
  const data = { origin, originLies: whereLies(origin, terms), previousOrigin, evidence, reason };
  const corrected = { type: 'OriginCorrected', occurredOn: on, data } as const;
  const after = originCorrectionEvolution.OriginCorrected(state, corrected);
  const placement = { basis: basisAnew(after), municipalityOfOrigin: shownOriginOf(after) };
  return [corrected, ...reissuedPlacement(state, placement, on, 'origin-corrected')];
}

/**
 * On which ground the household turns out to be housed where it is: still by the table or for the care, by a rule that
 * leads there, as the help that it was; else on none, for nobody had given another (3c makes no loan without help).
 */
function basisAnew(state: CaseState): DestinationBasis | undefined {
  const placement = state.allocation?.placement;
  if (!placement || !isUnderAgreement(state)) return undefined;
  if (!restsOnOrigin(placement.basis)) return placement.basis;
  return isHelp(state, placement.municipality) ? 'reciprocity' : basisByRule(state, placement.municipality);
}

/** What the table determined and where the care is do not; every other ground does. */
function restsOnOrigin(basis: DestinationBasis | undefined): boolean {
  return basis !== 'mediationTable' && basis !== 'informalCare';
}

function isHelp(state: CaseState, municipality: MunicipalityCode): boolean {
  const { help } = state;
  return help?.lender === municipality && standingIn(state, help.borrower) === ownOriginOf(state);
}

function basisByRule(state: CaseState, municipality: MunicipalityCode): DestinationBasis | undefined {
  const byRule = destinationByRule(state);
  return byRule?.municipality === municipality ? byRule.basis : undefined;
}

/** What the municipality of the earlier origin did, declared and asked was not for it to do (3c). */
function withoutWayFromOrigin(state: CaseState): CaseState {
  const { originLies } = state.origin ?? {};
  const openQuestions = state.openQuestions.filter(
    (question) =>
      question !== 'origin-unknown' &&
      question !== 'unable-to-serve' &&
      !(question === 'return-not-suitable' && originLies === 'outside-region'),
  );
  const released = { ...state, utmostEffort: undefined, unableToServe: undefined, steppedIn: undefined, openQuestions };
  return withDestinationAnew(released);
}

function withDestinationAnew(state: CaseState): CaseState {
  const { destination } = state;
  if (!destination || restsOnOrigin(destination.basis)) return withoutDestination(state);
  const destinedAnew = { ...destination, municipalityOfOrigin: shownOriginOf(state) };
  return withoutUnsafeDestination({ ...state, destination: destinedAnew });
}
