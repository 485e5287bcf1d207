import { accept, reject, type Decision } from '@evenwicht/kernel';
import { policies, type AgreementEvent, type PolicyName } from '@evenwicht/events';
import type { SetPolicy } from './agreement-command.js';
import type { AgreementRejection } from './agreement-rejection.js';

/** OQ-1 to OQ-22: a reading is chosen from those that are carried out, and holds from its own day. */
export function setPolicy({ on, data }: SetPolicy): Decision<AgreementEvent, AgreementRejection> {
  const { policy, value, validFrom } = data;

  if (!isPolicy(policy)) return reject('UNKNOWN_POLICY');
  if (!(policies[policy].values as readonly string[]).includes(value)) return reject('POLICY_VALUE_NOT_CARRIED_OUT');
  return accept({ type: 'PolicySet', occurredOn: on, data: { policy, value, validFrom } });
}

function isPolicy(name: string): name is PolicyName {
  return Object.hasOwn(policies, name);
}
