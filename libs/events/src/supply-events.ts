import { z } from 'zod';
import { stockDirections } from './codes.js';
import { eventType, type EventOf } from './event-type.js';
import { association, calendarMonth, code, count } from './schema.js';

const monthlyCount = { association, month: calendarMonth, vacancyCount: count };

/** Stream `supply-<municipality>`: vacancies, the denominator of the share, and changes of the small affordable stock. */
export const supplyEvents = {
  VacanciesReported: eventType({
    schemaVersion: 1,
    data: z.strictObject(monthlyCount),
    sentence: ({ association: reporter, month, vacancyCount }, names) =>
      `${names.association(reporter)} meldde ${vacancyCount} mutaties in de sociale huur over ${month}.`,
    example: { association: 'association-1' as never, month: '2026-08' as never, vacancyCount: 12 },
  }),
  VacanciesCorrected: eventType({
    schemaVersion: 1,
    data: z.strictObject({ ...monthlyCount, previousVacancyCount: count }),
    sentence: ({ association: reporter, month, vacancyCount, previousVacancyCount }, names) =>
      `${names.association(reporter)} herstelde het aantal mutaties over ${month} van ${previousVacancyCount} naar ${vacancyCount}.`,
    example: {
      association: 'association-1' as never,
      month: '2026-08' as never,
      vacancyCount: 13,
      previousVacancyCount: 12,
    },
  }),
  SmallAffordableStockChanged: eventType({
    schemaVersion: 1,
    data: z.strictObject({ direction: z.enum(stockDirections), mode: code, dwellingCount: count }),
    sentence: ({ direction, dwellingCount, mode }) =>
      `${dwellingCount} kleine, (zeer) betaalbare sociale huurwoningen ${direction === 'addition' ? 'erbij' : 'eraf'} (${mode}).`,
    example: { direction: 'addition', mode: 'new-build', dwellingCount: 8 },
  }),
};

export type SupplyEvent = EventOf<typeof supplyEvents>;
