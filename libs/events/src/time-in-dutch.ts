import type { FractionJson, HalfYear, Month, PlainDate } from '@evenwicht/kernel';

const months = [
  ...['januari', 'februari', 'maart', 'april', 'mei', 'juni'],
  ...['juli', 'augustus', 'september', 'oktober', 'november', 'december'],
];

/** `3 augustus 2026`. */
export function dayInDutch(day: PlainDate): string {
  return `${Number(day.slice(8))} ${monthInDutch(day.slice(0, 7) as Month)}`;
}

/** `augustus 2026`. */
export function monthInDutch(month: Month): string {
  const [year, number] = month.split('-');
  return `${months[Number(number) - 1] ?? number} ${year}`;
}

/** `het tweede halfjaar van 2026`. */
export function halfYearInDutch(halfYear: HalfYear): string {
  const [year, half] = halfYear.split('-H');
  return `het ${half === '1' ? 'eerste' : 'tweede'} halfjaar van ${year}`;
}

/** `15%` or `12,5%` where that is exact; otherwise the fraction itself, so that nothing is lost. */
export function shareInDutch({ numerator, denominator }: FractionJson): string {
  const perMille = (numerator * 1000) / denominator;
  return Number.isInteger(perMille) ? `${String(perMille / 10).replace('.', ',')}%` : `${numerator}/${denominator}`;
}

/** `1 mutatie`, `12 mutaties`. */
export function countInDutch(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}
