import type { PlainDate } from '@evenwicht/kernel';
import type { EvaluationEvent } from '@evenwicht/events';

type EventNamed<Type extends EvaluationEvent['type']> = Extract<EvaluationEvent, { type: Type }>;
type DataOf<Type extends EvaluationEvent['type']> = EventNamed<Type>['data'];

export interface Finding extends DataOf<'FindingRecorded'> {
  readonly recordedOn: PlainDate;
  readonly withdrawnFor?: string;
}

export interface Adjustment extends DataOf<'AdjustmentDecided'> {
  readonly decidedOn: PlainDate;
  /** The events by which rules were changed. */
  readonly carriedOutBy: readonly string[];
}

export interface Evaluation extends DataOf<'EvaluationOpened'> {
  readonly openedOn: PlainDate;
  readonly findings: readonly Finding[];
  readonly adjustments: readonly Adjustment[];
  readonly conclusion?: DataOf<'EvaluationConcluded'> & { readonly concludedOn: PlainDate };
}

/** Absent before the evaluation is opened. */
export interface EvaluationState {
  readonly evaluation?: Evaluation;
}

export const initialEvaluation: EvaluationState = {};

const evolution: {
  readonly [Type in Exclude<EvaluationEvent['type'], 'EvaluationOpened'>]: (
    evaluation: Evaluation,
    event: EventNamed<Type>,
  ) => Evaluation;
} = {
  FindingRecorded: (evaluation, { occurredOn: recordedOn, data }) => ({
    ...evaluation,
    findings: [...evaluation.findings, { ...data, recordedOn }],
  }),
  FindingWithdrawn: (evaluation, { data: { findingId, reason } }) => ({
    ...evaluation,
    findings: evaluation.findings.map((each) =>
      each.findingId === findingId ? { ...each, withdrawnFor: reason } : each,
    ),
  }),
  AdjustmentDecided: (evaluation, { occurredOn: decidedOn, data }) => ({
    ...evaluation,
    adjustments: [...evaluation.adjustments, { ...data, decidedOn, carriedOutBy: [] }],
  }),
  AdjustmentLinked: (evaluation, { data: { adjustmentId, carriedOutBy } }) => ({
    ...evaluation,
    adjustments: evaluation.adjustments.map((each) =>
      each.adjustmentId === adjustmentId ? { ...each, carriedOutBy: [...each.carriedOutBy, carriedOutBy] } : each,
    ),
  }),
  EvaluationConcluded: (evaluation, { occurredOn: concludedOn, data }) => ({
    ...evaluation,
    conclusion: { ...data, concludedOn },
  }),
};

export function evolveEvaluation({ evaluation }: EvaluationState, event: EvaluationEvent): EvaluationState {
  if (event.type === 'EvaluationOpened') {
    return { evaluation: { ...event.data, openedOn: event.occurredOn, findings: [], adjustments: [] } };
  }
  if (!evaluation) throw new Error(`${event.type} of an evaluation that was not opened`);
  return { evaluation: evolution[event.type](evaluation, event as never) };
}
