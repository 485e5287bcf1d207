import { accept, Fraction, reject, type Decision } from '@evenwicht/kernel';
import type { AgreementEvent } from '@evenwicht/events';
import type { SetMinimumShare } from './agreement-command.js';
import type { AgreementRejection } from './agreement-rejection.js';

const whole = Fraction.of(1);

/** "kan door de tijd wijzigen": each value holds from its own day; what was counted before keeps its value (E-15). */
export function setMinimumShare({ on, data }: SetMinimumShare): Decision<AgreementEvent, AgreementRejection> {
  const { minimumShare, validFrom, source } = data;

  if (Fraction.from(minimumShare).isGreaterThan(whole)) return reject('MINIMUM_SHARE_ABOVE_ONE');
  return accept({ type: 'MinimumShareSet', occurredOn: on, data: { minimumShare, validFrom, source } });
}
