import {
  balancesIfKnown,
  dispersionOf,
  halfYearCounts,
  ledgerOn,
  openLoansOf,
  operationalShareOf,
  type Region,
} from '@evenwicht/distribution';
import { halfYearOf, type PlainDate } from '@evenwicht/kernel';
import type { SituationSeen } from '@evenwicht/events';

/** The figures that lie under a use of the emergency button: those that everyone decides with, at that position. */
export function situationOf(region: Region, on: PlainDate): SituationSeen {
  const halfYear = halfYearOf(on);
  const { agreementVersion, municipalities } = halfYearCounts(region, halfYear);
  const balances = balancesIfKnown(region, halfYear) ?? []; // E-37
  const ledger = ledgerOn(region, on);
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
      balance: balances.find((each) => each.municipality === municipality)?.balance.toJSON() ?? null,
      openLoanCount: openLoansOf(municipality, ledger),
    })),
    dispersion: dispersionOf(balances)?.toJSON() ?? null,
    openReferralCount: open.length,
    openCallCount: open.filter(({ questions }) => questions.some(({ question }) => question === 'unable-to-serve'))
      .length,
  };
}
