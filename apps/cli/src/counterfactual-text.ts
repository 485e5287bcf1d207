import {
  comparedFigures,
  comparedRegionFigures,
  type ComparedFigure,
  type ComparedRegionFigure,
  type Comparison,
  type HalfYearCompared,
} from '@evenwicht/evaluation';
import type { FractionJson } from '@evenwicht/kernel';
import { decimal, percentage } from '@evenwicht/report-files';
import { aligned } from './figures-table.js';

const headings: Readonly<Record<ComparedFigure | ComparedRegionFigure, string>> = {
  housed: 'gehuisvest',
  housedInformalCare: 'w.v. mantelzorg',
  allocations: 'toewijzingen',
  share: 'aandeel',
  shareAboveMinimum: 'aandeel boven minimum',
  operationalShare: 'aandeel in het venster',
  expected: 'verwacht',
  balance: 'balans',
  helped: 'geholpen',
  steppedIn: 'bijgesprongen',
  netReciprocity: 'netto',
  openLoans: 'open leningen',
  openCredits: 'open tegoeden',
  dispersion: 'spreiding',
  housedShareOfLargest: 'deel van de grootste',
  housedShareOfThreeLargest: 'deel van de drie grootste',
};

const shares: readonly string[] = [
  'share',
  'shareAboveMinimum',
  'operationalShare',
  'dispersion',
  'housedShareOfLargest',
  'housedShareOfThreeLargest',
];

const what = { householdCount: 'huishoudens', keyCount: 'de andere sleutel' } as const;

/** What differs, the region last; rounded, for here it is only shown. */
export function halfYearInDutch({ halfYear, municipalities, region, missing }: HalfYearCompared): string[] {
  if (missing) return [`${halfYear}: van ${missing.municipality} ontbreekt het aantal voor ${what[missing.what]}.`];
  const rows = [
    ...municipalities.flatMap(({ municipality, figures }) => rowsOf(municipality, comparedFigures, figures)),
    ...(region ? rowsOf('regio', comparedRegionFigures, region) : []),
  ];
  if (rows.length === 0) return [`${halfYear}: geen verschil.`];
  return [`${halfYear}:`, ...aligned([['gemeente', 'cijfer', 'werkelijk', 'anders', 'verschil'], ...rows])];
}

function rowsOf<Name extends ComparedFigure | ComparedRegionFigure>(
  whose: string,
  names: readonly Name[],
  figures: Readonly<Record<Name, Comparison>>,
): string[][] {
  return names.filter((name) => differs(figures[name])).map((name) => rowOf(whose, name, figures[name]));
}

function differs({ actual, other, difference }: Comparison): boolean {
  return difference ? difference.numerator !== 0 : actual !== null || other !== null;
}

function rowOf(whose: string, name: ComparedFigure | ComparedRegionFigure, compared: Comparison): string[] {
  const values = [compared.actual, compared.other, compared.difference];
  return [whose, headings[name], ...values.map((value) => shown(name, value))];
}

function shown(name: string, value: FractionJson | null): string {
  if (!value) return '-';
  return shares.includes(name) ? percentage(value) : decimal(value);
}
