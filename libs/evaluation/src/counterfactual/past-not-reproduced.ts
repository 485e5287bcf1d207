import type { DecisionDifference } from '../redecision/recorded-decisions.js';
import type { ReportDifference } from './frozen-reports.js';
import type { LedgerDifference } from './recorded-ledger.js';

/** What is on record and comes out otherwise when the actual rules are replayed. */
export interface PastDifferences {
  readonly ledger?: readonly LedgerDifference[];
  readonly reports?: readonly ReportDifference[];
  /** Asked only where decisions are taken again. */
  readonly decisions?: readonly DecisionDifference[];
}

/** The replay of the actual rules does not give what was recorded: nothing is built on such a past. */
export class PastNotReproduced extends Error {
  readonly ledger: readonly LedgerDifference[];
  readonly reports: readonly ReportDifference[];
  readonly decisions: readonly DecisionDifference[];

  constructor({ ledger = [], reports = [], decisions = [] }: PastDifferences) {
    const count = ledger.length + reports.length + decisions.length;
    super(`what was recorded differs from its replay in ${count} places`);
    this.name = 'PastNotReproduced';
    this.ledger = ledger;
    this.reports = reports;
    this.decisions = decisions;
  }
}
