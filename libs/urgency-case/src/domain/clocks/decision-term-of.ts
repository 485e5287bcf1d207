import type { RuleBook } from '@evenwicht/distribution';
import type { Scope } from '@evenwicht/events';
import type { TermOf } from './clock-facts.js';
import { awbTerm } from './term-fact.js';

/** The decision term by the scheme that is valid on the day of receipt; the Awb where there is none, and for permit holders. */
export function decisionTermOf(rules: RuleBook, scope: Scope): TermOf {
  return (municipality, receivedOn) => {
    const scheme = scope === 'permit-holder' ? undefined : rules.schemeOn(municipality, receivedOn);
    return scheme ? { days: scheme.decisionTermDays, basis: 'scheme' } : awbTerm;
  };
}
