import {
  countInDutch,
  dayInDutch,
  decimalInDutch,
  halfYearInDutch,
  percentageInDutch,
  shareInDutch,
  type Names,
} from '@evenwicht/events';
import type { MunicipalityFigures } from '@evenwicht/distribution';
import type { ExplainedFigures } from './figures-of-counts.js';

/** The figures of a municipality in a half-year, in one sentence each: its share, and its balance. */
export function figuresLine(figures: ExplainedFigures, names: Names): string {
  const { municipality, halfYear, row } = figures;
  const where = `${names.municipality(municipality)}, ${halfYearInDutch(halfYear)}`;
  if (!row) return `${where}: ${whyNone(figures, names)}`;
  return `${where}: ${shareSentence(row, figures)} ${balanceSentence(row)}`;
}

function whyNone({ missing }: ExplainedFigures, names: Names): string {
  if (!missing) return 'deze gemeente doet op de laatste dag niet mee en heeft geen cijfers.';
  const { municipality, referenceDate } = missing;
  return `niet te berekenen, want het aantal huishoudens van ${names.municipality(municipality)} op ${dayInDutch(referenceDate)} ontbreekt.`;
}

function shareSentence({ allocations, vacancies, share }: MunicipalityFigures, { minimumShare }: ExplainedFigures) {
  const counted = `${countInDutch(allocations, 'toewijzing', 'toewijzingen')} op ${countInDutch(vacancies, 'mutatie', 'mutaties')}`;
  const part = share ? `een aandeel van ${percentageInDutch(share)}` : 'dus geen aandeel';
  return `${counted}, ${part}${minimumShare ? `; het minimumaandeel is ${shareInDutch(minimumShare)}` : ''} (3b).`;
}

function balanceSentence({ housed, expected, balance }: MunicipalityFigures): string {
  return `Gehuisvest ${housed}, naar rato van huishoudens ${decimalInDutch(expected)}, balans ${decimalInDutch(balance)} (3a).`;
}
