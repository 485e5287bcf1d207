import type { FractionJson, MunicipalityCode } from '@evenwicht/kernel';
import type { WeighingSeen } from '@evenwicht/events';
import type { CaseOnRecord, OperationalShare, SchemeTerms, Terms } from '@evenwicht/distribution';

/** The rules and figures that a decision about a case relies on. Plain data: gathered before the decision, never in it. */
export interface CaseFacts {
  /** The agreement as it holds on the day of the command. */
  readonly terms: Terms;
  /** The urgency scheme of the municipality of application on that day; absent while none is in force. */
  readonly scheme?: SchemeTerms;
  /** The place in the log up to which the figures were taken. */
  readonly upToPosition: number;
  /** Per member, for the decisions that look at them; absent where no vacancies were reported. */
  readonly operationalShares: Readonly<Partial<Record<MunicipalityCode, OperationalShare>>>;
  /** Per member, for the decisions that look at them; absent where a household count is missing. */
  readonly balances: Readonly<Partial<Record<MunicipalityCode, FractionJson>>>;
  /** Every municipality as an option, for the determination by the table; absent where none was laid on it. */
  readonly weighing?: WeighingSeen | undefined;
  /** Of the cases that the application of this one names, those that are on record, each with the cases that follow it already. */
  readonly followed: readonly FollowedCase[];
  /** The cases in which the household of this one goes on (E-25). */
  readonly followers: readonly CaseOnRecord[];
}

export interface FollowedCase extends CaseOnRecord {
  readonly followers: readonly CaseOnRecord[];
}
