import { z } from 'zod';
import { eventType, type EventOf } from './event-type.js';
import { caseId, count, date } from './schema.js';

/** Why nobody moves a household on ("tussen wal en schip"; agreement 3a, 3c; R-018). */
export const orphanCauses = [
  'originDisputed',
  'waitingForTable',
  'nobodySteppedIn',
  'termPassed',
  'noNextStep',
] as const;
export type OrphanCause = (typeof orphanCauses)[number];

/** Stream `alarm-<region>`: what somebody has to hear of today (chapter 2, "Niemand belandt op straat"; R-018). */
export const alarmEvents = {
  /** At most once a day, and not on a day without any. `orphans` holds the longest waiting, at most 500 of them. */
  OrphansSignalled: eventType({
    schemaVersion: 1,
    data: z.strictObject({
      orphanCount: count,
      orphans: z
        .array(z.strictObject({ caseId, cause: z.enum(orphanCauses), since: date }))
        .min(1)
        .max(500),
    }),
    sentence: ({ orphanCount }) =>
      orphanCount === 1
        ? 'Eén huishouden is tussen wal en schip.'
        : `${orphanCount} huishoudens zijn tussen wal en schip.`,
    example: {
      orphanCount: 1,
      orphans: [
        {
          caseId: '4f6d2a9e-3f0c-4a6a-8d64-2f9a3a1f6b01' as never,
          cause: 'nobodySteppedIn',
          since: '2026-09-14' as never,
        },
      ],
    },
  }),
};

export type AlarmEvent = EventOf<typeof alarmEvents>;
