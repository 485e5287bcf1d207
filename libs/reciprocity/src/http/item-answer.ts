import type { Visitor } from '@evenwicht/service-kit';
import { mayKnowCase } from '../handlers/may-know-case.js';
import type { LedgerItem } from '../projections/ledger-item.js';
import type { LedgerItemAnswer } from './ledger-answer.js';

/** An item for a visitor: the household only for whoever may know of it. */
export function itemFor(visitor: Visitor, { caseId, region, ...item }: LedgerItem): LedgerItemAnswer {
  void region;
  const mayKnow = mayKnowCase(visitor, [item.lender, item.borrower]);
  return { ...item, ground: '3c', caseId: mayKnow ? caseId : null };
}
