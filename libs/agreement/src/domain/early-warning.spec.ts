import type { AgreementEvent } from '@evenwicht/events';
import { scenariosFor, type Loosely } from '@evenwicht/testing';
import { agreementDecider } from './agreement-decider.js';
import { adopted, day, member, raalte, send } from './invented-agreement-fixture.js';

// invented: versions and bounds; the agreement of West-Overijssel names none
const of = (numerator: number) => ({ numerator, denominator: 1 });
const loans = { indicator: 'open-loans', near: of(3), reached: of(5) } as const;
const conditions = { version: '2027-1', validFrom: day('2027-01-01'), conditions: [loans], source: 'invented' };
const conditionsSet: Loosely<AgreementEvent> = { type: 'EarlyWarningConditionsSet', data: conditions };

const warning = scenariosFor('Early warning (5; R-079)', agreementDecider);

warning('what the parties watch holds from a day on, as a version of its own')
  .given(adopted)
  .when(send('SetEarlyWarningConditions', conditions))
  .then(conditionsSet);

warning('the same conditions from the same day are set once')
  .given(adopted, conditionsSet)
  .when(send('SetEarlyWarningConditions', conditions))
  .then();

warning('an indicator is watched in one way')
  .given(adopted)
  .when(send('SetEarlyWarningConditions', { ...conditions, conditions: [loans, loans] }))
  .thenRejected('INDICATOR_NAMED_TWICE');

warning('what comes near comes before what is reached')
  .given(adopted)
  .when(send('SetEarlyWarningConditions', { ...conditions, conditions: [{ ...loans, near: of(6) }] }))
  .thenRejected('NEAR_BEYOND_REACHED');

const baseline = scenariosFor('The baseline (chapter 1; R-004)', agreementDecider);
const before = { municipality: raalte, firstDay: day('2025-01-01'), lastDay: day('2025-12-31') };
const housed = { ...before, placementCount: 12, quality: 'estimate', source: 'invented' } as const;

baseline('"grotendeels nu ook al gehuisvest": how many, and how sure that is')
  .given(adopted, member)
  .when(send('RecordBaseline', housed))
  .then({ type: 'BaselineRecorded', data: housed });

baseline('a better count of the same days takes its place')
  .given(adopted, member, { type: 'BaselineRecorded', data: housed })
  .when(send('RecordBaseline', { ...housed, placementCount: 14, quality: 'registered' }))
  .then({ type: 'BaselineRecorded', data: { ...housed, placementCount: 14, quality: 'registered' } });

baseline('of who never took part there is none')
  .given(adopted)
  .when(send('RecordBaseline', housed))
  .thenRejected('UNKNOWN_MUNICIPALITY');

baseline('days run forward')
  .given(adopted, member)
  .when(send('RecordBaseline', { ...housed, lastDay: day('2024-12-31') }))
  .thenRejected('VALID_UNTIL_BEFORE_VALID_FROM');
