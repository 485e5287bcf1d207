import { z } from 'zod';
import { stockDirections } from './codes.js';
import { eventType, type EventOf } from './event-type.js';
import { association, calendarMonth, code, count, fraction, logPosition, sumOfCounts } from './schema.js';
import { countInDutch, monthInDutch, shareInDutch } from './time-in-dutch.js';
import { codeInDutch } from './open-codes-in-dutch.js';

/**
 * What the share of a municipality was when it was judged against the minimum share of the day: allocations over
 * vacancies in a window of whole months (OQ-2), as known at a position of the log.
 */
const judged = z.strictObject({
  firstMonth: calendarMonth,
  lastMonth: calendarMonth,
  allocationCount: count,
  vacancyCount: sumOfCounts,
  minimumShare: fraction,
  window: code,
  upToPosition: logPosition,
});
const exampleJudged = {
  firstMonth: '2025-10' as never,
  lastMonth: '2026-09' as never,
  vacancyCount: 100,
  minimumShare: { numerator: 15, denominator: 100 },
  window: 'rolling-12-months',
  upToPosition: 4711,
};
const inDutch = ({ allocationCount, vacancyCount, firstMonth, lastMonth, minimumShare }: z.output<typeof judged>) =>
  `${countInDutch(allocationCount, 'toewijzing', 'toewijzingen')} op ${countInDutch(vacancyCount, 'mutatie', 'mutaties')} van ${monthInDutch(firstMonth)} tot en met ${monthInDutch(lastMonth)}, minimum ${shareInDutch(minimumShare)}`;

const monthlyCount = { association, month: calendarMonth, vacancyCount: count };

/** Stream `supply-<municipality>`: vacancies, the denominator of the share, and changes of the small affordable stock. */
export const supplyEvents = {
  VacanciesReported: eventType({
    schemaVersion: 1,
    data: z.strictObject(monthlyCount),
    sentence: ({ association: reporter, month, vacancyCount }, names) =>
      `${names.association(reporter)} meldde ${countInDutch(vacancyCount, 'mutatie', 'mutaties')} in de sociale huur over ${monthInDutch(month)}.`,
    example: { association: 'association-1' as never, month: '2026-08' as never, vacancyCount: 12 },
  }),
  VacanciesCorrected: eventType({
    schemaVersion: 1,
    data: z.strictObject({ ...monthlyCount, previousVacancyCount: count }),
    sentence: ({ association: reporter, month, vacancyCount, previousVacancyCount }, names) =>
      `${names.association(reporter)} herstelde het aantal mutaties over ${monthInDutch(month)} van ${previousVacancyCount} naar ${vacancyCount}.`,
    example: {
      association: 'association-1' as never,
      month: '2026-08' as never,
      vacancyCount: 13,
      previousVacancyCount: 12,
    },
  }),
  /** Strictly above the minimum share (agreement 3c; R-060): a duty of effort begins, nothing stops. */
  MinimumShareCrossed: eventType({
    schemaVersion: 1,
    data: judged,
    sentence: (figures) => `Het wettelijk minimum is overschreden: ${inDutch(figures)}.`,
    example: { ...exampleJudged, allocationCount: 16 },
  }),
  /** At or below it again. What was decided above it stays as it was decided (E-14). */
  MinimumShareNoLongerCrossed: eventType({
    schemaVersion: 1,
    data: judged,
    sentence: (figures) => `Het wettelijk minimum is niet meer overschreden: ${inDutch(figures)}.`,
    example: { ...exampleJudged, allocationCount: 15 },
  }),
  SmallAffordableStockChanged: eventType({
    schemaVersion: 1,
    data: z.strictObject({ direction: z.enum(stockDirections), mode: code, dwellingCount: count }),
    sentence: ({ direction, dwellingCount, mode }) =>
      `${countInDutch(dwellingCount, 'kleine, (zeer) betaalbare sociale huurwoning', 'kleine, (zeer) betaalbare sociale huurwoningen')} ${direction === 'addition' ? 'erbij' : 'eraf'} (${codeInDutch(mode)}).`,
    example: { direction: 'addition', mode: 'new-build', dwellingCount: 8 },
  }),
};

export type SupplyEvent = EventOf<typeof supplyEvents>;
