import { addCaseCounts, Region, type CaseCounts, type CountedRegion } from '@evenwicht/distribution';
import { upcast, type Position, type RecordedEvent } from '@evenwicht/events';
import type { HalfYear } from '@evenwicht/kernel';
import { compareHalfYear, type HalfYearCompared } from './comparison.js';
import { figuresToCompare } from './compared-figures.js';
import { OtherRules } from './other-rules.js';
import { PastNotReproduced } from './past-not-reproduced.js';
import { RecordedLedger } from './recorded-ledger.js';
import type { RuleSet } from './rule-set.js';

/** What the figures of half-years would have been under one rule set. */
export interface RuleSetCompared {
  readonly ruleSet: RuleSet;
  readonly restsOn: Position;
  readonly halfYears: readonly HalfYearCompared[];
}

/** What happened, folded once, to be looked at under many rules. */
export class Past {
  readonly region = new Region();
  private readonly ledger = new RecordedLedger();
  private casesUpTo = 0 as Position;

  /** @throws Error for an event type that this version does not know: it is not guessed at. */
  apply(event: RecordedEvent): void {
    const current = upcast(event);
    this.region.apply(current);
    this.ledger.take(current);
  }

  /** Cases that were counted apart, up to and including a position, in the place of their events. */
  takeCases(counts: readonly CaseCounts[], upTo: Position): void {
    addCaseCounts(this.region.cases, counts);
    this.casesUpTo = upTo;
  }

  /** Decisions stand, figures are recomputed. @throws PastNotReproduced */
  compare(ruleSets: readonly RuleSet[], halfYears: readonly HalfYear[]): RuleSetCompared[] {
    this.check();
    const { cases, supply, ledger, rules, upTo } = this.region;
    const restsOn = Math.max(upTo, this.casesUpTo) as Position;
    const others = ruleSets.map((ruleSet) => ({ cases, supply, ledger, rules: new OtherRules(rules, ruleSet) }));
    return this.compareWith(others, halfYears).map((compared, index) => ({
      ruleSet: ruleSets[index] as RuleSet,
      restsOn,
      halfYears: compared,
    }));
  }

  /** Each of the regions beside the actual one, per half-year. */
  compareWith(others: readonly CountedRegion[], halfYears: readonly HalfYear[]): HalfYearCompared[][] {
    const actual = halfYears.map((halfYear) => [halfYear, figuresToCompare(this.region, halfYear)] as const);
    return others.map((other) =>
      actual.map(([halfYear, figures]) => compareHalfYear(halfYear, figures, figuresToCompare(other, halfYear))),
    );
  }

  /** Nothing is built on a past that the actual rules do not give again. @throws PastNotReproduced */
  check(): void {
    const ledger = this.ledger.differencesFrom(this.region);
    if (ledger.length > 0) throw new PastNotReproduced({ ledger });
  }
}
