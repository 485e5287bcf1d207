import type { FirstStep } from '@evenwicht/events';
import type { CaseId, MunicipalityCode } from '@evenwicht/kernel';
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
}
