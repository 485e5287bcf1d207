import type { AdviceGround, FirstStep, OptionSeen, PolicyName, SecondStep, WeighingSeen } from '@evenwicht/events';
import { halfYearOf, type MunicipalityCode, type PlainDate } from '@evenwicht/kernel';
import { MissingHouseholdCount, type Balance } from './balance.js';
import type { CaseToWeigh } from './case-to-weigh.js';
import { drawFrom, lotOf, type Draw } from './draw.js';
import { Exclusions } from './exclusions.js';
import type { Region } from './region.js';
import {
  byCode,
  isDecidedByLastTieBreak,
  rankForSecondPrinciple,
  standingsOn,
  type LastTieBreak,
  type Ranked,
  type Standing,
} from './second-principle.js';
import type { Terms } from './terms.js';
import {
  balanceIfPlaced,
  balancesIfPlaced,
  dispersionIfPlaced,
  dispersionNow,
  PoolWeighed,
  shareIfPlaced,
  type Placing,
} from './weighed-figures.js';

/** The readings that a figure or a place in the order rests on. */
const weighedPolicies: readonly PolicyName[] = [
  'minimumShareRole',
  'operationalWindow',
  'vacancyBase',
  'countingDates',
  'balanceKey',
  'reciprocityScope',
  'reciprocityMatching',
  'proRataRanking',
  'unableToServeRoute',
  'lastTieBreak',
];

/**
 * The weighing before the table determines (agreement 1c, 3a; ): every municipality as an option, with what
 * speaks against it and what its figures are and would become, as known now. First the municipality of origin, or the
 * care place (1b); then the others by balance with the case pending. Advice, never a duty (R-044, OQ-17).
 */
export function weigh(region: Region, household: CaseToWeigh, on: PlainDate): WeighingSeen {
  const weighing = new Weighing(region, household, on);
  return weighing.seen();
}

/** The balances of all members with the household housed somewhere, in GM-code order; none while a count is missing. */
export function balancesOfPlacing(
  region: Region,
  { isCounted }: CaseToWeigh,
  { on, at }: { readonly on: PlainDate; readonly at: MunicipalityCode },
): readonly Balance[] {
  const standings = standingsIfKnown(region, on);
  return balancesIfPlaced({ region, on, standings, isCounted: isCounted && region.rules.termsOn(on).isInForce }, at);
}

class Weighing {
  private readonly terms: Terms;
  private readonly exclusions: Exclusions;
  private readonly placing: Placing;
  private readonly pool: PoolWeighed;
  private readonly draw: Draw | undefined;
  private readonly ranked: readonly Ranked[];

  constructor(
    private readonly region: Region,
    private readonly household: CaseToWeigh,
    private readonly on: PlainDate,
  ) {
    this.terms = region.rules.termsOn(on);
    this.exclusions = new Exclusions(region.rules, household, on);
    this.placing = {
      region,
      on,
      isCounted: household.isCounted && this.terms.isInForce,
      standings: standingsIfKnown(region, on),
    };
    this.pool = new PoolWeighed(this.placing);
    this.draw = this.terms.policies.lastTieBreak === 'draw' ? drawFrom(region.heads.before(on)) : undefined;
    this.ranked = this.inProportion();
  }

  seen(): WeighingSeen {
    const { standings, isCounted } = this.placing;
    return {
      on: this.on,
      upToPosition: this.region.upTo,
      agreementVersion: this.terms.agreementVersion,
      halfYear: halfYearOf(this.on),
      minimumShare: this.terms.minimumShare ?? null,
      policies: weighedPolicies.map((policy) => ({ policy, value: this.terms.policies[policy] })),
      isCounted,
      firstStep: this.household.firstStep,
      firstStepMunicipality: this.household.firstStepMunicipality ?? null,
      secondStep: this.secondStep(),
      housedCount: standings?.reduce((total, { housed }) => total + housed, 0) ?? null,
      dispersion: dispersionNow(this.placing),
      needs: [...this.household.needs],
      draw: this.draw ? { ...this.draw, isDecisive: isDecidedByLastTieBreak(this.ranked) } : null,
      options: this.options(),
    };
  }

  private secondStep(): SecondStep {
    if (this.terms.isFallback) return 'fallback-in-force';
    return this.placing.standings ? 'ranked' : 'household-count-missing';
  }

  /** The second principle, of those that nothing speaks against; none under the statutory fallback. */
  private inProportion(): readonly Ranked[] {
    const { standings } = this.placing;
    if (!standings || this.terms.isFallback) return [];
    const ranked = rankForSecondPrinciple(standings, this.household.firstStepMunicipality, this.lastTieBreak());
    return ranked.filter(({ municipality }) => this.exclusions.of(municipality).length === 0);
  }

  private lastTieBreak(): LastTieBreak {
    const { draw } = this;
    if (!draw) return byCode;
    const lot = (municipality: MunicipalityCode) => lotOf(draw, this.household.caseId, municipality);
    return (left, right) => (lot(left) < lot(right) ? -1 : 1);
  }

  private options(): OptionSeen[] {
    const advised = this.advised();
    const others = this.region.rules.everMembers.filter(
      (municipality) => !advised.some((each) => each.municipality === municipality),
    );
    return [
      ...advised.map(({ municipality, ground }, index) => this.option(municipality, index + 1, ground)),
      ...others.map((municipality) => this.option(municipality, null, null)),
    ];
  }

  private advised(): readonly { municipality: MunicipalityCode; ground: AdviceGround }[] {
    const first = this.first();
    const others = this.ranked.map(({ municipality }) => ({ municipality, ground: 'balanced-distribution' as const }));
    return first ? [first, ...others] : others;
  }

  private first(): { municipality: MunicipalityCode; ground: AdviceGround } | undefined {
    const { firstStep, firstStepMunicipality: municipality } = this.household;
    const ground = groundOf[firstStep];
    if (!ground || !municipality || this.exclusions.of(municipality).length > 0) return undefined;
    return { municipality, ground };
  }

  private option(municipality: MunicipalityCode, rank: number | null, ground: AdviceGround | null): OptionSeen {
    const { missingNeeds, unknownNeeds } = this.exclusions.needsAt(municipality);
    return {
      municipality,
      rank,
      ground,
      excludedFor: this.exclusions.of(municipality),
      missingNeeds,
      unknownNeeds,
      operationalShare: shareIfPlaced(this.placing, municipality),
      balance: balanceIfPlaced(this.placing, municipality),
      dispersionIfPlaced: dispersionIfPlaced(this.placing, municipality),
      ...this.reciprocityAt(municipality),
      declinedBefore: this.declinedBy(municipality),
    };
  }

  /** Seen, never held against it: stepping in is voluntary, and no figure or refusal changes the order (OQ-17). */
  private declinedBy(municipality: MunicipalityCode): OptionSeen['declinedBefore'] {
    return this.region.stepIns.recentlyDeclinedBy(municipality, this.on).map(({ caseId, declinedOn, reason }) => ({
      declinedOn,
      reason,
      isForThisCase: caseId === this.household.caseId,
    }));
  }

  /** Only help between members makes a loan, and none is new under the fallback (3c; R-040). */
  private reciprocityAt(
    municipality: MunicipalityCode,
  ): Pick<OptionSeen, 'isHelp' | 'reciprocity' | 'reciprocityOfOrigin'> {
    const { helpFor } = this.household;
    const isHelp = helpFor !== undefined && helpFor !== municipality && !this.terms.isFallback;
    if (!isHelp || !this.placing.isCounted) {
      return { isHelp, reciprocity: this.pool.unchanged(municipality), reciprocityOfOrigin: null };
    }
    const { lender, borrower } = this.pool.ifHelped(municipality, helpFor);
    return { isHelp, reciprocity: lender, reciprocityOfOrigin: borrower };
  }
}

const groundOf: Partial<Record<FirstStep, AdviceGround>> = {
  'origin-first': 'residence-principle', // 1a, 3a
  'care-place-first': 'care-place', // 1b
};

function standingsIfKnown(region: Region, on: PlainDate): readonly Standing[] | undefined {
  try {
    return standingsOn(region, on);
  } catch (error) {
    if (error instanceof MissingHouseholdCount) return undefined;
    throw error;
  }
}
