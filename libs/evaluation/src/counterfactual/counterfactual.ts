import { Region } from '@evenwicht/distribution';
import { upcast, type Position, type RecordedEvent } from '@evenwicht/events';
import { Fraction, type FractionJson, type HalfYear, type MunicipalityCode } from '@evenwicht/kernel';
import type { ReadableLog } from '../replay/replay.js';
import { comparedFigures, figuresToCompare, type ComparedFigure, type FiguresOfAll } from './compared-figures.js';
import { OtherRules } from './other-rules.js';
import { RecordedLedger, type LedgerDifference } from './recorded-ledger.js';
import type { RuleSet } from './rule-set.js';

/** A figure under the actual rules and under others; the difference is other less actual, null where one is missing. */
export interface Comparison {
  readonly actual: FractionJson | null;
  readonly other: FractionJson | null;
  readonly difference: FractionJson | null;
}

export interface MunicipalityCompared {
  readonly municipality: MunicipalityCode;
  readonly figures: Readonly<Record<ComparedFigure, Comparison>>;
}

export interface HalfYearCompared {
  readonly halfYear: HalfYear;
  readonly municipalities: readonly MunicipalityCompared[];
  /** Without it there are no figures to compare, and no municipalities above (E-37). */
  readonly missing?: { readonly what: 'householdCount' | 'keyCount'; readonly municipality: MunicipalityCode };
}

/** What the figures of half-years would have been under one rule set; decisions stand as they were taken. */
export interface RuleSetCompared {
  readonly ruleSet: RuleSet;
  readonly restsOn: Position;
  readonly halfYears: readonly HalfYearCompared[];
}

/** The replay of the actual rules does not give the ledger that was recorded: nothing is built on such a past. */
export class LedgerNotReproduced extends Error {
  constructor(readonly differences: readonly LedgerDifference[]) {
    super(`the recorded ledger differs from its replay in ${differences.length} places`);
    this.name = 'LedgerNotReproduced';
  }
}

/**
 * Counterfactual bookkeeping: decisions stand, figures are recomputed under other rules by the same functions. The log
 * is read and the cases are folded once, however many rule sets there are.
 * @throws LedgerNotReproduced before anything is compared
 */
export async function counterfactual(
  log: ReadableLog,
  ruleSets: readonly RuleSet[],
  halfYears: readonly HalfYear[],
): Promise<RuleSetCompared[]> {
  const past = new Past();
  for await (const batch of log.readAll(0 as Position)) for (const event of batch) past.apply(event);
  return past.compare(ruleSets, halfYears);
}

/** What happened, folded once, to be looked at under many rules. */
export class Past {
  readonly region = new Region();
  private readonly ledger = new RecordedLedger();

  /** @throws Error for an event type that this version does not know: it is not guessed at. */
  apply(event: RecordedEvent): void {
    const current = upcast(event);
    this.region.apply(current);
    this.ledger.take(current);
  }

  /** @throws LedgerNotReproduced */
  compare(ruleSets: readonly RuleSet[], halfYears: readonly HalfYear[]): RuleSetCompared[] {
    const differences = this.ledger.differencesFrom(this.region);
    if (differences.length > 0) throw new LedgerNotReproduced(differences);
    const actual = halfYears.map((halfYear) => figuresToCompare(this.region, halfYear));
    return ruleSets.map((ruleSet) => {
      const { cases, supply, ledger, upTo, rules } = this.region;
      const other = { cases, supply, ledger, rules: new OtherRules(rules, ruleSet) };
      const compared = halfYears.map((halfYear, index) => ({
        halfYear,
        ...comparison(actual[index] as FiguresOfAll, figuresToCompare(other, halfYear)),
      }));
      return { ruleSet, restsOn: upTo, halfYears: compared };
    });
  }
}

function comparison(actual: FiguresOfAll, other: FiguresOfAll): Omit<HalfYearCompared, 'halfYear'> {
  if ('missing' in other) return missing(other);
  if ('missing' in actual) return missing(actual);
  return {
    municipalities: [...actual].map(([municipality, was]) => {
      const is = other.get(municipality);
      const figures = comparedFigures.map((name) => [name, compared(was[name], is?.[name] ?? null)]);
      return { municipality, figures: Object.fromEntries(figures) as MunicipalityCompared['figures'] };
    }),
  };
}

function missing({ missing: what, municipality }: Extract<FiguresOfAll, { missing: unknown }>) {
  return { municipalities: [], missing: { what, municipality } };
}

function compared(actual: FractionJson | null, other: FractionJson | null): Comparison {
  const difference = actual && other && Fraction.from(other).minus(Fraction.from(actual)).toJSON();
  return { actual, other, difference };
}
