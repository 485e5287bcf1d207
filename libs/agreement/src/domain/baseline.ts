import { accept, reject, type Decision } from '@evenwicht/kernel';
import type { AgreementEvent } from '@evenwicht/events';
import type { RecordBaseline } from './agreement-command.js';
import type { AgreementState } from './agreement-state.js';

/** "Deze groepen worden grotendeels nu ook al gehuisvest": how many, before the agreement, with how sure that is. */
export function recordBaseline(
  state: AgreementState,
  { on, data }: RecordBaseline,
): Decision<AgreementEvent, 'UNKNOWN_MUNICIPALITY' | 'VALID_UNTIL_BEFORE_VALID_FROM'> {
  const { municipality, firstDay, lastDay, placementCount, quality, source } = data;

  if (!state.everMembers.includes(municipality)) return reject('UNKNOWN_MUNICIPALITY');
  if (lastDay < firstDay) return reject('VALID_UNTIL_BEFORE_VALID_FROM');
  return accept({
    type: 'BaselineRecorded',
    occurredOn: on,
    data: { municipality, firstDay, lastDay, placementCount, quality, source },
  });
}
