import type { MunicipalityReport } from '@evenwicht/events';
import { countIn } from '../counted.js';
import { openCreditsOf, openLoansOf } from '../reciprocity-ledger.js';
import { qualityOf } from './data-quality.js';
import { cumulativeBalance, deviationOf, perThousand, startAndDirection } from './growth-path.js';
import { openDemandOn } from './open-demand.js';
import type { ReportBasis, RowBasis } from './report-basis.js';
import { shareOrNone } from './share-or-none.js';
import { yearSoFarOf } from './year-so-far.js';

/** The figures of one municipality: a signal without sanction, and no verdict. */
export function municipalityReport(basis: ReportBasis, row: RowBasis): MunicipalityReport {
  const { figures } = row;
  const { municipality, granted, refused, allocations, vacancies } = figures;
  const { region, cases, housed, ledger, lastDay, halfYear, period, year, minimumSharesInYear } = basis;
  const { applications, housed: housedHere, housedInformalCare, share, aboveMinimum, helped, steppedIn } = figures;
  return {
    municipality,
    applications,
    decisions: granted + refused,
    granted,
    refused,
    housed: housedHere,
    housedInformalCare,
    housedOfOrigin: housed.filter(({ municipalityOfOrigin }) => municipalityOfOrigin === municipality).length,
    allocations,
    vacancies,
    share,
    aboveMinimum,
    regularRemainder: shareOrNone(vacancies - allocations, vacancies),
    yearSoFar: yearSoFarOf(region, municipality, year, minimumSharesInYear),
    ...balanceFigures(basis, row),
    helped,
    steppedIn,
    netReciprocity: figures.netReciprocity,
    openLoans: openLoansOf(municipality, ledger),
    openCredits: openCreditsOf(municipality, ledger),
    openDemand: openDemandOn(cases.files, municipality, lastDay),
    ...netAddition(basis, row),
    quality: qualityOf(region, cases, municipality, halfYear, period),
  };
}

function balanceFigures(
  { path, balances, region, lastDay }: ReportBasis,
  { figures, balance, withoutInformalCare }: RowBasis,
) {
  const { municipality, households } = balance;
  const codes = region.rules.successions.codesOf(municipality, lastDay); // E-21
  return {
    households,
    housedPerThousand: perThousand(balance),
    expected: figures.expected,
    balance: figures.balance,
    expectedWithoutInformalCare: withoutInformalCare.expected.toJSON(),
    balanceWithoutInformalCare: withoutInformalCare.balance.toJSON(),
    cumulativeBalance: cumulativeBalance(path, codes).toJSON(),
    deviation: deviationOf(balance, balances)?.toJSON() ?? null,
    ...startAndDirection(path, municipality),
  };
}

function netAddition(
  { region: { rules, supply }, period }: ReportBasis,
  { figures: { municipality, netAddition: net } }: RowBasis,
) {
  return {
    netAddition: net,
    additions: countIn(rules, supply.additions, municipality, period),
    removals: countIn(rules, supply.removals, municipality, period),
  };
}
