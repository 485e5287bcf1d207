import { accept, alreadySo, reject } from '@evenwicht/kernel';
import type { DecideAdjustment, LinkAdjustment } from './evaluation-command.js';
import type { EvaluationFacts, Rejected } from './evaluation-facts.js';
import type { Evaluation } from './evaluation-state.js';

/** "desgewenst bijsturing" (3.5): decided by the regional board meeting, as an answer to findings. It changes no rule by itself. */
export function decideAdjustment(
  { findings: found, adjustments, conclusion }: Evaluation,
  { on, data: { adjustmentId, kind, findings, decisionId } }: DecideAdjustment,
  { decisionIds }: EvaluationFacts,
): Rejected<'EVALUATION_CONCLUDED' | 'NO_FINDING' | 'NO_BOARD_DECISION'> {
  if (adjustments.some((adjustment) => adjustment.adjustmentId === adjustmentId)) return alreadySo;
  if (conclusion) return reject('EVALUATION_CONCLUDED');
  const standing = found.filter(({ withdrawnFor }) => withdrawnFor === undefined).map(({ findingId }) => findingId);
  if (!findings.every((findingId) => standing.includes(findingId))) return reject('NO_FINDING');
  if (!decisionIds.includes(decisionId)) return reject('NO_BOARD_DECISION');
  const data = { adjustmentId, kind, findings: [...new Set(findings)], decisionId };
  return accept({ type: 'AdjustmentDecided', occurredOn: on, data });
}

/** The event that changed a rule: of the agreement, or of a municipal scheme. */
export function linkAdjustment(
  { adjustments }: Evaluation,
  { on, data: { adjustmentId, carriedOutBy } }: LinkAdjustment,
  { ruleEventIds }: EvaluationFacts,
): Rejected<'NO_ADJUSTMENT' | 'NOT_A_RULE_CHANGE'> {
  const adjustment = adjustments.find((each) => each.adjustmentId === adjustmentId);
  if (!adjustment) return reject('NO_ADJUSTMENT');
  if (adjustment.carriedOutBy.includes(carriedOutBy)) return alreadySo;
  if (!ruleEventIds.has(carriedOutBy)) return reject('NOT_A_RULE_CHANGE');
  return accept({
    type: 'AdjustmentLinked',
    occurredOn: on,
    data: { adjustmentId, carriedOutBy: carriedOutBy as never },
  });
}
