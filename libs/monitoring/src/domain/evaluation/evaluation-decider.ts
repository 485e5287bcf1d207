import { accept, alreadySo, reject, type Decider } from '@evenwicht/kernel';
import type { EvaluationEvent, EvaluationOccasion } from '@evenwicht/events';
import { decideAdjustment, linkAdjustment } from './adjustment.js';
import type { ConcludeEvaluation, EvaluationCommand, OpenEvaluation } from './evaluation-command.js';
import type { EvaluationRejection } from './evaluation-rejection.js';
import type { EvaluationFacts, Rejected } from './evaluation-facts.js';
import { evolveEvaluation, initialEvaluation, type Evaluation, type EvaluationState } from './evaluation-state.js';
import { recordFinding, withdrawFinding } from './finding.js';

type Decided = Rejected<EvaluationRejection>;
type LaterCommand = Exclude<EvaluationCommand, OpenEvaluation>;

const steps: {
  readonly [Type in LaterCommand['type']]: (
    evaluation: Evaluation,
    command: Extract<LaterCommand, { type: Type }>,
    facts: EvaluationFacts,
  ) => Decided;
} = {
  RecordFinding: recordFinding,
  WithdrawFinding: withdrawFinding,
  DecideAdjustment: decideAdjustment,
  LinkAdjustment: linkAdjustment,
  ConcludeEvaluation: conclude,
};

/** One evaluation (3.5; R-078): "waarna desgewenst bijsturing plaatsvindt". */
export const evaluationDecider: Decider<
  EvaluationState,
  EvaluationCommand & { readonly facts: EvaluationFacts },
  EvaluationEvent,
  EvaluationRejection
> = {
  initial: initialEvaluation,
  evolve: evolveEvaluation,
  decide({ evaluation }, { facts, ...command }) {
    if (facts.regionOfLog === undefined) return reject('AGREEMENT_NOT_ADOPTED');
    if (command.type === 'OpenEvaluation') return open(evaluation, command, facts);
    if (!evaluation) return reject('NO_EVALUATION');
    const step = steps[command.type] as (...given: [Evaluation, LaterCommand, EvaluationFacts]) => Decided;
    return step(evaluation, command, facts);
  },
};

type OpeningRejection =
  'EVALUATION_NUMBER_NOT_NEXT' | 'EVALUATION_ALREADY_OPENED' | 'EVALUATION_NOT_DUE' | 'PRESS_NOT_NAMED' | 'NO_PRESS';

function open(
  evaluation: Evaluation | undefined,
  { on, data: { evaluationNumber, occasion, pressId } }: OpenEvaluation,
  facts: EvaluationFacts,
): Rejected<OpeningRejection> {
  if (evaluation) return isOpenedFor(evaluation, occasion, pressId) ? alreadySo : reject('EVALUATION_ALREADY_OPENED');
  if (evaluationNumber !== facts.nextNumber) return reject('EVALUATION_NUMBER_NOT_NEXT');
  const without = whatOccasionLacks(occasion, pressId, facts);
  if (without) return reject(without);
  const data = { occasion, ...(pressId !== undefined && { pressId }), upToPosition: facts.upToPosition };
  return accept({ type: 'EvaluationOpened', occurredOn: on, data });
}

function whatOccasionLacks(
  occasion: EvaluationOccasion,
  pressId: string | undefined,
  { isDue, pressIds }: EvaluationFacts,
): OpeningRejection | undefined {
  if (occasion === 'three-years' && !isDue) return 'EVALUATION_NOT_DUE';
  if (pressId === undefined) return occasion === 'emergency-button' ? 'PRESS_NOT_NAMED' : undefined;
  return pressIds.includes(pressId) ? undefined : 'NO_PRESS';
}

function isOpenedFor(evaluation: Evaluation, occasion: string, pressId: string | undefined): boolean {
  return evaluation.occasion === occasion && evaluation.pressId === pressId;
}

/** With or without adjustment follows from what was decided; nothing is found by an evaluation without findings. */
function conclude(
  { conclusion, findings, adjustments }: Evaluation,
  { on, data: { document } }: ConcludeEvaluation,
  { upToPosition }: EvaluationFacts,
): Rejected<'EVALUATION_CONCLUDED' | 'NO_FINDINGS_RECORDED'> {
  if (conclusion) return conclusion.document === document ? alreadySo : reject('EVALUATION_CONCLUDED');
  if (findings.every(({ withdrawnFor }) => withdrawnFor !== undefined)) return reject('NO_FINDINGS_RECORDED');
  const outcome = adjustments.length > 0 ? 'adjusted' : 'no-adjustment';
  return accept({ type: 'EvaluationConcluded', occurredOn: on, data: { outcome, document, upToPosition } });
}
