import { plainDate } from '@evenwicht/kernel';
import { awbTerm, type TermFact } from './term-fact.js';

const schemeTerm = (days: number) => ({ days, basis: 'scheme' as const });

export const received = (on: string, days?: number): TermFact => ({
  kind: 'received',
  on: plainDate(on),
  term: days === undefined ? awbTerm : schemeTerm(days),
});
export const forwarded = (on: string, days = 56): TermFact => ({
  kind: 'forwarded',
  on: plainDate(on),
  term: schemeTerm(days),
});
/** Taken up again with the term that it had. */
export const reopened = (on: string, days = 56): TermFact => ({
  kind: 'reopened',
  on: plainDate(on),
  term: schemeTerm(days),
});
export const asked = (on: string, dueOn?: string): TermFact => ({
  kind: 'supplementAsked',
  on: plainDate(on),
  ...(dueOn && { dueOn: plainDate(dueOn) }),
});
export const supplemented = (on: string): TermFact => ({ kind: 'supplemented', on: plainDate(on) });
export const adviceAsked = (on: string): TermFact => ({ kind: 'adviceAsked', on: plainDate(on) });
export const extended = (on: string, decideBy: string): TermFact => ({
  kind: 'extended',
  on: plainDate(on),
  decideBy: plainDate(decideBy),
});
export const decided = (on: string): TermFact => ({ kind: 'decided', on: plainDate(on) });
export const setAside = (on: string): TermFact => ({ kind: 'setAside', on: plainDate(on) });
export const closed = (on: string): TermFact => ({ kind: 'closed', on: plainDate(on) });
