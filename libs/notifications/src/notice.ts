import { categoryOf, subjectOf, type RecordedEvent } from '@evenwicht/events';
import type { Operation } from '@evenwicht/service-kit';
import type { NotificationType } from './notification-types.js';
import { toldOf } from './told-of.js';

/** What is told of an event: that there is something to look at, and where. Nothing of what the event says. */
export interface Notice {
  readonly type: NotificationType;
  /** The operation that shows it: who may not ask for that is not told either. */
  readonly operation: Operation;
  /** Where it can be read, by who may. */
  readonly path: string;
  /** What it is about, as the address names it. */
  readonly subject?: string;
}

type Place = Omit<Notice, 'type'>;
const place = (operation: Operation, path: string, subject?: string): Place => ({
  operation,
  path,
  ...(subject !== undefined && { subject }),
});
const ofMunicipality = (operation: Operation, path: string) => (municipality: string) =>
  place(operation, `${path}?municipality=${municipality}`, municipality);
const always = (operation: Operation, path: string) => () => place(operation, path);
const cases = (caseId: string) => place('readCase', `/v1/cases/${caseId}`, caseId);
const reports = (halfYear: string) => place('readHalfYearReports', '/v1/half-year-reports', halfYear);

/** Where what is told of can be read; given what the stream of the event is about. */
const placeOf: { readonly [Type in NotificationType]: (about: string) => Place } = {
  'case.registered': cases,
  'case.decided': cases,
  'case.urgency-changed': cases,
  'case.handed-over': cases,
  'case.search-profile-established': cases,
  'case.dwelling-allocated': cases,
  'case.allocation-withdrawn': cases,
  'case.tenancy-started': cases,
  'case.tenancy-reversed': cases,
  'case.closed': cases,
  'case.changed': cases,
  'agreement.changed': always('readAgreementTerms', '/v1/agreement-terms'),
  'scheme.changed': (municipality) => place('readAgreementTerms', '/v1/agreement-terms', municipality),
  'supply.vacancies-reported': ofMunicipality('readVacancies', '/v1/vacancies'),
  'supply.stock-changed': ofMunicipality('readStockChanges', '/v1/stock-changes'),
  'supply.minimum-share-changed': ofMunicipality('readMinimumShareCrossings', '/v1/minimum-share-crossings'),
  'meeting.changed': (meetingId) => place('readMeeting', `/v1/meetings/${meetingId}`, meetingId),
  'reciprocity.changed': always('readReciprocityLedger', '/v1/reciprocity-ledger'),
  'report.closed': reports,
  'report.restated': reports,
  'board.meeting-changed': always('readRegionalBoardMeetings', '/v1/regional-board-meetings'),
  'board.emergency-button-changed': always('readEmergencyButtonPresses', '/v1/emergency-button-presses'),
  'evaluation.changed': always('readEvaluations', '/v1/evaluations'),
  'alarm.orphans-signalled': always('readOrphans', '/v1/orphans'),
  'alarm.terms-signalled': always('readWorklist', '/v1/worklist-items'),
};

/** The operation that shows what a type is about. */
export function operationOf(type: NotificationType): Operation {
  return placeOf[type]('').operation;
}

/** What is told of an event; undefined where nobody is told, and for what was imported: that was known elsewhere already. */
export function noticeOf({ stream, type, sourceSystem }: RecordedEvent): Notice | undefined {
  const told = (toldOf as Readonly<Record<string, Readonly<Record<string, NotificationType | undefined>>>>)[
    categoryOf(stream)
  ]?.[type];
  if (!told || sourceSystem !== undefined) return undefined;
  return { type: told, ...placeOf[told](subjectOf(stream)) };
}
