import { addCaseCounts, Region, type CaseCounts, type CountedRegion } from '@evenwicht/distribution';
import { upcast, type Position, type RecordedEvent } from '@evenwicht/events';
import type { HalfYear } from '@evenwicht/kernel';
import type { ReadableLog } from '../replay/replay.js';
import { compareHalfYear, type HalfYearCompared } from './comparison.js';
import { figuresToCompare } from './compared-figures.js';
import { FrozenReports } from './frozen-reports.js';
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
  private readonly reports = new FrozenReports();
  private casesUpTo = 0 as Position;

  /** @param isWhole false where the cases are counted apart: then every closed report waits for a reading of its own */
  constructor(private readonly isWhole = true) {}

  /** @throws Error for an event type that this version does not know: it is not guessed at. */
  apply(event: RecordedEvent): void {
    const current = upcast(event);
    this.reports.take(current, this.isWhole ? this.region : undefined);
    this.region.apply(current);
    this.ledger.take(current);
  }

  /** Cases that were counted apart, up to and including a position, in the place of their events. */
  takeCases(counts: readonly CaseCounts[], upTo: Position): void {
    addCaseCounts(this.region.cases, counts);
    this.casesUpTo = upTo;
  }

  /** For reports that could not be looked at when their closing was read; without any, nothing is read. */
  checkPassedReports(log: ReadableLog): Promise<void> {
    return this.reports.checkPassed(log);
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
    const reports = this.reports.differences;
    if (ledger.length + reports.length > 0) throw new PastNotReproduced({ ledger, reports });
  }
}
