import { defaultOf, policyNames, urgencyCategories, type PolicyName } from '@evenwicht/events';
import type { MunicipalityCode, PlainDate } from '@evenwicht/kernel';
import { applying, type Apply } from './handlers.js';
import {
  ruleHandlers,
  RulesOnRecord,
  type EarlyWarningConditions,
  type Facilities,
  type Until,
} from './rules-on-record.js';
import type { Successions } from './successions.js';
import type { CategoryList, SchemeTerms, Terms } from './terms.js';

/** Stands where the agreement has not yet said anything, as the agreement itself writes for the criteria. */
export const noneYet = 'none-yet';

/**
 * The agreement and the municipal schemes as dated rules: what holds on a day, as far as is known now.
 * Changing a rule from a day on leaves every day before it as it was (domain.md invariant 15).
 */
export class RuleBook {
  private readonly rules = new RulesOnRecord();
  private readonly termsByDay = new Map<PlainDate, Terms>();
  /** What each event of the agreement and scheme streams does here. */
  readonly handlers = forgetting(this.termsByDay, applying(this.rules, ruleHandlers));

  /** The housing region, `west-overijssel`; absent while no agreement has been adopted. */
  get region(): string | undefined {
    return this.rules.region;
  }

  /** The first day that counts; absent while the law has not given the agreement force. */
  get entryIntoForce(): PlainDate | undefined {
    return this.rules.entryIntoForce;
  }

  /** The day on which the regional board first adopted the agreement. */
  get firstAdoptedOn(): PlainDate | undefined {
    return this.rules.adoptions.firstDay;
  }

  termsOn(day: PlainDate): Terms {
    const known = this.termsByDay.get(day) ?? this.composeTerms(day);
    this.termsByDay.set(day, known);
    return known;
  }

  /** The municipality's urgency scheme in force on the day; without one it cannot decide. */
  schemeOn(municipality: MunicipalityCode, day: PlainDate): SchemeTerms | undefined {
    const scheme = this.rules.schemes.get(municipality)?.on(day);
    if (!scheme || !isStillValid(scheme, day)) return undefined;
    const { validUntil, ...terms } = scheme;
    void validUntil;
    return terms;
  }

  /** A municipality that went up in another takes part no more, however its membership was dated (E-21). */
  isMemberOn(municipality: MunicipalityCode, day: PlainDate): boolean {
    const membership = this.rules.memberships.get(municipality)?.on(day);
    if (this.successions.standsFor(municipality, day) !== municipality) return false;
    return membership !== undefined && isStillValid(membership, day);
  }

  /** Which municipality stands for which (E-21). */
  get successions(): Successions {
    return this.rules.successions;
  }

  /** Every municipality that takes part or ever did, in GM-code order. */
  get everMembers(): readonly MunicipalityCode[] {
    return [...this.rules.memberships.keys()].sort();
  }

  /** True of a municipality that takes part or ever did, however its membership was dated. */
  wasEverMember(municipality: MunicipalityCode): boolean {
    return this.rules.memberships.has(municipality);
  }

  isFallbackOn(day: PlainDate): boolean {
    return this.rules.fallback.on(day) ?? false;
  }

  /** The region for sheltered housing, which need not be the housing region. */
  bwMoRegionOn(municipality: MunicipalityCode, day: PlainDate): string | undefined {
    return this.rules.bwMoRegions.get(municipality)?.on(day);
  }

  /** What a municipality has and lacks of what search profiles ask for (chapter 2; R-021); absent while nothing is known. */
  facilitiesOn(municipality: MunicipalityCode, day: PlainDate): Facilities | undefined {
    return this.rules.facilities.get(municipality)?.on(day);
  }

  /** What the parties watch (agreement 3.5); absent while they have agreed on nothing. */
  earlyWarningsOn(day: PlainDate): EarlyWarningConditions | undefined {
    return this.rules.earlyWarnings.on(day);
  }

  /** Households, as counted on the reference date. */
  householdCount(municipality: MunicipalityCode, referenceDate: PlainDate): number | undefined {
    return this.rules.householdCounts.get(municipality)?.get(referenceDate);
  }

  /** The name of a municipality that is or was a member, and the code itself of any other. */
  nameOf(municipality: string): string {
    return this.rules.names.get(municipality as MunicipalityCode) ?? municipality;
  }

  private composeTerms(day: PlainDate): Terms {
    const { region, version } = this.rules.adoptions.on(day) ?? { region: noneYet, version: noneYet };
    const minimumShare = this.rules.minimumShares.on(day);
    return {
      region,
      agreementVersion: version,
      members: this.membersOn(day),
      ...this.successorsOn(day),
      isInForce: this.entryIntoForce !== undefined && this.entryIntoForce <= day,
      isFallback: this.isFallbackOn(day),
      ...(minimumShare && { minimumShare }),
      categoryList: this.rules.categoryLists.on(day) ?? annexOf(version),
      policies: Object.fromEntries(policyNames.map((policy) => [policy, this.policyOn(policy, day)])) as never,
    };
  }

  private membersOn(day: PlainDate): MunicipalityCode[] {
    return [...this.rules.memberships.keys()].filter((municipality) => this.isMemberOn(municipality, day)).sort();
  }

  private successorsOn(day: PlainDate): Pick<Terms, 'successors'> {
    const succeeded = this.successions.upTo(day).map(({ predecessor }) => predecessor);
    if (succeeded.length === 0) return {};
    return { successors: Object.fromEntries(succeeded.map((code) => [code, this.successions.standsFor(code, day)])) };
  }

  private policyOn(policy: PolicyName, day: PlainDate): string {
    return this.rules.policies.get(policy)?.on(day) ?? defaultOf(policy);
  }
}

function isStillValid({ validUntil }: Until, day: PlainDate): boolean {
  return validUntil === undefined || day <= validUntil;
}

/** The list in the annex of the agreement: nine categories, and provisionally the families of the footnote. */
function annexOf(agreementVersion: string): CategoryList {
  return {
    version: agreementVersion,
    criteriaVersion: noneYet,
    categories: urgencyCategories.map((category) => {
      const isTenth = category === 'homelessFamily';
      return { category, provisional: isTenth, needsEthosLightClass: isTenth };
    }),
  };
}

/** The same handlers, which also forget what was composed from the rules before them. */
function forgetting<Type extends string>(composed: Map<PlainDate, Terms>, handlers: Record<Type, Apply>) {
  const entries = Object.entries<Apply>(handlers).map(([type, apply]): [string, Apply] => [
    type,
    (event) => {
      composed.clear();
      apply(event);
    },
  ]);
  return Object.fromEntries(entries) as Record<Type, Apply>;
}
