import { accept, reject, type Decision } from '@evenwicht/kernel';
import type { AgreementEvent } from '@evenwicht/events';
import type { AssignBwMoRegion, SetMembership } from './agreement-command.js';
import type { AgreementRejection } from './agreement-rejection.js';
import type { AgreementState } from './agreement-state.js';

/** "de provincie bepaalt de regio", so who takes part is data, by date. */
export function setMembership({ on, data }: SetMembership): Decision<AgreementEvent, AgreementRejection> {
  const { municipality, municipalityName, validFrom, validUntil } = data;

  if (validUntil !== undefined && validUntil < validFrom) return reject('VALID_UNTIL_BEFORE_VALID_FROM');
  return accept({
    type: 'MembershipSet',
    occurredOn: on,
    data: { municipality, municipalityName, validFrom, ...(validUntil && { validUntil }) },
  });
}

/** a member of this distribution region may belong to another region for sheltered housing and shelters. */
export function assignBwMoRegion(
  state: AgreementState,
  { on, data }: AssignBwMoRegion,
): Decision<AgreementEvent, AgreementRejection> {
  const { municipality, bwMoRegion, validFrom, workingAgreement } = data;

  if (!state.everMembers.includes(municipality)) return reject('UNKNOWN_MUNICIPALITY');
  return accept({
    type: 'BwMoRegionAssigned',
    occurredOn: on,
    data: { municipality, bwMoRegion, validFrom, ...(workingAgreement && { workingAgreement }) },
  });
}
