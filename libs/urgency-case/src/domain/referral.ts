import { accept, reject, type CaseId, type PlainDate } from '@evenwicht/kernel';
import type { CaseEvent, ReferralQuestion } from '@evenwicht/events';
import type { Command } from '@evenwicht/service-kit';
import { isInformalCare, isTurnedDown, isUnderAgreement, type CaseState, type Evolution } from './case-state.js';
import { isUnsafeByRule } from './destination.js';
import { objectionOf, objectionToTurnedDown, type Step, type TurnedDownRejection } from './step.js';

export type ReferToMediationTable = Command<
  'ReferToMediationTable',
  { readonly caseId: CaseId; readonly question: ReferralQuestion }
>;

type Rejection = TurnedDownRejection | 'ALREADY_HOUSED' | 'UNABLE_NOT_DECLARED';

/**
 * Verdeelafspraken 5 December 2025, 1c: anybody may bring a case to the mediation table. Only a declaration (3c) brings
 * the question `unable-to-serve`: its answer makes a loan, the answers to other questions never do.
 */
export const referToMediationTable: Step<ReferToMediationTable, Rejection> = {
  isAlreadySo: ({ openQuestions }, { data }) => openQuestions.includes(data.question),

  decide(state, { on, data: { question } }) {
    const objection =
      objectionToTurnedDown(state) ??
      objectionOf<Rejection>(
        [state.tenancy !== undefined, 'ALREADY_HOUSED'],
        [question === 'unable-to-serve' && !state.unableToServe, 'UNABLE_NOT_DECLARED'], // 3c
      );
    if (objection) return reject(objection);
    return accept(referral(question, on));
  },
};

export const referralEvolution: Evolution<'ReferredToMediationTable'> = {
  ReferredToMediationTable: (state, { data: { question } }) => ({
    ...state,
    openQuestions: [...state.openQuestions.filter((open) => open !== question), question],
  }),
};

export function referral(question: ReferralQuestion, on: PlainDate): CaseEvent {
  return { type: 'ReferredToMediationTable', occurredOn: on, data: { question } };
}

/** A consequence: a case that only the table can answer lies on it at once, without anybody having to refer it. */
export function compulsoryReferral(state: CaseState, on: PlainDate): CaseEvent | undefined {
  const question = mayNeedTable(state) ? questionForTable(state) : undefined;
  if (!question || state.openQuestions.includes(question)) return undefined;
  return referral(question, on);
}

/** Not outside the agreement (chapter 1, footnote), not once it is known where. */
function mayNeedTable(state: CaseState): boolean {
  return isUnderAgreement(state) && !isTurnedDown(state) && !state.destination;
}

function questionForTable(state: CaseState): ReferralQuestion | undefined {
  if (isUnsafeByRule(state)) return 'return-not-suitable'; // 1b, "onveilige situatie", where the care is as well
  return isInformalCare(state) ? undefined : questionOfOutflow(state); // 1b
}

function questionOfOutflow({ origin, unsuitableReturn, unableToServe }: CaseState): ReferralQuestion | undefined {
  if (origin?.originLies === 'unknown') return 'origin-unknown'; // 1c
  if (unsuitableReturn && origin?.originLies !== 'outside-region') return 'return-not-suitable'; // 1b, "zie punt c"
  if (unableToServe) return 'unable-to-serve'; // 3c
  return undefined;
}
