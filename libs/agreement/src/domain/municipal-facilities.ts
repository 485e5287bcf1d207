import { accept, reject, type Decision } from '@evenwicht/kernel';
import { facilityNeeds, type AgreementEvent, type FacilityNeed } from '@evenwicht/events';
import type { RecordMunicipalFacilities } from './agreement-command.js';
import type { AgreementRejection } from './agreement-rejection.js';
import type { AgreementState } from './agreement-state.js';

/**
 * Chapter 2, "Niet elke plek is passend": what a municipality has and lacks, for the weighing at the mediation table
 * . What is named in neither list is not known, and what is not known excludes nobody.
 */
export function recordMunicipalFacilities(
  state: AgreementState,
  { on, data: { municipality, available, unavailable, validFrom, source } }: RecordMunicipalFacilities,
): Decision<AgreementEvent, AgreementRejection> {
  if (!state.everMembers.includes(municipality)) return reject('UNKNOWN_MUNICIPALITY');
  if (available.some((facility) => unavailable.includes(facility))) return reject('FACILITY_BOTH_WAYS');
  return accept({
    type: 'MunicipalFacilitiesRecorded',
    occurredOn: on,
    data: { municipality, available: inOrder(available), unavailable: inOrder(unavailable), validFrom, source },
  });
}

/** Each facility once, in the order of the list. */
function inOrder(facilities: readonly FacilityNeed[]): FacilityNeed[] {
  return facilityNeeds.filter((facility) => facilities.includes(facility));
}
