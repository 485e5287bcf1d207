import type { Exclusion, FacilityNeed, OptionSeen } from '@evenwicht/events';
import type { MunicipalityCode, PlainDate } from '@evenwicht/kernel';
import type { RuleBook } from './rule-book.js';

export interface UnsuitableReturn {
  readonly municipality: MunicipalityCode;
  readonly isUnsafe: boolean;
}

/** What a place must be to come into view for a household. */
export interface Demands {
  /** To which the household cannot go back (1b): its origin, and what was held to be its origin when that was assessed. */
  readonly unsuitableReturns?: readonly UnsuitableReturn[];
  /** Of the search profile. */
  readonly needs: readonly FacilityNeed[];
}

/** What speaks against each municipality on a day: on record, never by a figure (domain.md invariant 2). */
export class Exclusions {
  private readonly members: readonly MunicipalityCode[];

  constructor(
    private readonly rules: RuleBook,
    private readonly demands: Demands,
    private readonly on: PlainDate,
  ) {
    this.members = rules.termsOn(on).members;
  }

  of(municipality: MunicipalityCode): Exclusion[] {
    const { unsuitableReturns = [] } = this.demands;
    const unsuitable = unsuitableReturns.filter((each) => each.municipality === municipality);
    const holding: readonly (readonly [boolean, Exclusion])[] = [
      [unsuitable.some(({ isUnsafe }) => isUnsafe), 'origin-unsafe'], // 1b, "onveilige situatie"
      [unsuitable.some(({ isUnsafe }) => !isUnsafe), 'return-not-suitable'], // 1b
      [this.needsAt(municipality).missingNeeds.length > 0, 'facilities-missing'], // 2, "het ontbreken van voorzieningen"
      [!this.members.includes(municipality), 'not-a-member'], // 1c, "regionale bemiddelingstafel"
    ];
    return holding.filter(([holds]) => holds).map(([, exclusion]) => exclusion);
  }

  /** What nobody recorded is not known, and not known is not missing. */
  needsAt(municipality: MunicipalityCode): Pick<OptionSeen, 'missingNeeds' | 'unknownNeeds'> {
    const { available = [], unavailable = [] } = this.rules.facilitiesOn(municipality, this.on) ?? {};
    const missingNeeds = this.demands.needs.filter((need) => unavailable.includes(need));
    const unknownNeeds = this.demands.needs.filter((need) => !available.includes(need) && !unavailable.includes(need));
    return { missingNeeds, unknownNeeds };
  }
}
