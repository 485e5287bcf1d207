import type { OptionSeen } from '@evenwicht/events';
import { Fraction, monthOf, type EventId, type MunicipalityCode, type PlainDate } from '@evenwicht/kernel';
import { balancesOf, dispersionOf } from './balance.js';
import { ledgerOn } from './counted.js';
import { operationalShareOf, type OperationalShare } from './operational-share.js';
import type { ReciprocityPlacement } from './obligations.js';
import { openCreditsOf, openLoansOf, type SettledLedger } from './reciprocity-ledger.js';
import type { Region } from './region.js';
import type { Standing } from './second-principle.js';

/** What is weighed, and what it would be counted as. */
export interface Placing {
  readonly region: Region;
  readonly on: PlainDate;
  /** False where the household changes no figure, wherever it is housed. */
  readonly isCounted: boolean;
  /** The members of the half-year; undefined while a household count is missing. */
  readonly standings: readonly Standing[] | undefined;
}

type ReciprocitySeen = OptionSeen['reciprocity'];

/** The share on the day, and with one allocation more: of a vacancy, on the day itself. */
export function shareIfPlaced(
  { region, on, isCounted }: Placing,
  at: MunicipalityCode,
): OptionSeen['operationalShare'] {
  const seen = operationalShareOf(region, at, on);
  if (!seen) return null;
  const { firstMonth, lastMonth, vacancyCount, allocationCount, share } = seen;
  const one = Number(isCounted);
  const ifPlaced = allocationCount + (isInWindow(seen, on) ? one : 0);
  return {
    firstMonth,
    lastMonth,
    vacancyCount,
    allocationCount: { now: allocationCount, ifPlaced },
    now: share,
    ifPlaced: Fraction.of(ifPlaced, vacancyCount).toJSON(),
    withOneMore: Fraction.of(allocationCount + one, vacancyCount).toJSON(),
    isAboveMinimum: isAboveMinimum(region, share, on),
  };
}

/** Above, not at: exactly the minimum is not above it (3c; E-12). */
function isAboveMinimum(region: Region, share: OperationalShare['share'], on: PlainDate): boolean | null {
  const { minimumShare } = region.rules.termsOn(on);
  return minimumShare ? Fraction.from(share).isGreaterThan(Fraction.from(minimumShare)) : null;
}

function isInWindow({ firstMonth, lastMonth }: OperationalShare, on: PlainDate): boolean {
  const month = monthOf(on);
  return firstMonth <= month && month <= lastMonth;
}

/** Expected and balance now, with the case still to be placed (T + 1), and with it housed there. */
export function balanceIfPlaced(placing: Placing, at: MunicipalityCode): OptionSeen['balance'] {
  const now = balanceAt(at, placing.standings);
  const pending = balanceAt(at, placing.standings, 1);
  const placed = balanceAt(at, housedAt(placing, at));
  if (!now || !pending || !placed) return null;
  return {
    households: now.households,
    housed: { now: now.housed, ifPlaced: placed.housed },
    expected: exact({ now: now.expected, pending: pending.expected, ifPlaced: placed.expected }),
    balance: exact({ now: now.balance, pending: pending.balance, ifPlaced: placed.balance }),
  };
}

function balanceAt(municipality: MunicipalityCode, standings: readonly Standing[] | undefined, pendingCount = 0) {
  return balancesOf(standings ?? [], pendingCount).find((each) => each.municipality === municipality);
}

function housedAt({ standings, isCounted }: Placing, at: MunicipalityCode): readonly Standing[] | undefined {
  if (!isCounted) return standings;
  return standings?.map((each) => (each.municipality === at ? { ...each, housed: each.housed + 1 } : each));
}

export function dispersionNow({ standings }: Placing): OptionSeen['dispersionIfPlaced'] {
  return (standings && dispersionOf(balancesOf(standings))?.toJSON()) ?? null;
}

export function dispersionIfPlaced(placing: Placing, at: MunicipalityCode): OptionSeen['dispersionIfPlaced'] {
  const standings = housedAt(placing, at);
  return dispersionNow({ ...placing, standings });
}

/** Balances of every member of the half-year if the household is housed somewhere, in GM-code order. */
export function balancesIfPlaced(placing: Placing, at: MunicipalityCode) {
  return balancesOf(housedAt(placing, at) ?? []);
}

/** What is open on the day, and would be after the household was housed by `lender` for `borrower`; nobody helps itself. */
export class PoolWeighed {
  private readonly now: SettledLedger;

  constructor(private readonly placing: Placing) {
    this.now = ledgerOn(placing.region, placing.on);
  }

  unchanged(municipality: MunicipalityCode): ReciprocitySeen {
    return countsOf(municipality, this.now, this.now);
  }

  /** Of each of the two. */
  ifHelped(
    lender: MunicipalityCode,
    borrower: MunicipalityCode,
  ): { lender: ReciprocitySeen; borrower: ReciprocitySeen } {
    const { region, on } = this.placing;
    const after = ledgerOn(region, on, [this.helpOf(lender, borrower)]);
    return { lender: countsOf(lender, this.now, after), borrower: countsOf(borrower, this.now, after) };
  }

  private helpOf(lender: MunicipalityCode, borrower: MunicipalityCode): ReciprocityPlacement {
    const notYet = 'pending' as EventId;
    return { placementId: notYet, caseId: notYet as never, lender, borrower, startedOn: this.placing.on };
  }
}

function countsOf(municipality: MunicipalityCode, now: SettledLedger, after: SettledLedger): ReciprocitySeen {
  return {
    openLoanCount: { now: openLoansOf(municipality, now), ifPlaced: openLoansOf(municipality, after) },
    openCreditCount: { now: openCreditsOf(municipality, now), ifPlaced: openCreditsOf(municipality, after) },
  };
}

function exact<Name extends string>(
  fractions: Readonly<Record<Name, Fraction>>,
): Record<Name, { numerator: number; denominator: number }> {
  const entries = Object.entries<Fraction>(fractions).map(([name, fraction]) => [name, fraction.toJSON()]);
  return Object.fromEntries(entries) as never;
}
