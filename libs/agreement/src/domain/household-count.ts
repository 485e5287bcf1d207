import { accept, reject, type Decision } from '@evenwicht/kernel';
import type { AgreementEvent } from '@evenwicht/events';
import type { RecordHouseholdCount } from './agreement-command.js';
import type { AgreementRejection } from './agreement-rejection.js';
import type { AgreementState } from './agreement-state.js';

/**
 * "naar rato van huishoudens". A count of zero is recorded as it was given: what cannot be calculated with it
 * is the concern of the calculation alone (E-37).
 */
export function recordHouseholdCount(
  state: AgreementState,
  { on, data }: RecordHouseholdCount,
): Decision<AgreementEvent, AgreementRejection> {
  const { municipality, referenceDate, householdCount, source } = data;

  if (!state.everMembers.includes(municipality)) return reject('UNKNOWN_MUNICIPALITY');
  return accept({
    type: 'HouseholdCountRecorded',
    occurredOn: on,
    data: { municipality, referenceDate, householdCount, source },
  });
}
