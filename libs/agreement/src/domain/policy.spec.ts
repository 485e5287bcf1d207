import { policies, policyNames } from '@evenwicht/events';
import { scenariosFor } from '@evenwicht/testing';
import { agreementDecider } from './agreement-decider.js';
import { day, send, adopted } from './invented-agreement-fixture.js';

const readings = scenariosFor('Policies behind the open questions (OQ-1 to OQ-22)', agreementDecider);

for (const policy of policyNames) {
  const { question, values } = policies[policy];
  for (const value of values) {
    readings(`${question}: ${policy} may be ${value}`)
      .given(adopted)
      .when(send('SetPolicy', { policy, value, validFrom: '2026-07-01' }))
      .then({ type: 'PolicySet', data: { policy, value, validFrom: day('2026-07-01') } });
  }
  readings(`${question}: ${policy} cannot be something that nothing obeys`)
    .given(adopted)
    .when(send('SetPolicy', { policy, value: 'nothing-obeys-this', validFrom: '2026-07-01' }))
    .thenRejected('POLICY_VALUE_NOT_CARRIED_OUT');
}

readings('a question that the agreement does not leave open is unknown')
  .given(adopted)
  .when(send('SetPolicy', { policy: 'toString', value: 'pool', validFrom: '2026-07-01' }))
  .thenRejected('UNKNOWN_POLICY');

readings('the same reading from the same day is set once')
  .given(adopted, {
    type: 'PolicySet',
    data: { policy: 'operationalWindow', value: 'half-year', validFrom: day('2026-07-01') },
  })
  .when(send('SetPolicy', { policy: 'operationalWindow', value: 'half-year', validFrom: '2026-07-01' }))
  .then();
