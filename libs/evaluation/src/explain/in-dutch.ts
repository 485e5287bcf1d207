import type { FractionJson, HalfYear, PlainDate } from '@evenwicht/kernel';
import type { CaseFigure } from './counts-of-case.js';

const months = [
  ...['januari', 'februari', 'maart', 'april', 'mei', 'juni'],
  ...['juli', 'augustus', 'september', 'oktober', 'november', 'december'],
];

export function dayInDutch(day: PlainDate): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return `${date} ${months[month - 1] ?? ''} ${year}`;
}

export function halfYearInDutch(halfYear: HalfYear): string {
  const [year, half] = halfYear.split('-H');
  return `het ${half === '1' ? 'eerste' : 'tweede'} halfjaar van ${year}`;
}

/** Exact, as everything that is counted: `3/10`, or `2` for a whole number. */
export function fractionInDutch({ numerator, denominator }: FractionJson): string {
  return denominator === 1 ? String(numerator) : `${numerator}/${denominator}`;
}

/** What a case counts for, and the article. */
export const figureInDutch: Readonly<Record<CaseFigure, string>> = {
  applications: 'als aanvraag (3.5)',
  granted: 'als verleende urgentie (3.5)',
  refused: 'als afgewezen aanvraag (3.5)',
  allocations: 'als toewijzing van een mutatie, in het aandeel (3b)',
  housed: 'als gehuisvest huishouden, in de balans (3a, 3.5)',
  housedInformalCare: 'als gehuisvest op grond van mantelzorg (1b)',
};
