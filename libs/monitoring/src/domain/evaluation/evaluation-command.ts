import type {
  AdjustmentKind,
  EvaluationOccasion,
  FindingConclusion,
  FindingTopic,
  FindingWithdrawalReason,
} from '@evenwicht/events';
import type { Command } from '@evenwicht/service-kit';

/** Every command names its evaluation: the stream `evaluation-<n>`. */
interface OfEvaluation {
  readonly evaluationNumber: number;
}

/** The number is the next one: it is named, so that sending it again opens no other. */
export type OpenEvaluation = Command<
  'OpenEvaluation',
  OfEvaluation & { readonly occasion: EvaluationOccasion; readonly pressId?: string }
>;
export type RecordFinding = Command<
  'RecordFinding',
  OfEvaluation & {
    readonly findingId: string;
    readonly topic: FindingTopic;
    readonly conclusion: FindingConclusion;
    readonly document: string;
  }
>;
export type WithdrawFinding = Command<
  'WithdrawFinding',
  OfEvaluation & { readonly findingId: string; readonly reason: FindingWithdrawalReason }
>;
export type DecideAdjustment = Command<
  'DecideAdjustment',
  OfEvaluation & {
    readonly adjustmentId: string;
    readonly kind: AdjustmentKind;
    readonly findings: readonly string[];
    readonly decisionId: string;
  }
>;

/** Also after the conclusion: a rule is changed when it is changed. */
export type LinkAdjustment = Command<
  'LinkAdjustment',
  OfEvaluation & { readonly adjustmentId: string; readonly carriedOutBy: string }
>;
export type ConcludeEvaluation = Command<'ConcludeEvaluation', OfEvaluation & { readonly document: string }>;

export type EvaluationCommand =
  OpenEvaluation | RecordFinding | WithdrawFinding | DecideAdjustment | LinkAdjustment | ConcludeEvaluation;
