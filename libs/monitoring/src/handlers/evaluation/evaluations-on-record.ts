import { type EventStore } from '@evenwicht/event-store';
import { streamName, upcast, type EvaluationEvent } from '@evenwicht/events';
import { evaluationDecider } from '../../domain/evaluation/evaluation-decider.js';
import { initialEvaluation, type Evaluation } from '../../domain/evaluation/evaluation-state.js';

export interface NumberedEvaluation extends Evaluation {
  readonly evaluationNumber: number;
}

/** Every evaluation, by number: there are a handful in a decade, so their streams are read one after another. @throws EventStoreUnavailable */
export async function evaluationsOnRecord(store: EventStore): Promise<readonly NumberedEvaluation[]> {
  const found: NumberedEvaluation[] = [];
  for (let evaluationNumber = 1; ; evaluationNumber += 1) {
    const events = await store.readStream(streamName('evaluation', String(evaluationNumber)));
    const life = events.map((event) => upcast(event) as unknown as EvaluationEvent);
    const { evaluation } = life.reduce(evaluationDecider.evolve, initialEvaluation);
    if (!evaluation) return found;
    found.push({ ...evaluation, evaluationNumber });
  }
}
