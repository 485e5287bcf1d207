import { eventFields, policies } from '@evenwicht/events';
import type { MunicipalityCode } from '@evenwicht/kernel';
import { z } from 'zod';

const { date, fraction, municipality } = eventFields;
const validFrom = date;

/** What the balance can be in proportion to; the counts are given with it. */
export const balanceKeys = ['households', 'social-stock', 'inhabitants', 'other'] as const;

/** One rule that would have been otherwise, from a day on (docs/replay.md). */
export const ruleChange = z.discriminatedUnion('change', [
  z.strictObject({ change: z.literal('minimum-share'), minimumShare: fraction, validFrom }),
  z.strictObject({
    change: z.literal('operational-window'),
    window: z.enum(policies.operationalWindow.values),
    validFrom,
  }),
  z.strictObject({
    change: z.literal('balance-key'),
    key: z.enum(balanceKeys),
    counts: z.record(municipality as unknown as z.ZodType<MunicipalityCode, string>, z.int().min(1)),
    validFrom,
  }),
  z.strictObject({ change: z.literal('informal-care'), isCounted: z.boolean(), validFrom }),
  z.strictObject({ change: z.literal('loan-expiry'), months: z.int().min(1).max(1200).nullable(), validFrom }),
  z.strictObject({
    change: z.literal('reciprocity-matching'),
    reading: z.enum(policies.reciprocityMatching.values),
    validFrom,
  }),
  z.strictObject({ change: z.literal('fallback'), isActive: z.boolean(), validFrom }),
]);
export type RuleChange = z.infer<typeof ruleChange>;

/** Rules that differ from the actual ones. Without changes: the actual ones. */
export const ruleSet = z.strictObject({
  name: z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/),
  changes: z.array(ruleChange).max(1000),
});
export type RuleSet = z.infer<typeof ruleSet>;

/** The content of a file of rule sets. */
export const ruleSets = z.strictObject({
  ruleSets: z
    .array(ruleSet)
    .min(1)
    .max(1000)
    .refine((sets) => new Set(sets.map(({ name }) => name)).size === sets.length, { message: 'a name stands twice' }),
});
