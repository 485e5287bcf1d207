import { accept, Fraction, reject, type Decision } from '@evenwicht/kernel';
import type { AgreementEvent } from '@evenwicht/events';
import type { SetEarlyWarningConditions } from './agreement-command.js';

/** What the parties watch, from a day on (3.5; R-079): theirs to agree, so no value comes from this software. */
export function setEarlyWarningConditions({
  on,
  data,
}: SetEarlyWarningConditions): Decision<AgreementEvent, 'INDICATOR_NAMED_TWICE' | 'NEAR_BEYOND_REACHED'> {
  const { version, validFrom, conditions, source } = data;

  if (new Set(conditions.map(({ indicator }) => indicator)).size < conditions.length)
    return reject('INDICATOR_NAMED_TWICE');
  const isBeyond = conditions.some(({ near, reached }) => Fraction.from(near).isGreaterThan(Fraction.from(reached)));
  if (isBeyond) return reject('NEAR_BEYOND_REACHED');
  return accept({
    type: 'EarlyWarningConditionsSet',
    occurredOn: on,
    data: { version, validFrom, conditions: [...conditions], source },
  });
}
