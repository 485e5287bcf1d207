import { z } from 'zod';
import { eventType, type EventOf } from './event-type.js';
import { missingReportReasons } from './monitoring-codes.js';
import { exampleReport, regionReport } from './region-report.js';
import { restatedFigure } from './restated-figure.js';
import { association, calendarMonth, eventId, halfYear, logPosition, municipality, sha256 } from './schema.js';
import { countInDutch, halfYearInDutch, monthInDutch } from './time-in-dutch.js';

/** A month for which no vacancies were reported; of nobody by name where no association ever reported. */
const missingReport = {
  municipality,
  month: calendarMonth,
  association: association.nullable(),
  reason: z.enum(missingReportReasons),
};

const reasonInDutch = {
  'not-delivered': 'niet aangeleverd',
  'no-longer-lets-here': 'verhuurt daar niet meer',
  'nothing-to-report': 'had niets te melden',
  'not-a-reporter': 'meldt daar niet',
  other: 'andere reden',
} as const;

/** The events on which figures rest: those of the log up to and including this one. */
const restsOn = { upToPosition: logPosition, upToEventId: eventId };
const exampleRestsOn = { upToPosition: 4711, upToEventId: '7c9e6679-7425-40de-944b-e07fc1f90ae7' as never };

const exampleMissing = {
  municipality: 'GM0180',
  month: '2026-12',
  association: 'association-1',
  reason: 'not-delivered',
} as never;

/** Stream `monitoring-<halfYear>`: one frozen report and its restatements (agreement 3.5; R-070). */
export const monitoringEvents = {
  /** A half-year closes when every association has reported, or is marked as missing (OQ-21). */
  VacancyReportMarkedMissing: eventType({
    schemaVersion: 1,
    data: z.strictObject(missingReport),
    sentence: ({ municipality: gm, month, association: reporter, reason }, names) =>
      `Van ${reporter ? names.association(reporter) : 'de corporaties'} ontbreken de mutaties over ${monthInDutch(month)} in ` +
      `${names.municipality(gm)} (${reasonInDutch[reason]}).`,
    example: exampleMissing,
  }),
  /**
   * The report as it was published stands in the event and never changes; `reportHash` is the SHA-256 of its canonical
   * JSON. What becomes known later is restated beside it.
   */
  HalfYearClosed: eventType({
    schemaVersion: 1,
    data: z.strictObject({
      halfYear,
      ...restsOn,
      reportHash: sha256,
      report: regionReport,
      markedMissing: z.array(z.strictObject(missingReport)),
    }),
    sentence: ({ halfYear: closed, report, markedMissing }) =>
      `Het verslag over ${halfYearInDutch(closed)} is vastgesteld: ${countInDutch(report.total.housed, 'wettelijk urgent huishouden', 'wettelijk urgente huishoudens')} gehuisvest` +
      `${markedMissing.length > 0 ? `; ${countInDutch(markedMissing.length, 'melding ontbreekt', 'meldingen ontbreken')}` : ''}.`,
    example: {
      halfYear: '2026-H2' as never,
      ...exampleRestsOn,
      reportHash: '0'.repeat(64),
      report: exampleReport,
      markedMissing: [exampleMissing],
    },
  }),
  /** What is known now of a closed half-year, beside what was published; the published report stays as it is. */
  HalfYearRestated: eventType({
    schemaVersion: 1,
    data: z.strictObject({
      halfYear,
      /** Of the published report. */
      reportHash: sha256,
      ...restsOn,
      /**
       * The late events that moved a figure, in the order of the log; `movedBy` counts in this list from 0. Null is no
       * event: another version of a formula.
       */
      causes: z.array(eventId.nullable()),
      figures: z.array(restatedFigure),
    }),
    sentence: ({ halfYear: closed, figures, causes }) =>
      `Het verslag over ${halfYearInDutch(closed)} is herzien: ${countInDutch(figures.length, 'cijfer is', 'cijfers zijn')} nu anders bekend, door ${countInDutch(causes.length, 'latere vastlegging', 'latere vastleggingen')}.`,
    example: {
      halfYear: '2026-H2' as never,
      reportHash: '0'.repeat(64),
      ...exampleRestsOn,
      causes: ['7c9e6679-7425-40de-944b-e07fc1f90ae7' as never],
      figures: [
        {
          part: 'municipalities',
          about: ['GM0148'],
          figure: 'housed',
          published: 2,
          nowKnown: 3,
          difference: { numerator: 1, denominator: 1 },
          movedBy: [0],
        },
      ],
    },
  }),
};

export type MonitoringEvent = EventOf<typeof monitoringEvents>;
