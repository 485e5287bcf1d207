import type { CountedRegion, RulesOfCounting } from '../counted.js';
import type { Region } from '../region.js';
import type { RuleBook } from '../rule-book.js';

/** What a report is made of: what figures are made of, and what was on record about reporting itself. A `Region` is one. */
export interface ReportedRegion extends CountedRegion, Pick<Region, 'referrals' | 'lateFacts'> {
  readonly cases: Region['cases'];
  readonly rules: RulesOfCounting & Pick<RuleBook, 'schemeOn'>;
}
