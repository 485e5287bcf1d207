import { never } from '@evenwicht/kernel';
import type { CaseEvent } from '@evenwicht/events';
import { allocationEvolution } from './allocation.js';
import { applicationEvolution } from './application.js';
import { carePlaceEvolution } from './care-place.js';
import type { CaseState, Evolution } from './case-state.js';
import { closureEvolution } from './closure.js';
import { correctionEvolution } from './correction.js';
import { decisionTermEvolution } from './decision-term.js';
import { decisionEvolution } from './decision.js';
import { destinationEvolution } from './destination.js';
import { determinationEvolution } from './determination.js';
import { externalAdviceEvolution } from './external-advice.js';
import { forwardingEvolution } from './forwarding.js';
import { guidanceEvolution } from './guidance.js';
import { handOverEvolution } from './hand-over.js';
import { lapseEvolution } from './lapse.js';
import { objectionEvolution } from './objection.js';
import { offerEvolution } from './offer.js';
import { disputeResolutionEvolution } from './dispute-resolution.js';
import { originEvolution } from './origin.js';
import { outflowReadinessEvolution } from './outflow-readiness.js';
import { originCorrectionEvolution } from './origin-correction.js';
import { originDisputeEvolution } from './origin-dispute.js';
import { referralEvolution } from './referral.js';
import { reopeningEvolution } from './reopening.js';
import { safetyOverrideEvolution } from './safety-override.js';
import { searchProfileEvolution } from './search-profile.js';
import { setAsideEvolution } from './set-aside.js';
import { stepInAnswerEvolution } from './step-in-answer.js';
import { stepInEvolution } from './step-in.js';
import { stepInRequestEvolution } from './step-in-request.js';
import { asItStands, takeOverEvolution } from './take-over.js';
import { supplementEvolution } from './supplement.js';
import { tenancyEvolution } from './tenancy.js';
import { unableToServeEvolution } from './unable-to-serve.js';
import { unsuitableReturnEvolution } from './unsuitable-return.js';
import { utmostEffortEvolution } from './utmost-effort.js';

/** Every event type of a case: the type of this table does not compile while one is missing. */
const evolution: Evolution<CaseEvent['type']> = {
  ...applicationEvolution,
  ...forwardingEvolution,
  ...supplementEvolution,
  ...externalAdviceEvolution,
  ...decisionTermEvolution,
  ...setAsideEvolution,
  ...decisionEvolution,
  ...objectionEvolution,
  ...lapseEvolution,
  ...correctionEvolution,
  ...originEvolution,
  ...originDisputeEvolution,
  ...disputeResolutionEvolution,
  ...originCorrectionEvolution,
  ...unsuitableReturnEvolution,
  ...carePlaceEvolution,
  ...outflowReadinessEvolution,
  ...guidanceEvolution,
  ...referralEvolution,
  ...safetyOverrideEvolution,
  ...determinationEvolution,
  ...utmostEffortEvolution,
  ...unableToServeEvolution,
  ...stepInRequestEvolution,
  ...stepInAnswerEvolution,
  ...stepInEvolution,
  ...destinationEvolution,
  ...handOverEvolution,
  ...searchProfileEvolution,
  ...offerEvolution,
  ...allocationEvolution,
  ...tenancyEvolution,
  ...closureEvolution,
  ...reopeningEvolution,
  ...takeOverEvolution,
};

/** What a case is after an event; never decides. @throws Error for an event that is not of a case. */
export function evolveCase(state: CaseState, event: CaseEvent): CaseState {
  const change = evolution[event.type] as ((state: CaseState, event: CaseEvent) => CaseState) | undefined;
  return change ? asItStands(change(state, event)) : never(event as never);
}
