import { scenariosFor } from '@evenwicht/testing';
import { agreementDecider } from './agreement-decider.js';
import { region, day, adoptedOn, send, adopted } from './invented-agreement-fixture.js';

const adoption = scenariosFor('Adoption and entry into force (R-001, R-003, R-005, R-006)', agreementDecider, {
  day: adoptedOn,
});

adoption('the regional board adopts a version of the agreement (R-001, R-006)')
  .given()
  .when(send('AdoptAgreement', { version: '2025-12-05' }, { regionOfLog: undefined }))
  .then(adopted);

adoption('adopting the same version again changes nothing')
  .given(adopted)
  .when(send('AdoptAgreement', { version: '2025-12-05' }))
  .then();

adoption('a later version is adopted beside the first')
  .given(adopted)
  .when(send('AdoptAgreement', { version: '2027-06-01' }, { on: day('2027-06-01') }))
  .then({ type: 'AgreementAdopted', data: { region, version: '2027-06-01', adoptedBy: 'regional-board' } });

adoption('nothing is agreed before the agreement is adopted')
  .given()
  .when(send('EstablishEntryIntoForce', {}, { regionOfLog: undefined }))
  .thenRejected('AGREEMENT_NOT_ADOPTED');

adoption('one log carries out the agreement of one region')
  .given(adopted)
  .when(send('AdoptAgreement', { version: '2025-12-05' }, { regionOfLog: 'another' }))
  .thenRejected('OTHER_REGION');

adoption('the law on which it rests enters into force on a day that is recorded, not assumed (R-005)')
  .given(adopted)
  .when(send('RecordLegalBasis', { law: 'Wvrv', source: 'Stb. 2026, 157' }, { on: day('2026-07-01') }))
  .then({
    type: 'LegalBasisEnteredIntoForce',
    occurredOn: '2026-07-01',
    data: { law: 'Wvrv', source: 'Stb. 2026, 157' },
  });

adoption('entry into force is a fact with a day (R-005, R-029, R-043)')
  .given(adopted)
  .when(send('EstablishEntryIntoForce', {}, { on: day('2026-07-01') }))
  .then({ type: 'AgreementEntryIntoForceEstablished', occurredOn: '2026-07-01', data: {} });

adoption('the same day of entry into force is established once')
  .given(adopted, { type: 'AgreementEntryIntoForceEstablished', occurredOn: '2026-07-01', data: {} })
  .when(send('EstablishEntryIntoForce', {}, { on: day('2026-07-01') }))
  .then();

adoption('another day of entry into force corrects the first')
  .given(adopted, { type: 'AgreementEntryIntoForceEstablished', occurredOn: '2026-01-01', data: {} })
  .when(send('EstablishEntryIntoForce', {}, { on: day('2026-07-01') }))
  .then({ type: 'AgreementEntryIntoForceEstablished', occurredOn: '2026-07-01', data: {} });

adoption('a statutory deadline is recorded with its source (R-003)')
  .given(adopted)
  .when(send('RecordStatutoryDeadline', { kind: 'housing-ordinance', due: '2028-01-01', source: 'invented' }))
  .then({
    type: 'StatutoryDeadlineRecorded',
    data: { kind: 'housing-ordinance', due: day('2028-01-01'), source: 'invented' },
  });
