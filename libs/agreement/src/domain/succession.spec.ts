import { scenariosFor } from '@evenwicht/testing';
import { agreementDecider } from './agreement-decider.js';
import { adopted, adoptedOn, day, deventer, member, raalte, send } from './invented-agreement-fixture.js';

const scenario = scenariosFor('A municipality that goes up in another (E-21; wet Arhi)', agreementDecider);

const olst = 'GM1773' as typeof raalte;
const on = day('2028-01-01');
const source = 'verzonnen';
const olstMember = { ...member, data: { municipality: olst, municipalityName: 'Olst-Wijhe', validFrom: adoptedOn } };
const succeeded = {
  type: 'MunicipalitySucceeded',
  data: { predecessor: olst, successor: raalte, source },
} as const;
const both = [adopted, member, olstMember as typeof member] as const;
const succession = (data: object, more: object = { on }) =>
  send('RecordSuccession', { predecessor: olst, successor: raalte, source, ...data }, more);

scenario('is recorded with the day of the merger and its source')
  .given(...both)
  .when(succession({}))
  .then(succeeded);

scenario('the same once more is so already')
  .given(...both, { ...succeeded, occurredOn: on })
  .when(succession({}))
  .then();

scenario('goes up in one only: another is refused, and so is another day')
  .given(...both, { ...succeeded, occurredOn: on })
  .when(succession({}, { on: day('2028-01-02') }))
  .thenRejected('ALREADY_SUCCEEDED');

scenario('does not go up in itself')
  .given(...both)
  .when(succession({ successor: olst }))
  .thenRejected('SUCCEEDED_BY_ITSELF');

scenario('its successor is a member, or has been one: its membership is recorded first (R-013)')
  .given(...both)
  .when(succession({ successor: deventer }))
  .thenRejected('UNKNOWN_MUNICIPALITY');

scenario('one that never took part leaves nothing behind here (R-039)')
  .given(...both)
  .when(succession({ predecessor: deventer }))
  .thenRejected('UNKNOWN_MUNICIPALITY');

scenario('a successor that has itself gone up in another takes nothing over any more')
  .given(...both, { ...succeeded, occurredOn: on })
  .when(succession({ predecessor: raalte, successor: olst }, { on: day('2030-01-01') }))
  .thenRejected('SUCCESSOR_NO_LONGER_THERE');
