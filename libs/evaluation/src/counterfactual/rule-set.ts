import { eventFields, policies } from '@evenwicht/events';
import type { MunicipalityCode } from '@evenwicht/kernel';
import { z } from 'zod';

const { date, fraction, municipality } = eventFields;
const validFrom = date.describe('De eerste dag waarop dit geldt.');
const change = <Name extends string>(name: Name) => z.literal(name).describe('Welke regel anders is.');

/** What the balance can be in proportion to; the counts are given with it. */
export const balanceKeys = ['households', 'social-stock', 'inhabitants', 'other'] as const;

/** One rule that would have been otherwise, from a day on (docs/replay.md). */
export const ruleChange = z.discriminatedUnion('change', [
  z.strictObject({
    change: change('minimum-share'),
    minimumShare: fraction
      .refine(({ numerator, denominator }) => numerator <= denominator, { message: 'een aandeel is hoogstens 1' })
      .describe('Het minimumaandeel.'),
    validFrom,
  }),
  z.strictObject({
    change: change('operational-window'),
    window: z.enum(policies.operationalWindow.values).describe('Het venster.'),
    validFrom,
  }),
  z.strictObject({
    change: change('balance-key'),
    key: z.enum(balanceKeys).describe('Waarnaar evenredig.'),
    counts: z
      .record(municipality as unknown as z.ZodType<MunicipalityCode, string>, z.int().min(1))
      .describe('Per gemeente (CBS-code) hoeveel.'),
    validFrom,
  }),
  z.strictObject({
    change: change('informal-care'),
    isCounted: z.boolean().describe('Of mantelzorg meetelt.'),
    validFrom,
  }),
  z.strictObject({
    change: change('loan-expiry'),
    months: z.int().min(1).max(1200).nullable().describe('Na hoeveel maanden; null: nooit.'),
    validFrom,
  }),
  z.strictObject({
    change: change('reciprocity-matching'),
    reading: z.enum(policies.reciprocityMatching.values).describe('De lezing.'),
    validFrom,
  }),
  z.strictObject({
    change: change('fallback'),
    isActive: z.boolean().describe('Of het wettelijk terugvalscenario geldt.'),
    validFrom,
  }),
]);
export type RuleChange = z.infer<typeof ruleChange>;

/** Two changes of one kind from the same day on: nobody can say which of them holds. */
function isOncePerDay(changes: readonly RuleChange[]): boolean {
  return new Set(changes.map(({ change, validFrom }) => `${change} ${validFrom}`)).size === changes.length;
}

/** Rules that differ from the actual ones. Without changes: the actual ones. */
export const ruleSet = z.strictObject({
  name: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,59}$/)
    .describe('Hoe deze regels heten.'),
  changes: z
    .array(ruleChange)
    .max(1000)
    .refine(isOncePerDay, { message: 'dezelfde regel verandert tweemaal op dezelfde dag' })
    .describe('Wat anders is; leeg: niets.'),
});
export type RuleSet = z.infer<typeof ruleSet>;

export const namedTwice = { message: 'een naam staat er tweemaal' };

export function areNamedApart(sets: readonly RuleSet[]): boolean {
  return new Set(sets.map(({ name }) => name)).size === sets.length;
}

/** The content of a file of rule sets. */
export const ruleSets = z.strictObject({
  ruleSets: z.array(ruleSet).min(1).max(1000).refine(areNamedApart, namedTwice),
});
