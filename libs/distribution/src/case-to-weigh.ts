import type { FirstStep, StepInDeclineReason } from '@evenwicht/events';
import type { CaseId, MunicipalityCode, PlainDate } from '@evenwicht/kernel';
import type { Demands } from './exclusions.js';

/** What the weighing needs to know of the household. Plain data. */
export interface CaseToWeigh extends Demands {
  readonly caseId: CaseId;
  /** The agreement counts the statutory urgent alone (chapter 1, footnote). */
  readonly isCounted: boolean;
  readonly firstStep: FirstStep;
  /** Of origin, or the care place; absent where the first step names none. */
  readonly firstStepMunicipality?: MunicipalityCode | undefined;
  /** The municipality of origin that declared itself unable, where another one that houses helps it (3c). */
  readonly helpFor?: MunicipalityCode | undefined;
  readonly declined: readonly DeclinedStepIn[];
}

/** A municipality was asked to step in for the household, and did not (3c; OQ-17). */
export interface DeclinedStepIn {
  readonly municipality: MunicipalityCode;
  readonly declinedOn: PlainDate;
  readonly reason: StepInDeclineReason;
}
