import { z } from 'zod';
import { readinessChangeReasons } from './codes.js';
import { eventType } from './event-type.js';
import { date, municipality } from './schema.js';
import { dayInDutch } from './time-in-dutch.js';

/** Stream `case-<uuid>`: what is known of a household that leaves an institution (chapter 2). */
export const caseHouseholdEvents = {
  OutflowReadinessRecorded: eventType({
    schemaVersion: 1,
    data: z.strictObject({
      /** May lie ahead: the release date of somebody in detention is known before it comes (E-39). */
      readyOn: date,
      /** The day that it takes the place of, and why. */
      previousReadyOn: date.optional(),
      reason: z.enum(readinessChangeReasons).optional(),
    }),
    sentence: ({ readyOn, previousReadyOn, reason }) =>
      previousReadyOn && reason
        ? `Klaar om uit te stromen op ${dayInDutch(readyOn)}, niet op ${dayInDutch(previousReadyOn)} (${readinessChangeInDutch[reason]}).`
        : `Klaar om uit te stromen op ${dayInDutch(readyOn)}.`,
    example: {
      readyOn: '2026-11-02' as never,
      previousReadyOn: '2026-10-05' as never,
      reason: 'postponed',
    },
  }),
  GuidanceArranged: eventType({
    schemaVersion: 1,
    /** That there is guidance and who answers for it; what it consists of is for the municipality's own records. */
    data: z.strictObject({ municipality }),
    sentence: ({ municipality: gm }, names) => `${names.municipality(gm)} heeft de begeleiding geregeld.`,
    example: { municipality: 'GM0148' as never },
  }),
};

const readinessChangeInDutch = {
  postponed: 'uitgesteld',
  earlier: 'vervroegd',
  'recorded-wrongly': 'verkeerd vastgelegd',
  other: 'andere reden',
} as const;
