import fc from 'fast-check';
import { eventTypesOf, exampleReport, recorders, recordersOf, type RegionReport } from '@evenwicht/events';
import { rowOf } from '@evenwicht/service-kit';
import { recordersMet } from '@evenwicht/testing';
import type { MonitoringCommand } from './monitoring-command.js';
import { monitoringDecider } from './monitoring-decider.js';

// invented: a half-year of one municipality that misses one report of vacancies
const halfYear = '2026-H2';
const hole = { month: '2026-12', association: 'association-1' };
const quality = { missingVacancyReports: [hole], daysWithoutScheme: 0, lateFacts: 0 };
const report = { ...exampleReport, municipalities: [{ municipality: 'GM0180', quality }] } as unknown as RegionReport;
const facts = {
  isOver: true,
  wasInForce: true,
  upToPosition: 4711,
  upToEventId: '7c9e6679-7425-40de-944b-e07fc1f90ae7',
  outcome: { report, reportHash: 'a'.repeat(64) },
};
const { upToPosition, upToEventId, causes, figures } = eventTypesOf.monitoring.HalfYearRestated.example;

/** What each command asks. Does not compile while a command is missing. */
const asked: Readonly<Record<MonitoringCommand['type'], { readonly operation: string; readonly data: object }>> = {
  MarkVacancyReportMissing: {
    operation: 'markVacancyReportMissing',
    data: { municipality: 'GM0180', ...hole, reason: 'not-delivered' },
  },
  CloseHalfYear: { operation: 'closeHalfYear', data: {} },
  RestateHalfYear: { operation: 'restateHalfYear', data: { upToPosition, upToEventId, causes, figures } },
};

test('who may record what of a half-year, which the log holds the services to, is what the decisions give to whoever may ask', () => {
  const menu = Object.entries(asked).map(([type, { operation, data }]) => ({
    operation,
    command: { type, on: '2027-01-20', data: { halfYear, ...data }, facts },
  }));
  const walks = fc.sample(fc.array(fc.nat(10_000), { minLength: 20, maxLength: 40, size: 'max' }), 100);
  const rolesFor = (operation: string) => recorders.filter((role) => role in (rowOf(operation) ?? {}));
  const allowed = Object.entries(recordersOf.monitoring).flatMap(([type, roles]) =>
    roles.map((role) => `${role} ${type}`),
  );
  expect(recordersMet(monitoringDecider, menu, walks, rolesFor)).toEqual(allowed.sort());
});
