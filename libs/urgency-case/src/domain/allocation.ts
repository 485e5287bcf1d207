import {
  accept,
  reject,
  type AssociationId,
  type CaseId,
  type MunicipalityCode,
  type PlainDate,
} from '@evenwicht/kernel';
import type { CaseEvent, DwellingKind } from '@evenwicht/events';
import type { Command } from '@evenwicht/service-kit';
import type { CaseFacts } from './case-facts.js';
import {
  isUnderAgreement,
  shownOriginOf,
  standingIn,
  type DataOf,
  type Evolution,
  type RegisteredCase,
} from './case-state.js';
import { withOfferTaken } from './offers-on-record.js';
import { isUnsafeToHouse } from './safety-override.js';
import {
  objectionOf,
  objectionToMoving,
  objectionToNotGranted,
  type Informed,
  type NotGrantedRejection,
  type Step,
} from './step.js';

/** `on` is the day of the allocation (toewijzing), the one that the share counts (OQ-4). */
export type AllocateDwelling = Command<
  'AllocateDwelling',
  {
    readonly caseId: CaseId;
    /** Where the dwelling stands: the lowest level that the agreement knows (1d). */
    readonly municipality: MunicipalityCode;
    readonly association: AssociationId;
    readonly kind: DwellingKind;
  }
>;

export type WithdrawAllocation = Command<'WithdrawAllocation', { readonly caseId: CaseId; readonly reason: string }>;

export const allocationRejections = {
  ALLOCATION_BEFORE_GRANT: 'De dag ligt vóór de verlening van de urgentie.',
  NO_DESTINATION: 'De bestemming staat nog niet vast.',
  ALLOCATION_OUTSIDE_DESTINATION: 'De woning staat niet in de gemeente van bestemming.',
  PLACE_DOES_NOT_FIT:
    'Een woning in deze gemeente past niet bij dit huishouden; vraag de gemeente die de urgentie verleende.',
} as const;
export type PlacingRejection =
  | keyof typeof allocationRejections
  | 'ALREADY_HOUSED'
  | 'ALLOCATION_STILL_OPEN'
  | NotGrantedRejection
  | 'MUNICIPALITY_NOT_A_MEMBER'
  | 'CONTINUED_IN_ANOTHER_CASE';

/**
 * Verdeelafspraken 5 December 2025, 4: the associations allocate the dwelling, in the municipality of destination.
 * No share and no balance is looked at: the minimum is no ceiling (3, 3c; R-042).
 */
export const allocateDwelling: Step<AllocateDwelling, PlacingRejection> = {
  isAlreadySo: ({ allocation }, { on, data }) =>
    allocation?.on === on &&
    allocation.placement.municipality === data.municipality &&
    allocation.placement.association === data.association &&
    allocation.placement.kind === data.kind,

  decide(state, command) {
    const objection = objectionToPlacing(state, command);
    if (objection) return reject(objection);
    return accept<CaseEvent>({ type: 'DwellingAllocated', occurredOn: command.on, data: placementOf(state, command) });
  },
};

export const withdrawalRejections = {
  NO_ALLOCATION: 'Er staat geen toewijzing open.',
  WITHDRAWAL_BEFORE_ALLOCATION: 'De dag ligt vóór de toewijzing.',
} as const;
type WithdrawRejection = keyof typeof withdrawalRejections | 'ALREADY_HOUSED';

/** An allocation can fall through until the tenancy starts; withdrawn, it no longer counts in the share (OQ-4). */
export const withdrawAllocation: Step<WithdrawAllocation, WithdrawRejection> = {
  isAlreadySo: ({ lastWithdrawal }, { on, data }) => lastWithdrawal?.on === on && lastWithdrawal.reason === data.reason,

  decide({ allocation, tenancy }, { on, data: { reason } }) {
    if (!allocation) return reject('NO_ALLOCATION');
    if (tenancy) return reject('ALREADY_HOUSED');
    if (on < allocation.on) return reject('WITHDRAWAL_BEFORE_ALLOCATION');
    const { municipality, association, kind } = allocation.placement;
    return accept<CaseEvent>({
      type: 'AllocationWithdrawn',
      occurredOn: on,
      data: { municipality, association, kind, reason },
    });
  },
};

export const allocationEvolution: Evolution<'DwellingAllocated' | 'AllocationWithdrawn'> = {
  DwellingAllocated: (state, { occurredOn, data }) => ({
    ...withOfferTaken(state, data.association, occurredOn),
    allocation: { on: occurredOn, placement: data },
    lastWithdrawal: undefined,
  }),
  AllocationWithdrawn: (state, { occurredOn, data: { reason } }) => ({
    ...state,
    allocation: undefined,
    lastWithdrawal: { on: occurredOn, reason },
  }),
};

interface Placing {
  readonly on: PlainDate;
  readonly data: { readonly municipality: MunicipalityCode };
  readonly facts: CaseFacts;
}

/** Why no dwelling there may be offered or allocated on that day. */
export function objectionToPlacing(state: RegisteredCase, { on, data, facts }: Placing): PlacingRejection | undefined {
  return (
    objectionToMoving(state) ?? // one dwelling at a time
    objectionToNotGranted(state) ?? // 4, "vanaf het moment van urgentieverstrekking"
    objectionOf<PlacingRejection>(
      [facts.followers.length > 0, 'CONTINUED_IN_ANOTHER_CASE'], // one dwelling is one count (E-25)
      [state.decision !== undefined && on < state.decision.on, 'ALLOCATION_BEFORE_GRANT'],
      [!facts.terms.members.includes(data.municipality), 'MUNICIPALITY_NOT_A_MEMBER'],
    ) ??
    objectionToPlace(state, data.municipality)
  );
}

/**
 * The agreement says where; for a household outside it the municipality's own rules do (chapter 1, footnote). Where it is
 * unsafe nobody is housed, in the agreement or outside it (1b); an association is not told that this is why.
 */
function objectionToPlace(state: RegisteredCase, municipality: MunicipalityCode): PlacingRejection | undefined {
  const { destination } = state;
  return objectionOf<PlacingRejection>(
    [isUnderAgreement(state) && !destination, 'NO_DESTINATION'],
    [
      isUnderAgreement(state) && destination?.municipality !== standingIn(state, municipality),
      'ALLOCATION_OUTSIDE_DESTINATION',
    ],
    [isUnsafeToHouse(state, municipality), 'PLACE_DOES_NOT_FIT'],
  );
}

function placementOf(
  state: RegisteredCase,
  { data: { municipality, association, kind } }: Informed<AllocateDwelling>,
): DataOf<'DwellingAllocated'> {
  const { application, destination } = state;
  const municipalityOfOrigin = shownOriginOf(state); // E-02: as it is known now, not as the destination was established
  return { municipality, association, kind, scope: application.scope, basis: destination?.basis, municipalityOfOrigin };
}
