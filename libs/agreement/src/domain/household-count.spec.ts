import type { AgreementEvent } from '@evenwicht/events';
import { scenariosFor, type Loosely } from '@evenwicht/testing';
import { agreementDecider } from './agreement-decider.js';
import { raalte, deventer, day, send, adopted, member } from './invented-agreement-fixture.js';

const households = scenariosFor('Households (R-057)', agreementDecider);
const counted = (householdCount: number): Loosely<AgreementEvent> => ({
  type: 'HouseholdCountRecorded',
  data: { municipality: raalte, referenceDate: day('2025-01-01'), householdCount, source: 'invented' },
});
const count = (householdCount: number, municipality = raalte) =>
  send('RecordHouseholdCount', { municipality, referenceDate: '2025-01-01', householdCount, source: 'invented' });

households('a count is recorded with its reference date and source (R-057)')
  .given(adopted, member)
  .when(count(10_000))
  .then(counted(10_000));

households('the same count is recorded once').given(adopted, member, counted(10_000)).when(count(10_000)).then();

households('another count for the same reference date corrects the first')
  .given(adopted, member, counted(10_000))
  .when(count(10_001))
  .then(counted(10_001));

households('a corrected count may be corrected back')
  .given(adopted, member, counted(10_000), counted(10_001))
  .when(count(10_000))
  .then(counted(10_000));

households('a count of zero is recorded: only the calculation cannot use it (E-37)')
  .given(adopted, member)
  .when(count(0))
  .then(counted(0));

households('a municipality that never took part has no households here (R-039)')
  .given(adopted, member)
  .when(count(10_000, deventer))
  .thenRejected('UNKNOWN_MUNICIPALITY');
