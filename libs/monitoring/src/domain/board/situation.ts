import {
  balancesOn,
  dispersionOf,
  halfYearCounts,
  isOpen,
  ledgerOn,
  MissingHouseholdCount,
  operationalShareOf,
  balancesIn,
  type Region,
} from '@evenwicht/distribution';
import { halfYearOf, type FractionJson, type HalfYear, type PlainDate } from '@evenwicht/kernel';
import type { SituationSeen } from '@evenwicht/events';

/** The figures that lie under a use of the emergency button: those that everyone decides with, at that position. */
export function situationOf(region: Region, on: PlainDate): SituationSeen {
  const halfYear = halfYearOf(on);
  const { agreementVersion, municipalities } = halfYearCounts(region, halfYear);
  const balances = balancesOn(region, on);
  const openLoans = ledgerOn(region, on).loans.filter(isOpen);
  const { open } = region.referrals;
  return {
    upToPosition: region.upTo,
    halfYear,
    agreementVersion,
    municipalities: municipalities.map(({ municipality, housed, allocations, vacancies }) => ({
      municipality,
      housed,
      allocations,
      vacancies,
      operationalShare: operationalShareOf(region, municipality, on)?.share ?? null,
      balance: balances?.get(municipality)?.toJSON() ?? null,
      openLoanCount: openLoans.filter(({ borrower }) => borrower === municipality).length,
    })),
    dispersion: dispersionIn(region, halfYear),
    openReferralCount: open.length,
    openCallCount: open.filter(({ questions }) => questions.some(({ question }) => question === 'unable-to-serve'))
      .length,
  };
}

/** Null without placements, and while a household count is missing (E-37). */
function dispersionIn(region: Region, halfYear: HalfYear): FractionJson | null {
  try {
    return dispersionOf(balancesIn(region, halfYear))?.toJSON() ?? null;
  } catch (error) {
    if (error instanceof MissingHouseholdCount) return null;
    throw error;
  }
}
