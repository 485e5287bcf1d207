import type { CaseToWeigh } from '@evenwicht/distribution';
import { isMunicipalityCode, type CaseId } from '@evenwicht/kernel';
import {
  isInformalCare,
  isUnderAgreement,
  ownOriginOf,
  shownOriginOf,
  unsuitableReturnsOf,
  type CaseState,
} from './case-state.js';

/** What the weighing needs to know of a case (1c, 3a). */
export function caseToWeigh(caseId: CaseId, state: CaseState): CaseToWeigh {
  return {
    caseId,
    isCounted: isUnderAgreement(state),
    ...firstStepOf(state),
    unsuitableReturns: unsuitableReturnsOf(state),
    helpFor: state.openQuestions.includes('unable-to-serve') ? shownOriginOf(state) : undefined,
    needs: state.searchProfile?.needs ?? [],
  };
}

type First = Pick<CaseToWeigh, 'firstStep' | 'firstStepMunicipality'>;

/** Verdeelafspraken 5 December 2025, 3a: "1. Woonplaatsbeginsel herkomstgemeente"; what became of it. */
function firstStepOf(state: CaseState): First {
  if (isInformalCare(state)) return careOf(state); // 1b, "aangezien zij niet uitstromen"
  if (state.unsuitableReturn) return { firstStep: 'return-not-suitable' }; // 1b
  const origin = ownOriginOf(state);
  if (!origin) return withoutOrigin(state);
  if (state.openQuestions.includes('origin-disputed')) return { firstStep: 'origin-disputed' }; // invariant 3
  return { firstStep: state.unableToServe ? 'origin-unable' : 'origin-first', firstStepMunicipality: origin };
}

function careOf({ carePlace }: CaseState): First {
  if (!carePlace) return { firstStep: 'care-place-not-identified' };
  return { firstStep: 'care-place-first', firstStepMunicipality: carePlace.carePlace };
}

function withoutOrigin({ origin }: CaseState): First {
  if (!origin) return { firstStep: 'origin-not-determined' };
  if (origin.originLies === 'unknown') return { firstStep: 'origin-unknown' }; // 1c
  const municipality = isMunicipalityCode(origin.origin) ? origin.origin : undefined;
  return { firstStep: 'origin-outside-region', firstStepMunicipality: municipality }; // chapter 2
}
