import {
  isIn,
  type CaseOnFile,
  type CountableCases,
  type Counts,
  type ReciprocityPlacement,
  type Region,
} from '@evenwicht/distribution';
import type { MunicipalityCode, PlainDate } from '@evenwicht/kernel';

type Cases = Region['cases'];

/** Which placements are otherwise than on record. */
export interface PlacementsOtherwise {
  /** The cases whose allocation and tenancy, if any, there would not have been. */
  fallen(): readonly CaseOnFile[];
  /** Those of the ledger that there would have been, out of those on record. */
  placements(recorded: readonly ReciprocityPlacement[]): readonly ReciprocityPlacement[];
}

interface Counted {
  readonly municipality: MunicipalityCode;
  readonly on: PlainDate;
}

/** The cases as they would count under other rules: those on record, less what falls. Nothing is put in its place. */
export class CasesRedecided implements CountableCases {
  readonly applications: Counts;
  readonly granted: Counts;
  readonly refused: Counts;
  readonly allocations: Counts;
  readonly allocationsInformalCare: Counts;
  readonly housed: Counts;
  readonly housedInformalCare: Counts;

  constructor(
    private readonly recorded: Cases,
    private readonly otherwise: PlacementsOtherwise,
  ) {
    this.applications = recorded.applications;
    this.granted = recorded.granted;
    this.refused = recorded.refused;
    // informal care rests on the care, and on no step that a rule could rule out (1b)
    this.allocationsInformalCare = recorded.allocationsInformalCare;
    this.housedInformalCare = recorded.housedInformalCare;
    this.allocations = this.less(recorded.allocations, allocationOf);
    this.housed = this.less(recorded.housed, tenancyOf);
  }

  get reciprocityPlacements(): readonly ReciprocityPlacement[] {
    return this.otherwise.placements(this.recorded.reciprocityPlacements);
  }

  private less(recorded: Counts, countedAs: (file: CaseOnFile) => Counted | undefined): Counts {
    return {
      within: (municipality, period, isWanted) => {
        const fallen = this.otherwise.fallen().map(countedAs);
        const isFallen = (one: Counted | undefined) =>
          one?.municipality === municipality && isIn(period, one.on) && (isWanted?.(one.on) ?? true);
        return recorded.within(municipality, period, isWanted) - fallen.filter(isFallen).length;
      },
    };
  }
}

function allocationOf({ isCounted, allocation }: CaseOnFile): Counted | undefined {
  if (!isCounted || !allocation?.isOfVacancy) return undefined;
  return { municipality: allocation.municipality, on: allocation.allocatedOn };
}

export function tenancyOf({ isCounted, tenancy }: CaseOnFile): Counted | undefined {
  return isCounted && tenancy ? { municipality: tenancy.municipality, on: tenancy.startedOn } : undefined;
}
