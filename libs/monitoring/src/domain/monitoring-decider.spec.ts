import { exampleReport, type RegionReport } from '@evenwicht/events';
import type { AssociationId, EventId, HalfYear, Month, MunicipalityCode, PlainDate } from '@evenwicht/kernel';
import { scenariosFor } from '@evenwicht/testing';
import type { CloseHalfYear, MarkVacancyReportMissing, MissingReport, RestateHalfYear } from './monitoring-command.js';
import { monitoringDecider, type MonitoringFacts } from './monitoring-decider.js';

const scenario = scenariosFor('The report of a half-year (3.5)', monitoringDecider);

const halfYear = '2026-H2' as HalfYear;
const on = '2027-01-20' as PlainDate;
const upToEventId = '7c9e6679-7425-40de-944b-e07fc1f90ae7' as EventId;
const reportHash = 'a'.repeat(64);
const hole = { municipality: 'GM0180', month: '2026-12', association: 'association-1' } as unknown as Omit<
  MissingReport,
  'reason'
>;
const marked: MissingReport = { ...hole, reason: 'not-delivered' };

/** Of one municipality that misses these reports. Invented. */
function reportMissing(...holes: readonly { readonly month: Month; readonly association: AssociationId | null }[]) {
  const municipality = 'GM0180' as MunicipalityCode;
  const row = { municipality, quality: { missingVacancyReports: [...holes], daysWithoutScheme: 0, lateFacts: 0 } };
  return { ...exampleReport, municipalities: [row] } as unknown as RegionReport;
}
const complete = reportMissing();
const withHole = reportMissing({ month: hole.month, association: hole.association });

const over: MonitoringFacts = { isOver: true, wasInForce: true, upToPosition: 4711, upToEventId };
const seeing = (report: RegionReport): MonitoringFacts => ({ ...over, outcome: { report, reportHash } });
const close = (facts: MonitoringFacts): CloseHalfYear & { facts: MonitoringFacts } => ({
  type: 'CloseHalfYear',
  on,
  data: { halfYear },
  facts,
});
const mark = (
  missing: MissingReport,
  facts = seeing(withHole),
): MarkVacancyReportMissing & { facts: MonitoringFacts } => ({
  type: 'MarkVacancyReportMissing',
  on,
  data: { halfYear, ...missing },
  facts,
});
const closed = (report = complete, markedMissing: MissingReport[] = []) => ({
  type: 'HalfYearClosed' as const,
  data: { halfYear, upToPosition: 4711, upToEventId, reportHash, report, markedMissing },
});
const hasBeenMarked = { type: 'VacancyReportMarkedMissing' as const, data: marked };

scenario('is frozen with the position of the log that it rests on, and its hash (R-070)')
  .when(close(seeing(complete)))
  .then(closed());

scenario('is frozen once; closing again adds nothing').given(closed()).when(close(over)).then();

scenario('is not closed before the half-year is over (R-070)')
  .when(close({ ...seeing(complete), isOver: false }))
  .thenRejected('HALF_YEAR_NOT_OVER');

scenario('is not closed where nothing counted, because the agreement was not in force (R-005)')
  .when(close({ ...seeing(complete), wasInForce: false }))
  .thenRejected('NOT_IN_FORCE_THEN');

scenario('is not closed while a household count is missing, for then there is no report (E-37)')
  .when(close({ ...over, outcome: { impossible: 'HOUSEHOLD_COUNT_MISSING' } }))
  .thenRejected('HOUSEHOLD_COUNT_MISSING');

scenario('waits for every association (OQ-21)')
  .when(close(seeing(withHole)))
  .thenRejected('VACANCY_REPORTS_MISSING');

scenario('no longer waits for one that is marked as missing, with its reason (OQ-21)')
  .given(hasBeenMarked)
  .when(close(seeing(withHole)))
  .then(closed(withHole, [marked]));

scenario('waits for each by itself')
  .given(hasBeenMarked)
  .when(close(seeing(reportMissing(hole, { month: hole.month, association: 'association-2' as AssociationId }))))
  .thenRejected('VACANCY_REPORTS_MISSING');

scenario('names no report as missing that came after all')
  .given(hasBeenMarked)
  .when(close(seeing(complete)))
  .then(closed());

scenario('says of a missing report why (OQ-21)').when(mark(marked)).then(hasBeenMarked);

scenario('says so once').given(hasBeenMarked).when(mark(marked)).then();

scenario('may find another reason')
  .given(hasBeenMarked)
  .when(mark({ ...marked, reason: 'no-longer-lets-here' }))
  .then({ type: 'VacancyReportMarkedMissing', data: { ...marked, reason: 'no-longer-lets-here' } });

scenario('calls nothing missing that was reported')
  .when(mark(marked, seeing(complete)))
  .thenRejected('NOTHING_MISSING_THERE');

scenario('calls nothing missing while the half-year goes on')
  .when(mark(marked, { ...seeing(withHole), isOver: false }))
  .thenRejected('HALF_YEAR_NOT_OVER');

scenario('calls nothing missing any more once it is closed')
  .given(closed())
  .when(mark(marked, over))
  .thenRejected('HALF_YEAR_CLOSED');

const figures: RestateHalfYear['data']['figures'] = [
  {
    part: 'total',
    about: [],
    figure: 'housed',
    published: 2,
    nowKnown: 3,
    difference: { numerator: 1, denominator: 1 },
    movedBy: [0],
  },
];
const restatement = { halfYear, upToPosition: 5000 as never, upToEventId, causes: [upToEventId], figures };
const restate = (data = restatement): RestateHalfYear & { facts: MonitoringFacts } => ({
  type: 'RestateHalfYear',
  on,
  data,
  facts: over,
});
const restated = (data: typeof restatement) => ({
  type: 'HalfYearRestated' as const,
  data: { ...data, reportHash, causes: [...data.causes], figures: [...data.figures] },
});

scenario('stays as it is when more becomes known; that is restated beside it (E-14)')
  .given(closed())
  .when(restate())
  .then(restated(restatement));

scenario('is restated again only when something else is known')
  .given(closed(), restated(restatement))
  .when(restate({ ...restatement, upToPosition: 6000 as never }))
  .then();

scenario('is restated back when the late fact fell away')
  .given(closed(), restated(restatement))
  .when(restate({ ...restatement, causes: [], figures: [] }))
  .then(restated({ ...restatement, causes: [], figures: [] }));

scenario('is not restated while nothing was found otherwise')
  .given(closed())
  .when(restate({ ...restatement, figures: [] }))
  .then();

scenario('is not restated before it was published').when(restate()).thenRejected('HALF_YEAR_NOT_CLOSED');
