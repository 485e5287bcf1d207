import { lastDayOf, type PlainDate } from '@evenwicht/kernel';
import type { HistoryFact } from './facts.js';

/** The day on which it was so in the world; for vacancies the last day of the month. */
export function dateOf(fact: HistoryFact): PlainDate {
  switch (fact.fact) {
    case 'agreement':
      return fact.adoptedOn;
    case 'member':
    case 'minimum-share':
    case 'scheme':
      return fact.validFrom;
    case 'households':
      return fact.referenceDate;
    case 'vacancies':
      return lastDayOf(fact.month);
    default:
      return dateOfCaseFact(fact);
  }
}

type OfAgreement = 'agreement' | 'member' | 'minimum-share' | 'scheme' | 'households' | 'vacancies';

function dateOfCaseFact(fact: Exclude<HistoryFact, { readonly fact: OfAgreement }>): PlainDate {
  switch (fact.fact) {
    case 'application':
      return fact.receivedOn;
    case 'decision':
      return fact.decidedOn;
    case 'origin':
      return fact.determinedOn;
    default:
      return fact.on;
  }
}
