import type { HalfYearFigures, MunicipalityFigures } from '@evenwicht/distribution';
import { decimal, percentage, signed } from '@evenwicht/report-files';

interface Names {
  nameOf(municipality: string): string;
}

const columns: readonly (readonly [heading: string, figure: (row: MunicipalityFigures) => string])[] = [
  ['aanvragen', ({ applications }) => String(applications)],
  ['verleend', ({ granted }) => String(granted)],
  ['afgewezen', ({ refused }) => String(refused)],
  ['gehuisvest', ({ housed }) => String(housed)],
  ['w.v. mantelzorg', ({ housedInformalCare }) => String(housedInformalCare)],
  ['toewijzingen', ({ allocations }) => String(allocations)],
  ['mutaties', ({ vacancies }) => String(vacancies)],
  ['aandeel', ({ share }) => (share ? percentage(share) : 'geen mutaties')],
  ['boven minimum', ({ aboveMinimum }) => (aboveMinimum ? 'ja' : 'nee')],
  ['verwacht', ({ expected }) => decimal(expected)],
  ['balans', ({ balance }) => signed(balance)],
  ['geholpen', ({ helped }) => String(helped)],
  ['bijgesprongen', ({ steppedIn }) => String(steppedIn)],
  ['netto', ({ netReciprocity }) => String(netReciprocity)],
  ['netto toevoeging', ({ netAddition }) => String(netAddition)],
];

/** The figures for people: rounded, for here they are only shown. Neutral: a deviation is no breach. */
export function figuresTable({ halfYear, agreementVersion, municipalities, region }: HalfYearFigures, names: Names) {
  const rows = [
    ['gemeente', ...columns.map(([heading]) => heading)],
    ...municipalities.map((row) => [
      `${names.nameOf(row.municipality)} (${row.municipality})`,
      ...columns.map(([, figure]) => figure(row)),
    ]),
  ];
  return [
    `Evenwichtige verdeling, halfjaar ${halfYear}, verdeelafspraken versie ${agreementVersion}`,
    '',
    ...aligned(rows),
    '',
    `Regio: ${region.housed} gehuisvest, ${region.allocations} toewijzingen op ${region.vacancies} mutaties, ` +
      `spreiding ${region.dispersion ? percentage(region.dispersion) : 'niet te bepalen'}, ` +
      `open leningen ${region.openLoans}.`,
    '',
  ].join('\n');
}

export function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}
