import type { MunicipalityCode } from '@evenwicht/kernel';
import type { LedgerWork } from './ledger-work.js';

/** Everything that stands with a municipality stands with its successor from now on (E-21). The events keep their codes. */
export function takeOver(
  predecessor: MunicipalityCode,
  successor: MunicipalityCode,
  { items, placements, releases, settlements }: LedgerWork,
): void {
  const now = <Code extends string>(code: Code) => ((code as string) === predecessor ? successor : code);
  for (const row of items.all()) {
    const { lender, borrower, disputedBy, settledWith } = row;
    const parties = { lender: now(lender), borrower: now(borrower), settledWith: settledWith && now(settledWith) };
    items.put({ ...row, ...parties, disputedBy: disputedBy && now(disputedBy) });
  }
  for (const row of placements.all()) placements.put({ ...row, lender: now(row.lender), borrower: now(row.borrower) });
  for (const row of releases.all()) {
    const { debtor, creditor, proposedBy } = row;
    releases.put({ ...row, debtor: now(debtor), creditor: now(creditor), proposedBy: now(proposedBy) });
  }
  for (const row of settlements.all()) {
    const { municipalities, agreedBy, proposedBy } = row;
    const each = (codes: readonly MunicipalityCode[]) => [...new Set(codes.map(now))];
    const parties = { municipalities: each(municipalities).sort(), agreedBy: each(agreedBy) };
    settlements.put({ ...row, ...parties, proposedBy: now(proposedBy) });
  }
}
