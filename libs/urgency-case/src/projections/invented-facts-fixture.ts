import { dalfsen, hardenberg, personRef } from '../domain/invented-case-fixture.js';

// Real codes (CBS), an invented case: of unknown origin, so that it passes the mediation table.
interface InventedFact {
  readonly type: string;
  readonly occurredOn: string;
  readonly data: object;
}

/** A municipality that takes part, by the name that the agreement gives it. */
export function member(municipality: string, municipalityName: string): InventedFact {
  const data = { municipality, municipalityName, validFrom: '2025-12-05' };
  return { type: 'MembershipSet', occurredOn: '2025-12-05', data };
}

export const application = (more: object = {}): InventedFact => ({
  type: 'UrgencyApplied',
  occurredOn: '2026-09-01',
  data: {
    personRef,
    municipality: dalfsen,
    category: 'shelteredHousing',
    scope: 'statutory',
    categoryListVersion: '2025-12-05',
    isBeforeEntryIntoForce: false,
    ...more,
  },
});
export const grant: InventedFact = {
  type: 'UrgencyGranted',
  occurredOn: '2026-09-08',
  data: { municipality: dalfsen, criteriaVersion: 'none-yet', validUntil: '2027-09-08' },
};
export const unknownOrigin: InventedFact = {
  type: 'OriginDetermined',
  occurredOn: '2026-09-10',
  data: { origin: 'unknown', originLies: 'unknown', evidence: 'none' },
};
export const referral: InventedFact = {
  type: 'ReferredToMediationTable',
  occurredOn: '2026-09-10',
  data: { question: 'origin-unknown' },
};
export const determination: InventedFact = {
  type: 'DeterminedByMediationTable',
  occurredOn: '2026-09-20',
  data: {
    destination: hardenberg,
    question: 'origin-unknown',
    individualInterests: ['safety'],
    generalInterests: ['balance-lowest'],
    figuresSeen: { upToPosition: 3, municipalities: [] },
  },
};
export const destination: InventedFact = {
  type: 'DestinationEstablished',
  occurredOn: '2026-09-20',
  data: { municipality: hardenberg, basis: 'mediationTable' },
};
export const handOver: InventedFact = {
  type: 'HandedOverToAllocation',
  occurredOn: '2026-09-20',
  data: { municipality: hardenberg },
};
const placement = { municipality: hardenberg, association: 'association-1', kind: 'vacancy' };
export const allocation: InventedFact = {
  type: 'DwellingAllocated',
  occurredOn: '2026-10-01',
  data: { ...placement, scope: 'statutory', basis: 'mediationTable' },
};
export const withdrawal: InventedFact = {
  type: 'AllocationWithdrawn',
  occurredOn: '2026-10-04',
  data: { ...placement, reason: 'offer-refused' },
};
export const tenancy: InventedFact = { ...allocation, type: 'TenancyStarted', occurredOn: '2026-10-15' };
