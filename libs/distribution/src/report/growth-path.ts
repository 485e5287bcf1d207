import type { BalanceDirection, MunicipalityReport, RegionReport } from '@evenwicht/events';
import { Fraction, halfYearOf, halfYearsFrom, type HalfYear, type MunicipalityCode } from '@evenwicht/kernel';
import { balancesIn, dispersionOf, type Balance } from '../balance.js';
import type { CountedRegion } from '../counted.js';

/** The balances of one half-year: a point of the growth path. */
export interface PathPoint {
  readonly halfYear: HalfYear;
  readonly balances: readonly Balance[];
}

/** Every half-year from entry into force up to one; none where that lies before it (3b; R-058). @throws MissingHouseholdCount */
export function growthPathTo(region: CountedRegion, last: HalfYear): PathPoint[] {
  const { entryIntoForce } = region.rules;
  const halfYears = entryIntoForce ? halfYearsFrom(halfYearOf(entryIntoForce), last) : [];
  return halfYears.map((halfYear) => ({ halfYear, balances: balancesIn(region, halfYear) }));
}

/** As it stands in a report. */
export function reportedPath(path: readonly PathPoint[]): RegionReport['growthPath'] {
  return path.map(({ halfYear, balances }) => ({
    halfYear,
    dispersion: dispersionOf(balances)?.toJSON() ?? null,
    municipalities: balances.map((balance) => ({
      municipality: balance.municipality,
      balance: balance.balance.toJSON(),
      deviation: deviationOf(balance, balances)?.toJSON() ?? null,
    })),
  }));
}

/**
 * Part of the placements less part of the households: the balance as a part of all placements, so that half-years of
 * different sizes can be compared. Undefined without placements.
 */
export function deviationOf({ balance }: Balance, balances: readonly Balance[]): Fraction | undefined {
  const total = balances.reduce((sum, { housed }) => sum + housed, 0);
  return total === 0 ? undefined : balance.dividedBy(Fraction.of(total));
}

/**
 * The balances of all half-years of the path together, each with its own household counts (domain.md section 9).
 * @param codes of the municipality, and of those that went up in it: their balances passed to it (E-21)
 */
export function cumulativeBalance(path: readonly PathPoint[], codes: readonly MunicipalityCode[]): Fraction {
  return Fraction.sum(codes.flatMap((code) => ownBalances(path, code).map(({ own }) => own.balance)));
}

/** The starting position and where it went from there: "start", "nu", "richting". */
export function startAndDirection(
  path: readonly PathPoint[],
  municipality: MunicipalityCode,
): Pick<MunicipalityReport, 'start' | 'direction'> {
  const placed = ownBalances(path, municipality).filter(({ deviation }) => deviation !== undefined);
  const [start] = placed;
  if (!start?.deviation) return { start: null, direction: null };
  return {
    start: {
      halfYear: start.halfYear,
      housedPerThousand: perThousand(start.own),
      balance: start.own.balance.toJSON(),
      deviation: start.deviation.toJSON(),
    },
    direction: directionOf(
      start,
      placed.findLast(({ halfYear }) => halfYear === path.at(-1)?.halfYear),
    ),
  };
}

/** Households housed on every 1,000 households. */
export function perThousand({ housed, households }: Pick<Balance, 'housed' | 'households'>) {
  return Fraction.of(1000 * housed, households).toJSON();
}

interface OwnBalance {
  readonly halfYear: HalfYear;
  readonly own: Balance;
  readonly deviation: Fraction | undefined;
}

function ownBalances(path: readonly PathPoint[], municipality: MunicipalityCode): OwnBalance[] {
  return path.flatMap(({ halfYear, balances }) => {
    const own = balances.find((balance) => balance.municipality === municipality);
    return own ? [{ halfYear, own, deviation: deviationOf(own, balances) }] : [];
  });
}

/** Of the size of the deviation, to either side. No deviation is a breach. */
function directionOf(start: OwnBalance, now: OwnBalance | undefined): BalanceDirection | null {
  if (!start.deviation || !now?.deviation) return null;
  if (now.halfYear === start.halfYear) return 'starting-position';
  const change = now.deviation.absolute().compare(start.deviation.absolute());
  if (change === 0) return 'unchanged';
  return change < 0 ? 'towards-proportional' : 'away';
}
