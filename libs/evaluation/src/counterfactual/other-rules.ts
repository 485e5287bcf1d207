import type {
  ReadingsInstead,
  ReciprocityReading,
  RuleBook,
  RulesOfCounting,
  Successions,
  Terms,
} from '@evenwicht/distribution';
import { addMonths, lastDayOf, monthOf, type MunicipalityCode, type PlainDate } from '@evenwicht/kernel';
import type { RuleChange, RuleSet } from './rule-set.js';

/** A rule set gives counts of another key, and none of a member. */
export class MissingKeyCount extends Error {
  constructor(readonly municipality: MunicipalityCode) {
    super(`the key gives no count of ${municipality}`);
    this.name = 'MissingKeyCount';
  }
}

type Change<Name> = Extract<RuleChange, { readonly change: Name }>;

/**
 * The actual rules with those of a rule set laid over them: from the day of a change on it holds, whatever was actually
 * set for a later day, until the next change of the same kind. Before that day nothing differs (domain.md invariant 15).
 */
export class OtherRules implements RulesOfCounting {
  private readonly terms = new Map<PlainDate, Terms>();

  constructor(
    private readonly actual: RuleBook,
    private readonly ruleSet: RuleSet,
  ) {}

  get entryIntoForce(): PlainDate | undefined {
    return this.actual.entryIntoForce;
  }

  get successions(): Successions {
    return this.actual.successions;
  }

  householdCount(municipality: MunicipalityCode, referenceDate: PlainDate): number | undefined {
    return this.actual.householdCount(municipality, referenceDate);
  }

  isFallbackOn(day: PlainDate): boolean {
    return this.on('fallback', day)?.isActive ?? this.actual.isFallbackOn(day);
  }

  termsOn(day: PlainDate): Terms {
    const known = this.terms.get(day) ?? this.composeTerms(day);
    this.terms.set(day, known);
    return known;
  }

  readonly instead: ReadingsInstead = {
    keyCountOn: (municipality, day) => {
      const key = this.on('balance-key', day);
      if (!key) return undefined;
      const count = key.counts[municipality];
      if (count === undefined) throw new MissingKeyCount(municipality);
      return count;
    },
    isInformalCareCountedOn: (day) => this.on('informal-care', day)?.isCounted ?? true,
    matchingOn: (day): ReciprocityReading | undefined => this.on('reciprocity-matching', day)?.reading,
    lastDayOfLoan: (openedOn) => {
      const months = this.on('loan-expiry', openedOn)?.months;
      return months ? monthsAfter(openedOn, months) : undefined;
    },
  };

  private composeTerms(day: PlainDate): Terms {
    const actual = this.actual.termsOn(day);
    const minimumShare = this.on('minimum-share', day)?.minimumShare ?? actual.minimumShare;
    const operationalWindow = this.on('operational-window', day)?.window ?? actual.policies.operationalWindow;
    const reciprocityMatching = this.on('reciprocity-matching', day)?.reading ?? actual.policies.reciprocityMatching;
    return {
      ...actual,
      isFallback: this.isFallbackOn(day),
      ...(minimumShare && { minimumShare }),
      policies: { ...actual.policies, operationalWindow, reciprocityMatching },
    };
  }

  /** Of changes from the same day the last one in the rule set. */
  private on<Name extends RuleChange['change']>(name: Name, day: PlainDate): Change<Name> | undefined {
    let holding: Change<Name> | undefined;
    for (const one of this.ruleSet.changes) {
      if (one.change !== name || one.validFrom > day) continue;
      if (!holding || holding.validFrom <= one.validFrom) holding = one as Change<Name>;
    }
    return holding;
  }
}

/** The same day of a later month, or the last day of that month. */
function monthsAfter(day: PlainDate, months: number): PlainDate {
  const month = addMonths(monthOf(day), months);
  const sameDay = `${month}${day.slice(7)}` as PlainDate;
  const lastDay = lastDayOf(month);
  return sameDay < lastDay ? sameDay : lastDay;
}
