import { stepInDeclineReasons, stepInWithdrawalReasons } from '@evenwicht/events';
import type { Candidates, Question } from './candidates.js';

/** The call for help of a municipality of origin that cannot serve, and the answers to it (3c). */
export const stepInCandidates: Candidates<'RequestStepIn' | 'OfferStepIn' | 'DeclineStepIn' | 'WithdrawStepInOffer'> = {
  RequestStepIn: ({ terms }) => terms.members.map((municipality) => ({ municipalities: [municipality] })),
  OfferStepIn: ({ terms }) => terms.members.map((municipality) => ({ municipality })),
  DeclineStepIn: (question) =>
    calledUpon(question).flatMap((called) => stepInDeclineReasons.map((reason) => ({ ...called, reason }))),
  WithdrawStepInOffer: (question) =>
    calledUpon(question).flatMap((called) => stepInWithdrawalReasons.map((reason) => ({ ...called, reason }))),
};

/** Also one that takes part no longer may answer. */
function calledUpon({ state: { stepInCalls = [] } }: Question) {
  return stepInCalls.map(({ municipality }) => ({ municipality }));
}
