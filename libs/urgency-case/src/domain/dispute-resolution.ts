import { accept, reject, type CaseId, type Decision, type MunicipalityCode } from '@evenwicht/kernel';
import type { CaseEvent, DisputeOutcome, OriginEvidence } from '@evenwicht/events';
import type { Command } from '@evenwicht/service-kit';
import { openDisputeOf, type CaseState, type DataOf, type Evolution, type RegisteredCase } from './case-state.js';
import type { Origin } from './origin.js';
import { correctionOfOrigin, isAllocatedNotHoused } from './origin-correction.js';
import type { Informed, Step } from './step.js';

export type WithdrawOriginDispute = Command<
  'WithdrawOriginDispute',
  {
    readonly caseId: CaseId;
    /** That had disputed. */
    readonly municipality: MunicipalityCode;
  }
>;

export type AcceptOriginDispute = Command<'AcceptOriginDispute', { readonly caseId: CaseId }>;

export type DetermineDisputedOrigin = Command<
  'DetermineDisputedOrigin',
  { readonly caseId: CaseId; readonly origin: Origin; readonly evidence: OriginEvidence }
>;

export const disputeResolutionRejections = {
  NO_OPEN_DISPUTE: 'Over de herkomst loopt geen betwisting.',
  NOT_THE_DISPUTANT: 'Een andere gemeente betwist de herkomst; alleen zij kan dat intrekken.',
} as const;
type Rejection = keyof typeof disputeResolutionRejections | 'ALLOCATION_STILL_OPEN';

/** E-10: who disputed is convinced; the origin that was determined stands. */
export const withdrawOriginDispute: Step<WithdrawOriginDispute, Rejection> = {
  isAlreadySo: ({ dispute }, { data }) =>
    isResolved(dispute, 'withdrawn') && dispute?.municipality === data.municipality,

  decide(state, { on, data: { municipality } }) {
    const dispute = openDisputeOf(state);
    if (!dispute || !state.origin) return reject('NO_OPEN_DISPUTE');
    if (dispute.municipality !== municipality) return reject('NOT_THE_DISPUTANT');
    const { origin } = state.origin;
    return accept<CaseEvent>({ type: 'OriginDisputeResolved', occurredOn: on, data: { outcome: 'withdrawn', origin } });
  },
};

/** E-10: the municipality that determined the origin takes over the counter-proposal. */
export const acceptOriginDispute: Step<AcceptOriginDispute, Rejection> = {
  isAlreadySo: ({ dispute }) => isResolved(dispute, 'accepted'),

  decide(state, command) {
    const dispute = openDisputeOf(state);
    if (!dispute) return reject('NO_OPEN_DISPUTE');
    const { counterProposal: origin, evidence } = dispute;
    return resolve(state, command, { outcome: 'accepted', origin, evidence });
  },
};

/** E-10, 1c: where the two do not agree, the table says which origin stands; it may be a third one, or none that is known. */
export const determineDisputedOrigin: Step<DetermineDisputedOrigin, Rejection> = {
  isAlreadySo: ({ dispute, origin }, { data }) =>
    isResolved(dispute, 'determined-by-table') && origin?.origin === data.origin,

  decide(state, command) {
    const { origin, evidence } = command.data;
    if (!openDisputeOf(state)) return reject('NO_OPEN_DISPUTE');
    return resolve(state, command, { outcome: 'determined-by-table', origin, evidence });
  },
};

export const disputeResolutionEvolution: Evolution<'OriginDisputeResolved'> = {
  OriginDisputeResolved: (state, { occurredOn, data: { outcome } }): CaseState => ({
    ...state,
    dispute: state.dispute && { ...state.dispute, resolved: { on: occurredOn, outcome } },
    openQuestions: state.openQuestions.filter((question) => question !== 'origin-disputed'),
  }),
};

function isResolved(dispute: CaseState['dispute'], outcome: DisputeOutcome): boolean {
  return dispute?.resolved?.outcome === outcome;
}

type Resolution = DataOf<'OriginDisputeResolved'> & { readonly evidence: OriginEvidence };

/** An origin that turns out to be another is corrected in the same decision, with all that follows (E-11). */
function resolve(
  state: RegisteredCase,
  { on, facts: { terms } }: Informed<AcceptOriginDispute | DetermineDisputedOrigin>,
  resolution: Resolution,
): Decision<CaseEvent, Rejection> {
  const { origin, evidence } = resolution;
  const resolved: CaseEvent = { type: 'OriginDisputeResolved', occurredOn: on, data: resolution };
  if (origin === state.origin?.origin) return accept(resolved);
  if (isAllocatedNotHoused(state)) return reject('ALLOCATION_STILL_OPEN');
  const settled = disputeResolutionEvolution.OriginDisputeResolved(state, resolved);
  return accept(resolved, ...correctionOfOrigin(settled, { origin, evidence, reason: 'dispute-resolved' }, on, terms));
}
