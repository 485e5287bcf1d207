import { z } from 'zod';
import { baselineQualities, earlyWarningIndicators } from './early-warning-codes.js';
import { eventType } from './event-type.js';
import { count, date, fraction, municipality, publicSource, version } from './schema.js';
import { countInDutch, dayInDutch } from './time-in-dutch.js';

const qualityInDutch = { registered: 'geregistreerd', estimate: 'geschat' } as const;

/** Stream `agreement-<region>`, second part: what the parties watch, and where they started (chapter 1, 3.5; R-004). */
export const agreementMonitoringEvents = {
  /** From `near` on it is told that the condition comes near, from `reached` on that it is met. Neither does anything. */
  EarlyWarningConditionsSet: eventType({
    schemaVersion: 1,
    data: z.strictObject({
      version,
      validFrom: date,
      conditions: z
        .array(z.strictObject({ indicator: z.enum(earlyWarningIndicators), near: fraction, reached: fraction }))
        .max(earlyWarningIndicators.length),
      source: publicSource,
    }),
    sentence: ({ version: agreed, conditions, validFrom }) =>
      `De partijen letten vanaf ${dayInDutch(validFrom)} op ${countInDutch(conditions.length, 'vroeg signaal', 'vroege signalen')}, versie ${agreed}.`,
    example: {
      version: '2027-1',
      validFrom: '2027-01-01' as never,
      conditions: [
        {
          indicator: 'open-loans',
          near: { numerator: 3, denominator: 1 },
          reached: { numerator: 5, denominator: 1 },
        },
      ],
      source: 'verzonnen',
    },
  }),
  /** Before the agreement, outside this system: shown beside the figures, never counted in them. */
  BaselineRecorded: eventType({
    schemaVersion: 1,
    data: z.strictObject({
      municipality,
      firstDay: date,
      lastDay: date,
      placementCount: count,
      quality: z.enum(baselineQualities),
      source: publicSource,
    }),
    sentence: ({ municipality: gm, firstDay, lastDay, placementCount, quality }, names) =>
      `${names.municipality(gm)} huisvestte van ${dayInDutch(firstDay)} tot en met ${dayInDutch(lastDay)} ${countInDutch(placementCount, 'huishouden', 'huishoudens')} ` +
      `(nulmeting, ${qualityInDutch[quality]}).`,
    example: {
      municipality: 'GM0148' as never,
      firstDay: '2025-01-01' as never,
      lastDay: '2025-12-31' as never,
      placementCount: 12,
      quality: 'estimate',
      source: 'verzonnen',
    },
  }),
};
