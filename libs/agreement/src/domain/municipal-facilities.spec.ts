import type { AgreementEvent } from '@evenwicht/events';
import { scenariosFor, type Loosely } from '@evenwicht/testing';
import { agreementDecider } from './agreement-decider.js';
import { adopted, day, deventer, member, raalte, send } from './invented-agreement-fixture.js';

const facilities = scenariosFor('Facilities of a municipality (chapter 2; R-021)', agreementDecider);

const known = { available: ['public-transport', 'care-nearby'], unavailable: ['small-scale'] } as const;
const recorded = (data: object = {}): Loosely<AgreementEvent> =>
  ({
    type: 'MunicipalFacilitiesRecorded',
    data: { municipality: raalte, ...known, validFrom: day('2026-07-01'), source: 'invented', ...data },
  }) as never;
const record = (data: object = {}) =>
  send('RecordMunicipalFacilities', {
    municipality: raalte,
    ...known,
    validFrom: '2026-07-01',
    source: 'invented',
    ...data,
  });

facilities('what a municipality has and lacks is recorded from a day on, with its source (chapter 2; R-021)')
  .given(adopted, member)
  .when(record())
  .then(recorded());

facilities('each facility stands there once, in the order of the list')
  .given(adopted, member)
  .when(record({ available: ['care-nearby', 'public-transport', 'care-nearby'] }))
  .then(recorded());

facilities('the same is recorded once').given(adopted, member, recorded()).when(record()).then();

facilities('what is found out later takes its place')
  .given(adopted, member, recorded())
  .when(record({ unavailable: [] }))
  .then(recorded({ unavailable: [] }));

facilities('a facility is not there and absent at once')
  .given(adopted, member)
  .when(record({ unavailable: ['care-nearby'] }))
  .thenRejected('FACILITY_BOTH_WAYS');

facilities('a municipality that never took part has no place in the weighing')
  .given(adopted, member)
  .when(record({ municipality: deventer }))
  .thenRejected('UNKNOWN_MUNICIPALITY');
