import { isHalfYear, type HalfYear } from '@evenwicht/kernel';
import { Field } from '@evenwicht/service-kit';
import { z } from 'zod';
import { areNamedApart, namedTwice, ruleSet, type RuleSet } from '../counterfactual/rule-set.js';
import { modes, type Mode, type RulesAsked } from '../handlers/counterfactuals.js';

/** The command line takes more at a time. */
const mostRuleSets = 10;
const mostHalfYears = 8;

const halfYears = z
  .array(
    z
      .string()
      .regex(/^\d{4}-H[12]$/)
      .refine(isHalfYear),
  )
  .min(1)
  .max(mostHalfYears)
  .refine((each) => new Set(each).size === each.length);

/** Halfjaren onder andere regels (3.5). */
export class CounterfactualRequest implements RulesAsked {
  @Field(z.enum(modes), {
    description: 'bookkeeping: besluiten blijven staan. re-decision: waar de regel besliste, beslist hij opnieuw.',
    example: 'bookkeeping',
  })
  mode!: Mode;

  @Field(halfYears, {
    description: `Welke halfjaren, elk eenmaal; ten hoogste ${mostHalfYears}.`,
    example: ['2026-H2'],
  })
  halfYears!: readonly HalfYear[];

  @Field(z.array(ruleSet).min(1).max(mostRuleSets).refine(areNamedApart, namedTwice), {
    description: `De andere regels, elk met een eigen naam; ten hoogste ${mostRuleSets}.`,
    example: [
      {
        name: 'twintig-procent',
        changes: [
          { change: 'minimum-share', minimumShare: { numerator: 20, denominator: 100 }, validFrom: '2026-07-01' },
        ],
      },
    ],
  })
  ruleSets!: readonly RuleSet[];
}
