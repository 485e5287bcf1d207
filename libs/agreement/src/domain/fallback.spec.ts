import type { AgreementEvent } from '@evenwicht/events';
import { scenariosFor, type Loosely } from '@evenwicht/testing';
import { agreementDecider } from './agreement-decider.js';
import { day, send, adopted } from './invented-agreement-fixture.js';

const fallback = scenariosFor('The statutory fallback (R-040, R-042)', agreementDecider);
const activated: Loosely<AgreementEvent> = {
  type: 'FallbackScenarioActivated',
  data: { validFrom: day('2028-07-01'), reason: 'no-regional-agreement' },
};
const deactivated: Loosely<AgreementEvent> = {
  type: 'FallbackScenarioDeactivated',
  data: { validFrom: day('2029-01-01'), reason: 'agreement-restored' },
};
const activate = (validFrom: string) => send('ActivateFallback', { validFrom, reason: 'no-regional-agreement' });
const deactivate = (validFrom: string) => send('DeactivateFallback', { validFrom, reason: 'agreement-restored' });

fallback('it holds from a day (R-040)').given(adopted).when(activate('2028-07-01')).then(activated);

fallback('where it holds already, activating it changes nothing')
  .given(adopted, activated)
  .when(activate('2028-09-01'))
  .then();

fallback('it ends on a day').given(adopted, activated).when(deactivate('2029-01-01')).then(deactivated);

fallback('where it does not hold, deactivating it changes nothing')
  .given(adopted, activated)
  .when(deactivate('2028-06-30'))
  .then();

fallback('after it has ended it can come back')
  .given(adopted, activated, deactivated)
  .when(activate('2029-07-01'))
  .then({
    type: 'FallbackScenarioActivated',
    data: { validFrom: day('2029-07-01'), reason: 'no-regional-agreement' },
  });
