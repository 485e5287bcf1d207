import type { Comparison, HalfYearCompared } from '../counterfactual/comparison.js';
import type { ShownToEvaluators } from '../handlers/compare-rules.js';
import type { Flip } from '../redecision/flip.js';
import type { HalfYearRedecided } from '../redecision/redecision.js';
import type { ComparisonAnswer, HalfYearComparedAnswer, RuleSetComparedAnswer } from './counterfactual-answers.js';
import type { FlipAnswer } from './flip-answer.js';

/** The same answer as on the command line, with figures as a list, each with its name. */
export function counterfactualAnswerOf(compared: ShownToEvaluators): RuleSetComparedAnswer {
  const { ruleSet, restsOn, halfYears, withheldFlipCount } = compared;
  return {
    name: ruleSet.name,
    restsOn,
    halfYears: halfYears.map(halfYearOf),
    flips: 'flips' in compared ? compared.flips.map(flipOf) : [],
    withheldFlipCount,
  };
}

function halfYearOf(one: HalfYearCompared | HalfYearRedecided): HalfYearComparedAnswer {
  const { halfYear, municipalities, region, missing } = one;
  return {
    halfYear,
    municipalities: municipalities.map(({ municipality, figures }) => ({ municipality, figures: listed(figures) })),
    region: listed(region ?? {}),
    ...(missing && { missing }),
    ...('undecided' in one && { undecided: one.undecided }),
  };
}

function listed(figures: Readonly<Record<string, Comparison>>): ComparisonAnswer[] {
  return Object.entries(figures).map(([figure, comparison]) => ({ figure, ...comparison }));
}

/** Without the id of the event, and the figures that the sentence tells. */
function flipOf({ caseId, step, reason, sentence, position, occurredOn, municipality, left }: Flip): FlipAnswer {
  return { caseId, step, reason, sentence, position, occurredOn, municipality, ...(left && { left }) };
}
