import { accept, alreadySo, canonicalJson, reject, type Decider, type Decision, type EventId } from '@evenwicht/kernel';
import type { MonitoringEvent, RegionReport } from '@evenwicht/events';
import type {
  CloseHalfYear,
  MarkVacancyReportMissing,
  MissingReport,
  MonitoringCommand,
  RestateHalfYear,
} from './monitoring-command.js';
import type { MonitoringRejection } from './monitoring-rejection.js';

/** What has become of the report of one half-year. */
export interface MonitoringState {
  readonly markedMissing: readonly MissingReport[];
  /** The hash of the report that was published; absent while the half-year is open. */
  readonly reportHash?: string;
  /** The figures last restated, as one text. */
  readonly lastRestated?: string;
}

/** The report as it would be now, or why it cannot be made. */
export type ReportOutcome =
  { readonly report: RegionReport; readonly reportHash: string } | { readonly impossible: 'HOUSEHOLD_COUNT_MISSING' };

/** What a decision about a half-year relies on. */
export interface MonitoringFacts {
  /** The day after its last day has come. */
  readonly isOver: boolean;
  /** The agreement was in force on at least one of its days. */
  readonly wasInForce: boolean;
  /** Made only where it is asked for. */
  readonly outcome?: ReportOutcome;
  readonly upToPosition: number;
  /** Absent while the log is empty. */
  readonly upToEventId?: EventId;
}

type MonitoringDecision = Decision<MonitoringEvent, MonitoringRejection>;
type WithFacts<Sent> = Sent & { readonly facts: MonitoringFacts };

/** The stream `monitoring-<halfYear>`: one frozen report and its restatements (agreement 3.5; R-070). */
export const monitoringDecider: Decider<
  MonitoringState,
  WithFacts<MonitoringCommand>,
  MonitoringEvent,
  MonitoringRejection
> = {
  initial: { markedMissing: [] },
  evolve,
  decide(state, command) {
    if (command.type === 'MarkVacancyReportMissing') return mark(state, command);
    return command.type === 'CloseHalfYear' ? close(state, command) : restate(state, command);
  },
};

const evolutions: {
  readonly [Type in MonitoringEvent['type']]: (
    state: MonitoringState,
    event: Extract<MonitoringEvent, { type: Type }>,
  ) => MonitoringState;
} = {
  VacancyReportMarkedMissing: (state, { data }) => ({
    ...state,
    markedMissing: [...state.markedMissing.filter((each) => !isSameReport(each, data)), data],
  }),
  HalfYearClosed: (state, { data: { reportHash } }) => ({ ...state, reportHash }),
  HalfYearRestated: (state, { data: { figures } }) => ({ ...state, lastRestated: canonicalJson(figures) }),
};

function evolve(state: MonitoringState, event: MonitoringEvent): MonitoringState {
  // the table has one entry for each type, of that type
  return (evolutions[event.type] as (state: MonitoringState, event: MonitoringEvent) => MonitoringState)(state, event);
}

/** OQ-21: nobody waits any longer for a report that does not come, and it is said why. */
function mark(state: MonitoringState, { on, data, facts }: WithFacts<MarkVacancyReportMissing>): MonitoringDecision {
  const { halfYear, ...missing } = data;
  void halfYear;
  if (state.markedMissing.some((each) => canonicalJson(each) === canonicalJson(missing))) return alreadySo;
  if (state.reportHash) return reject('HALF_YEAR_CLOSED');
  const made = makable(facts);
  if ('rejected' in made) return made;
  if (!missingIn(made.report).some((each) => isSameReport(each, missing))) return reject('NOTHING_MISSING_THERE');
  return accept({ type: 'VacancyReportMarkedMissing', occurredOn: on, data: missing });
}

/** Every association has reported or is marked as missing; then the report is frozen as it is (3.5; R-070, OQ-21). */
function close(state: MonitoringState, { on, data, facts }: WithFacts<CloseHalfYear>): MonitoringDecision {
  if (state.reportHash) return alreadySo;
  const made = makable(facts);
  if ('rejected' in made) return made;
  const { report, reportHash } = made;
  const missing = missingIn(report);
  const markedMissing = state.markedMissing.filter((each) => missing.some((one) => isSameReport(one, each)));
  if (markedMissing.length < missing.length) return reject('VACANCY_REPORTS_MISSING');
  const { upToPosition, upToEventId } = facts;
  return accept({
    type: 'HalfYearClosed',
    occurredOn: on,
    // a report that could be made rests on at least one event
    data: {
      halfYear: data.halfYear,
      upToPosition,
      upToEventId: upToEventId as EventId,
      reportHash,
      report,
      markedMissing,
    },
  });
}

/** What is known later is published beside the report, which stays as it is (R-070; E-14). */
function restate(state: MonitoringState, { on, data }: WithFacts<RestateHalfYear>): MonitoringDecision {
  const { reportHash, lastRestated } = state;
  const { causes, figures, ...rest } = data;
  if (!reportHash) return reject('HALF_YEAR_NOT_CLOSED');
  if ((lastRestated ?? nothingRestated) === canonicalJson(figures)) return alreadySo;
  return accept({
    type: 'HalfYearRestated',
    occurredOn: on,
    data: { ...rest, reportHash, causes: [...causes], figures: [...figures] },
  });
}

const nothingRestated = canonicalJson([]);

function makable({ isOver, wasInForce, outcome }: MonitoringFacts) {
  if (!isOver) return reject('HALF_YEAR_NOT_OVER');
  if (!wasInForce) return reject('NOT_IN_FORCE_THEN');
  return !outcome || 'impossible' in outcome ? reject('HOUSEHOLD_COUNT_MISSING') : outcome;
}

type ReportPlace = Pick<MissingReport, 'municipality' | 'month' | 'association'>;

/** The months for which the report itself says that a report of vacancies is missing. */
export function missingIn(report: RegionReport): ReportPlace[] {
  return report.municipalities.flatMap(({ municipality, quality }) =>
    quality.missingVacancyReports.map((each) => ({ municipality, ...each })),
  );
}

export function isSameReport(left: ReportPlace, right: ReportPlace): boolean {
  return (
    left.municipality === right.municipality && left.month === right.month && left.association === right.association
  );
}
