import type { AgreementEvent } from '@evenwicht/events';
import { scenariosFor, type Loosely } from '@evenwicht/testing';
import { agreementDecider } from './agreement-decider.js';
import { day, send, adopted } from './invented-agreement-fixture.js';

const share = scenariosFor('The minimum share (R-041, R-054)', agreementDecider);
const fifteen = { numerator: 15, denominator: 100 };
const fifteenSet: Loosely<AgreementEvent> = {
  type: 'MinimumShareSet',
  data: { minimumShare: fifteen, validFrom: day('2026-07-01'), source: 'invented' },
};

share('the minimum share comes from the agreement, with its source (R-054)')
  .given(adopted)
  .when(send('SetMinimumShare', { minimumShare: fifteen, validFrom: '2026-07-01', source: 'invented' }))
  .then(fifteenSet);

share('the same share from the same day is set once, in whatever terms')
  .given(adopted, fifteenSet)
  .when(
    send('SetMinimumShare', {
      minimumShare: { numerator: 3, denominator: 20 },
      validFrom: '2026-07-01',
      source: 'invented',
    }),
  )
  .then();

share('it can change with time, and the earlier value stays for the earlier days (R-041, E-15)')
  .given(adopted, fifteenSet)
  .when(
    send('SetMinimumShare', {
      minimumShare: { numerator: 1, denominator: 5 },
      validFrom: '2027-01-01',
      source: 'invented',
    }),
  )
  .then({
    type: 'MinimumShareSet',
    data: { minimumShare: { numerator: 1, denominator: 5 }, validFrom: day('2027-01-01'), source: 'invented' },
  });

share('a share of more than everything is refused')
  .given(adopted)
  .when(
    send('SetMinimumShare', {
      minimumShare: { numerator: 101, denominator: 100 },
      validFrom: '2026-07-01',
      source: 'invented',
    }),
  )
  .thenRejected('MINIMUM_SHARE_ABOVE_ONE');

share('a share of everything is no more than everything')
  .given(adopted)
  .when(
    send('SetMinimumShare', {
      minimumShare: { numerator: 100, denominator: 100 },
      validFrom: '2026-07-01',
      source: 'invented',
    }),
  )
  .then({
    type: 'MinimumShareSet',
    data: { minimumShare: { numerator: 100, denominator: 100 }, validFrom: day('2026-07-01'), source: 'invented' },
  });
