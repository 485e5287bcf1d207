import { z } from 'zod';
import { eventType, type EventOf } from './event-type.js';
import { code, date, documentReference } from './schema.js';
import { dayInDutch } from './time-in-dutch.js';

/** Stream `scheme-<municipality>`: the municipal urgency scheme, adopted apart from the agreement. */
export const schemeEvents = {
  UrgencySchemeAdopted: eventType({
    schemaVersion: 1,
    data: z.strictObject({
      validFrom: date,
      validUntil: date.optional(),
      decisionTermDays: z.int().min(1).max(365),
      urgencyValidityDays: z.int().min(1).max(3650),
      ordinance: documentReference.optional(),
      /** After how many refusals of a fitting dwelling the municipality may end an urgency; absent: none has a consequence. */
      offerRefusalLimit: z.int().min(1).max(10).optional(),
      /** Extra categories need regional alignment. */
      isRegionallyAligned: z.boolean(),
      localCategories: z.array(code),
      dwellingClasses: z.array(code),
    }),
    sentence: ({ validFrom, decisionTermDays, urgencyValidityDays, offerRefusalLimit }) => {
      const terms = `beslistermijn ${decisionTermDays} dagen, geldigheid ${urgencyValidityDays} dagen`;
      const refusal = offerRefusalLimit
        ? `; na ${offerRefusalLimit} keer weigeren van een passende woning kan de urgentie eindigen`
        : '';
      return `De urgentieregeling geldt vanaf ${dayInDutch(validFrom)}: ${terms}${refusal}.`;
    },
    example: {
      validFrom: '2026-07-01' as never,
      decisionTermDays: 56,
      urgencyValidityDays: 365,
      isRegionallyAligned: true,
      localCategories: [],
      dwellingClasses: [],
    },
  }),
  UrgencySchemeEnded: eventType({
    schemaVersion: 1,
    data: z.strictObject({ validUntil: date }),
    sentence: ({ validUntil }) => `De urgentieregeling geldt tot en met ${dayInDutch(validUntil)}.`,
    example: { validUntil: '2028-12-31' as never },
  }),
};

export type SchemeEvent = EventOf<typeof schemeEvents>;
