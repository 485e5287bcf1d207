import { referralQuestions, type ReferralQuestion, type RegionReport } from '@evenwicht/events';
import { isOpen } from '../obligations.js';
import type { MunicipalityFigures } from '../half-year-figures.js';
import type { ReportBasis } from './report-basis.js';
import { shareOrNone } from './share-or-none.js';

/** The sums of the rows; loans and credits are those of the whole ledger, also of a municipality that left (E-21). */
export function regionTotal(basis: ReportBasis): RegionReport['total'] {
  const { figures, balances, ledger, members } = basis;
  const { housed, allocations, vacancies, dispersion, openLoans } = figures.region;
  const households = balances.reduce((sum, balance) => sum + balance.households, 0);
  const [granted, refused] = [sumOf(basis, 'granted'), sumOf(basis, 'refused')];
  return {
    applications: sumOf(basis, 'applications'),
    decisions: granted + refused,
    granted,
    refused,
    housed,
    housedInformalCare: sumOf(basis, 'housedInformalCare'),
    housedOfOtherOrigin: basis.housed.filter(({ municipalityOfOrigin: origin }) => !origin || !members.includes(origin))
      .length,
    allocations,
    vacancies,
    share: shareOrNone(allocations, vacancies),
    households,
    housedPerThousand: shareOrNone(1000 * housed, households),
    dispersion,
    openLoans,
    openCredits: ledger.credits.filter(isOpen).length,
    netAddition: sumOf(basis, 'netAddition'),
    betweenShoreAndShip: waitingFor(basis, 'unable-to-serve'),
  };
}

/** How many cases asked what of the mediation table on the last day (1c; R-049). */
export function tableQuestions(basis: ReportBasis): RegionReport['referrals'] {
  return referralQuestions.map((question) => ({ question, cases: waitingFor(basis, question) }));
}

function waitingFor({ asked }: ReportBasis, question: ReferralQuestion): number {
  return asked.filter((questions) => questions.has(question)).length;
}

type Summed = 'applications' | 'granted' | 'refused' | 'housedInformalCare' | 'netAddition';

function sumOf({ figures: { municipalities } }: ReportBasis, figure: keyof MunicipalityFigures & Summed): number {
  return municipalities.reduce((sum, row) => sum + row[figure], 0);
}
