import type { AssociationId, Month, MunicipalityCode, PlainDate } from '@evenwicht/kernel';
import type { SupplyEvent } from '@evenwicht/events';
import { scenariosFor, type Loosely } from '@evenwicht/testing';
import type { SupplyCommand } from './supply-command.js';
import { supplyDecider } from './supply-decider.js';

// invented: counts, associations and days
const municipality = 'GM0148' as MunicipalityCode;
const association = 'association-1' as AssociationId;
const other = 'association-2' as AssociationId;
const august = '2026-08' as Month;
const on = '2026-08-31' as PlainDate;
const member = { isMember: true };
type Sent = SupplyCommand & { facts: { isMember: boolean } };

const report = (vacancyCount: number, more: object = {}, { day = on, facts = member } = {}): Sent => ({
  type: 'ReportVacancies',
  on: day,
  data: { municipality, association, month: august, vacancyCount, ...more },
  facts,
});
const reported = (vacancyCount: number, by = association): Loosely<SupplyEvent> => ({
  type: 'VacanciesReported',
  data: { association: by, month: august, vacancyCount },
});
const corrected = (vacancyCount: number, previousVacancyCount: number): Loosely<SupplyEvent> => ({
  type: 'VacanciesCorrected',
  data: { association, month: august, vacancyCount, previousVacancyCount },
});

const vacancies = scenariosFor('Vacancies (R-054, OQ-3, OQ-21)', supplyDecider);

vacancies('an association reports the vacancies of a month (R-054, OQ-21)').given().when(report(12)).then(reported(12));

vacancies('the same report is recorded once').given(reported(12)).when(report(12)).then();

vacancies('a second report for the month corrects the first, which stays readable (E-14)')
  .given(reported(12))
  .when(report(13))
  .then(corrected(13, 12));

vacancies('a correction is corrected again, back to the first count if need be (E-14)')
  .given(reported(12), corrected(13, 12))
  .when(report(12))
  .then(corrected(12, 13));

vacancies('a correction sent twice is recorded once').given(reported(12), corrected(13, 12)).when(report(13)).then();

vacancies('each association reports for itself')
  .given(reported(12))
  .when(report(12, { association: other }))
  .then(reported(12, other));

vacancies('each month is reported for itself')
  .given(reported(12))
  .when(report(12, { month: '2026-07' }))
  .then({ type: 'VacanciesReported', data: { association, month: '2026-07' as Month, vacancyCount: 12 } });

vacancies('a month without vacancies is reported as such').given().when(report(0)).then(reported(0));

vacancies('a late report counts for its own month and is dated when it was made (E-14)')
  .given()
  .when(report(12, {}, { day: '2027-03-15' as PlainDate }))
  .then({ ...reported(12), occurredOn: '2027-03-15' });

vacancies('a month is reported from its first day on')
  .given()
  .when(report(12, {}, { day: '2026-08-01' as PlainDate }))
  .then(reported(12));

vacancies('a month that has yet to begin has no vacancies to report')
  .given()
  .when(report(12, {}, { day: '2026-07-31' as PlainDate }))
  .thenRejected('MONTH_LIES_AHEAD');

vacancies('a municipality that did not take part that month has no share to count (R-039)')
  .given()
  .when(report(12, {}, { facts: { isMember: false } }))
  .thenRejected('MUNICIPALITY_NOT_A_MEMBER');

const stock = scenariosFor('Small, (very) affordable stock (R-053, R-076)', supplyDecider);
const change = (dwellingCount: number, facts = member): Sent => ({
  type: 'ChangeSmallAffordableStock',
  on,
  data: { municipality, direction: 'addition', mode: 'splitting', dwellingCount },
  facts,
});
const changed: Loosely<SupplyEvent> = {
  type: 'SmallAffordableStockChanged',
  data: { direction: 'addition', mode: 'splitting', dwellingCount: 4 },
};

stock('an addition is recorded with how it came about (R-053)').given().when(change(4)).then(changed);

stock('two equal changes are two changes').given(changed).when(change(4)).then(changed);

stock('a change of nothing is no change').given().when(change(0)).then();

stock('a municipality that did not take part that day adds nothing here (R-039)')
  .given()
  .when(change(4, { isMember: false }))
  .thenRejected('MUNICIPALITY_NOT_A_MEMBER');
