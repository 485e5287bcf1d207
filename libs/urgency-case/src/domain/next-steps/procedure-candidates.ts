import { addDays, type PlainDate } from '@evenwicht/kernel';
import type { RegisteredCase } from '../case-state.js';
import { anyCodes, type Candidates } from './candidates.js';

const [anyCode] = anyCodes;

/** From receipt to decision (Awb). */
export const procedureCandidates: Candidates<
  | 'RegisterApplication'
  | 'ForwardApplication'
  | 'RequestSupplement'
  | 'ReceiveSupplement'
  | 'RequestExternalAdvice'
  | 'ReceiveExternalAdvice'
  | 'ExtendDecisionTerm'
  | 'SetApplicationAside'
  | 'GrantUrgency'
  | 'RefuseUrgency'
> = {
  RegisterApplication: () => [], // there is a case already
  ForwardApplication: ({ terms }) => terms.members.map((decidingMunicipality) => ({ decidingMunicipality })),
  RequestSupplement: ({ on }) => anyCodes.map((code) => ({ missing: [code], dueOn: addDays(on, 1) })),
  ReceiveSupplement: () => [{ isComplete: true }, { isComplete: false }],
  RequestExternalAdvice: ({ state }) => [...anyCodes, ...advisersOf(state)].map((adviser) => ({ adviser })),
  ReceiveExternalAdvice: ({ state }) => advisersOf(state).map((adviser) => ({ adviser })),
  ExtendDecisionTerm: ({ on, state }) => [{ decideBy: dayAfter(on, state.decideBy), reason: anyCode }],
  SetApplicationAside: () => [{ ground: anyCode }],
  GrantUrgency: () => [{}],
  RefuseUrgency: () => [{ ground: anyCode }],
};

function advisersOf({ advice = [] }: RegisteredCase): readonly string[] {
  return advice.map(({ adviser }) => adviser);
}

/** The first day after both. */
export function dayAfter(day: PlainDate, other: PlainDate = day): PlainDate {
  return addDays(other > day ? other : day, 1);
}
