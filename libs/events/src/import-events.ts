import { z } from 'zod';
import { eventType, type EventOf } from './event-type.js';
import { count } from './schema.js';

const digest = z.string().regex(/^[0-9a-f]{64}$/);
const fieldName = z.string().regex(/^[a-zA-Z_-]{1,40}$/);
const lineNumber = z.int().min(1);

/** Stream `import-<uuid>`: one file that was brought in, so that bringing it in again adds nothing. */
export const importEvents = {
  ImportStarted: eventType({
    schemaVersion: 1,
    data: z.strictObject({ fileDigest: digest, lineCount: count }),
    sentence: ({ lineCount }) => `De import van ${lineCount} regels is begonnen.`,
    example: { fileDigest: '0'.repeat(64), lineCount: 77 },
  }),
  ImportLineRefused: eventType({
    schemaVersion: 1,
    data: z.strictObject({
      lineNumber,
      reason: z.string().regex(/^[A-Z][A-Z0-9_]{0,59}$/),
      /** The field of the format that is wrong, as the line spells it, where the reason is about one. */
      field: fieldName.optional(),
    }),
    sentence: ({ lineNumber: line, reason }) => `Regel ${line} is geweigerd (${reason}).`,
    example: { lineNumber: 12, reason: 'NO_ALLOCATION' },
  }),
  /** What the line says was so already: kept, so that it is not judged again when the world has moved on. */
  ImportLineAddedNothing: eventType({
    schemaVersion: 1,
    data: z.strictObject({ lineNumber }),
    sentence: ({ lineNumber: line }) => `Regel ${line} voegde niets toe: het was al zo.`,
    example: { lineNumber: 13 },
  }),
  ImportCompleted: eventType({
    schemaVersion: 1,
    data: z.strictObject({ lineCount: count, refusedLineCount: count }),
    sentence: ({ lineCount, refusedLineCount }) =>
      `De import van ${lineCount} regels is klaar; ${refusedLineCount} geweigerd.`,
    example: { lineCount: 77, refusedLineCount: 1 },
  }),
};

export type ImportEvent = EventOf<typeof importEvents>;
