import type { Decision } from '@evenwicht/kernel';
import type { EvaluationEvent } from '@evenwicht/events';
import type { EvaluationRejection } from './evaluation-rejection.js';

/** What a decision about an evaluation relies on. */
export interface EvaluationFacts {
  readonly regionOfLog: string | undefined;
  /** How far the log had come. */
  readonly upToPosition: number;
  /** Whether the three years have passed on the day of the command. */
  readonly isDue: boolean;
  /** The number that the next evaluation has. */
  readonly nextNumber: number;
  readonly pressIds: readonly string[];
  readonly decisionIds: readonly string[];
  /** The events of the agreement and of the municipal schemes. */
  readonly ruleEventIds: ReadonlySet<string>;
}

export type Rejected<Rejection extends EvaluationRejection> = Decision<EvaluationEvent, Rejection>;
