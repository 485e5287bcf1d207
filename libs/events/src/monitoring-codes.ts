/** Why a half-year closes without a report of vacancies (OQ-21). */
export const missingReportReasons = [
  'not-delivered',
  'no-longer-lets-here',
  'nothing-to-report',
  'not-a-reporter',
  'other',
] as const;
export type MissingReportReason = (typeof missingReportReasons)[number];
