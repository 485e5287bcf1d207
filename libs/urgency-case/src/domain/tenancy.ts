import { accept, reject, type CaseId } from '@evenwicht/kernel';
import { correctionReasons, type CaseEvent, type ContractType } from '@evenwicht/events';
import type { Command } from '@evenwicht/service-kit';
import type { CaseState, DataOf, Evolution } from './case-state.js';
import { isUnsafeToHouse, withoutUnsafeDestination } from './safety-override.js';
import type { Step } from './step.js';

/** `on` is the first day of the tenancy: housed, the number that is monitored (5; OQ-4). */
export type StartTenancy = Command<'StartTenancy', { readonly caseId: CaseId; readonly contractType?: ContractType }>;

export type ReverseTenancy = Command<'ReverseTenancy', { readonly caseId: CaseId; readonly reason: string }>;

export const tenancyRejections = {
  TENANCY_BEFORE_ALLOCATION: 'De huur kan niet ingaan vóór de toewijzing.',
} as const;
type StartRejection =
  | keyof typeof tenancyRejections
  | 'NO_ALLOCATION'
  | 'ALREADY_HOUSED'
  | 'CONTINUED_IN_ANOTHER_CASE'
  | 'PLACE_DOES_NOT_FIT';

/** Verdeelafspraken 5 December 2025, 4 and 5: allocated is not yet housed; the start of the tenancy is, once, whatever the contract (E-26). */
export const startTenancy: Step<StartTenancy, StartRejection> = {
  isAlreadySo: ({ tenancy }, { on, data }) => tenancy?.on === on && tenancy.contractType === data.contractType,

  decide(state, { on, data: { contractType }, facts: { followers } }) {
    const { allocation, tenancy } = state;
    if (tenancy) return reject('ALREADY_HOUSED');
    if (!allocation) return reject('NO_ALLOCATION');
    if (followers.length > 0) return reject('CONTINUED_IN_ANOTHER_CASE'); // one dwelling is one count (E-25)
    if (on < allocation.on) return reject('TENANCY_BEFORE_ALLOCATION');
    if (isUnsafeToHouse(state, allocation.placement.municipality)) return reject('PLACE_DOES_NOT_FIT'); // 1b, known since
    return accept<CaseEvent>({
      type: 'TenancyStarted',
      occurredOn: on,
      data: { ...allocation.placement, contractType },
    });
  },
};

export const reversalRejections = {
  NO_TENANCY: 'Er loopt geen huur.',
  REVERSAL_BEFORE_TENANCY: 'De dag ligt vóór de ingang van de huur.',
} as const;

/**
 * A placement that is undone reopens the case (E-17). The allocation falls with it, in the same decision: it would
 * otherwise stand in the way of the next one and go on counting in the share.
 */
export const reverseTenancy: Step<ReverseTenancy, keyof typeof reversalRejections> = {
  isAlreadySo: ({ lastReversal }, { on, data }) => lastReversal?.on === on && lastReversal.reason === data.reason,

  decide({ allocation, tenancy }, { on, data: { reason } }) {
    if (!tenancy || !allocation) return reject('NO_TENANCY');
    if (on < tenancy.on) return reject('REVERSAL_BEFORE_TENANCY');
    const { municipality, association, kind } = allocation.placement;
    return accept<CaseEvent>(
      { type: 'TenancyReversed', occurredOn: on, data: { ...allocation.placement, reason } },
      { type: 'AllocationWithdrawn', occurredOn: on, data: { municipality, association, kind, reason } },
    );
  },
};

export const tenancyEvolution: Evolution<'TenancyStarted' | 'TenancyReversed'> = {
  TenancyStarted: (state, { occurredOn: on, data }) => ({
    ...state,
    tenancy: { on, contractType: data.contractType },
    lastReversal: undefined,
    help: helpIn(data) ?? state.help,
  }),
  TenancyReversed: (state, { occurredOn, data: { reason } }) => {
    const isCorrected = correctionReasons.includes(reason);
    const help = isCorrected ? state.help : undefined;
    const reversed: CaseState = { ...state, tenancy: undefined, help, lastReversal: { on: occurredOn, reason } };
    return isCorrected ? reversed : withoutUnsafeDestination(reversed); // what was unsafe for who lived there is so for nobody else
  },
};

function helpIn({ basis, municipality, municipalityOfOrigin }: DataOf<'TenancyStarted'>): CaseState['help'] {
  return basis === 'reciprocity' && municipalityOfOrigin
    ? { lender: municipality, borrower: municipalityOfOrigin }
    : undefined;
}
