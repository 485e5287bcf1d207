import { z } from 'zod';
import { eventType, type EventOf } from './event-type.js';
import { caseId, count, date } from './schema.js';

/** Why nobody moves a household on ("tussen wal en schip"; agreement 3a, 3c; R-018). */
export const orphanCauses = [
  'originDisputed',
  'waitingForTable',
  'nobodyAsked',
  'nobodySteppedIn',
  'termPassed',
  'noNextStep',
] as const;
export type OrphanCause = (typeof orphanCauses)[number];

/** A term that somebody has to keep: to decide (Awb 4:13), to supplement (Awb 4:5), or to house while the urgency is valid. */
export const termKinds = ['decision', 'supplement', 'urgencyValidity', 'objectionDecision'] as const;
export type TermKind = (typeof termKinds)[number];

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
  /** Each term once, when it comes due. `terms` holds those that end first, at most 500 of them. */
  TermsSignalled: eventType({
    schemaVersion: 1,
    data: z.strictObject({
      termCount: count,
      terms: z
        .array(z.strictObject({ caseId, term: z.enum(termKinds), until: date }))
        .min(1)
        .max(500),
    }),
    sentence: ({ termCount }) => (termCount === 1 ? 'Eén termijn loopt af.' : `${termCount} termijnen lopen af.`),
    example: {
      termCount: 1,
      terms: [
        {
          caseId: '4f6d2a9e-3f0c-4a6a-8d64-2f9a3a1f6b01' as never,
          term: 'decision',
          until: '2026-10-07' as never,
        },
      ],
    },
  }),
};

export type AlarmEvent = EventOf<typeof alarmEvents>;
