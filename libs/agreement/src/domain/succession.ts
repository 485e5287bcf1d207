import { accept, alreadySo, reject, type Decision } from '@evenwicht/kernel';
import type { AgreementEvent } from '@evenwicht/events';
import type { RecordSuccession } from './agreement-command.js';
import type { AgreementRejection } from './agreement-rejection.js';
import { isSaid, type AgreementState } from './agreement-state.js';

/**
 * E-21; wet Arhi: a municipality goes up in another one, and its rights and duties pass whole and by law. The membership
 * of the successor is recorded like any other; that of the predecessor ends by this.
 */
export function recordSuccession(
  state: AgreementState,
  { on, data: { predecessor, successor, source } }: RecordSuccession,
): Decision<AgreementEvent, AgreementRejection> {
  const { everMembers, successors } = state;
  const succeeded: AgreementEvent = {
    type: 'MunicipalitySucceeded',
    occurredOn: on,
    data: { predecessor, successor, source },
  };

  if (predecessor === successor) return reject('SUCCEEDED_BY_ITSELF');
  if (![predecessor, successor].every((municipality) => everMembers.includes(municipality)))
    return reject('UNKNOWN_MUNICIPALITY');
  if (isSaid(state, succeeded)) return alreadySo;
  if (successors[predecessor] !== undefined) return reject('ALREADY_SUCCEEDED');
  if (successors[successor] !== undefined) return reject('SUCCESSOR_NO_LONGER_THERE');
  return accept(succeeded);
}
