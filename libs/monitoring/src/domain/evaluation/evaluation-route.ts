import type { Region } from '@evenwicht/distribution';
import { streamName, type EvaluationEvent } from '@evenwicht/events';
import type { CommandRoute } from '@evenwicht/service-kit';
import type { EvaluationCommand } from './evaluation-command.js';
import { evaluationDecider } from './evaluation-decider.js';
import type { EvaluationFacts } from './evaluation-facts.js';
import type { EvaluationRejection } from './evaluation-rejection.js';
import { evaluationSchedule } from './evaluation-schedule.js';
import type { EvaluationState } from './evaluation-state.js';

/** What stands in other streams: the board, the agreement, the schemes, the evaluations before. Read by the handler. */
export type SeenElsewhere = Pick<EvaluationFacts, 'nextNumber' | 'pressIds' | 'decisionIds' | 'ruleEventIds'>;

/** What an evaluation relies on elsewhere only grows, so what was read just before the decision still stands with it. */
export function evaluationRoute(
  seen: SeenElsewhere,
): CommandRoute<EvaluationState, EvaluationCommand, EvaluationFacts, EvaluationEvent, EvaluationRejection, Region> {
  return {
    streamOf: ({ data }) => streamName('evaluation', String(data.evaluationNumber)),
    factsFor: ({ on }, _state, { rules, upTo }) => ({
      ...seen,
      regionOfLog: rules.region,
      upToPosition: upTo,
      isDue: evaluationSchedule(rules, on).isDue,
    }),
    decider: evaluationDecider,
  };
}
