import type { MunicipalityReport } from '@evenwicht/events';
import { dutchDate, percentage } from '../dutch-numbers.js';
import { count, none, text, type ReportCell, type ReportChart, type ReportTable } from '../report-document.js';
import { dwellings, households, sourceOf, type PrintedReport } from './printed-report.js';

/** Monitored number 3, by municipality of the dwelling and of origin, and the rate on every 1,000. */
export function housedTable(printed: PrintedReport): ReportTable {
  return {
    id: 'gehuisvest',
    title: 'Gehuisveste wettelijk urgenten per gemeente',
    sheet: 'Gehuisvest',
    source: sourceOf('housed', 'housedInformalCare', 'housedOfOrigin', 'housedPerThousand'),
    columns: [
      { heading: 'gemeente' },
      { heading: 'gehuisvest', unit: households },
      { heading: 'waarvan mantelzorg', unit: households },
      { heading: 'naar gemeente van herkomst', unit: households },
      { heading: 'sinds de inwerkingtreding', unit: households },
      { heading: 'per 1.000 huishoudens' },
    ],
    rows: [...printed.rows((row) => housedRow(printed, row)), ...housedInRegion(printed)],
    notes: [
      'Naar de gemeente van de woning en de dag waarop de huur inging, behalve in de kolom over herkomst.',
      'Waar terugkeer naar de gemeente van herkomst niet passend was, wordt die herkomst niet genoemd (1b).',
    ],
  };
}

function housedRow(printed: PrintedReport, row: MunicipalityReport): ReportCell[] {
  const { municipality } = row;
  return [
    printed.count(`housed/${municipality}`, row.housed),
    printed.count(`housedInformalCare/${municipality}`, row.housedInformalCare),
    printed.count(`housedOfOrigin/${municipality}`, row.housedOfOrigin),
    printed.count(`housedSinceEntry/${municipality}`, sinceEntry(printed, municipality)),
    printed.amount([`housed/${municipality}`], row.housedPerThousand),
  ];
}

function housedInRegion(printed: PrintedReport): ReportCell[][] {
  const { total } = printed.report;
  const otherOrigin = printed.count('housedOfOtherOrigin/region', total.housedOfOtherOrigin);
  return [
    [
      text('Herkomst buiten de regio, niet vastgelegd of niet genoemd'),
      none(''),
      none(''),
      otherOrigin,
      none(''),
      none(''),
    ],
    [
      text('Regio'),
      printed.count('housed/region', total.housed),
      printed.count('housedInformalCare/region', total.housedInformalCare),
      none(''),
      printed.count('housedSinceEntry/region', sinceEntry(printed)),
      printed.amount(['housed/region'], total.housedPerThousand),
    ],
  ];
}

function sinceEntry({ report }: PrintedReport, municipality?: string): number {
  const pairs = report.coverage.filter((pair) => (municipality ?? pair.municipality) === pair.municipality);
  return pairs.reduce((sum, { housedSinceEntry }) => sum + housedSinceEntry, 0);
}

/** The percentage of allocations, over the half-year and the calendar year, beside the minimum share (E-15). */
export function shareTable(printed: PrintedReport): ReportTable {
  const { minimumShares } = printed.report;
  const minima = minimumShares.map(
    ({ validFrom, minimumShare }) => `Minimumaandeel ${percentage(minimumShare)} vanaf ${dutchDate(validFrom)}.`,
  );
  return {
    id: 'toewijzingen',
    title: 'Percentage toewijzingen aan wettelijk urgenten per gemeente',
    sheet: 'Toewijzingen',
    source: sourceOf('allocations', 'vacancies', 'share', 'aboveMinimum', 'regularRemainder', 'yearSoFar'),
    columns: [
      { heading: 'gemeente' },
      { heading: 'toewijzingen', unit: dwellings },
      { heading: 'mutaties', unit: dwellings },
      { heading: 'percentage' },
      { heading: 'meer dan het minimumaandeel' },
      { heading: 'deel voor anderen' },
      { heading: 'toewijzingen dit kalenderjaar', unit: dwellings },
      { heading: 'mutaties dit kalenderjaar', unit: dwellings },
      { heading: 'percentage dit kalenderjaar' },
    ],
    rows: [...printed.rows((row) => shareRow(printed, row)), shareOfRegion(printed)],
    notes: [...minima, 'Het minimumaandeel is geen plafond; meer of minder is geen overtreding.'],
    chart: shareChart(printed),
  };
}

function shareRow(printed: PrintedReport, row: MunicipalityReport): ReportCell[] {
  const [half, year] = [[`allocations/${row.municipality}`], [`allocationsThisYear/${row.municipality}`]];
  const aboveMinimum = () => (row.share ? text(row.aboveMinimum ? 'ja' : 'nee') : none(noVacancies));
  return [
    printed.count(`allocations/${row.municipality}`, row.allocations),
    count(row.vacancies),
    printed.share(half, row.share, noVacancies),
    printed.cell(half, aboveMinimum),
    printed.share(half, row.regularRemainder, noVacancies),
    printed.count(`allocationsThisYear/${row.municipality}`, row.yearSoFar.allocations),
    count(row.yearSoFar.vacancies),
    printed.share(year, row.yearSoFar.share, noVacancies),
  ];
}

const noVacancies = 'geen mutaties';

function shareOfRegion(printed: PrintedReport): ReportCell[] {
  const { allocations, vacancies, share } = printed.report.total;
  return [
    text('Regio'),
    printed.count('allocations/region', allocations),
    count(vacancies),
    printed.share(['allocations/region'], share, noVacancies),
    ...Array.from({ length: 5 }, () => none('')),
  ];
}

function shareChart({ report }: PrintedReport): ReportChart {
  const last = report.minimumShares.at(-1);
  return {
    title: 'Percentage toewijzingen in het halfjaar, per gemeente',
    description: 'Liggende balken in de volgorde van de tabel hierboven, die alle waarden geeft.',
    columns: [3],
    ...(last && { mark: { name: 'minimumaandeel', fraction: last.minimumShare } }),
  };
}

/** Realised, not planned. */
export function netAdditionTable(printed: PrintedReport): ReportTable {
  const { municipalities, total } = printed.report;
  const sum = (figure: 'additions' | 'removals') => municipalities.reduce((all, row) => all + row[figure], 0);
  return {
    id: 'netto-toevoeging',
    title: 'Gerealiseerde netto toevoeging van kleine, (zeer) betaalbare sociale huurwoningen',
    sheet: 'Netto toevoeging',
    source: sourceOf('netAddition'),
    columns: [
      { heading: 'gemeente' },
      { heading: 'erbij', unit: dwellings },
      { heading: 'eraf', unit: dwellings },
      { heading: 'netto', unit: dwellings },
    ],
    rows: [
      ...printed.rows((row) => [count(row.additions), count(row.removals), count(row.netAddition)]),
      [text('Regio'), count(sum('additions')), count(sum('removals')), count(total.netAddition)],
    ],
    notes: ['Geteld op de dag waarop het klaar was.'],
  };
}

/** Gross counts beside the net position (OQ-8, E-20). */
export function reciprocityTable(printed: PrintedReport): ReportTable {
  const figures = ['helped', 'steppedIn', 'netReciprocity', 'openLoans', 'openCredits'] as const;
  const { total } = printed.report;
  return {
    id: 'wederkerigheid',
    title: 'Wederkerigheid tot en met de laatste dag',
    sheet: 'Wederkerigheid',
    source: sourceOf(...figures),
    columns: [
      { heading: 'gemeente' },
      { heading: 'geholpen', unit: 'keren' },
      { heading: 'bijgesprongen', unit: 'keren' },
      { heading: 'netto', unit: 'keren' },
      { heading: 'open leningen' },
      { heading: 'open tegoeden' },
    ],
    rows: [
      ...printed.rows((row) =>
        figures.map((figure) => printed.cell(madeOf(figure, row.municipality), () => count(row[figure]))),
      ),
      [
        text('Regio, ook van wie de regio verliet'),
        none(''),
        none(''),
        none(''),
        printed.count('openLoans/region', total.openLoans),
        printed.count('openCredits/region', total.openCredits),
      ],
    ],
    notes: ['Geholpen en bijgesprongen sinds de inwerkingtreding; de netto posities zijn samen nul.'],
  };
}

function madeOf(figure: string, municipality: string): string[] {
  const parts = figure === 'netReciprocity' ? ['helped', 'steppedIn'] : [figure];
  return parts.map((part) => `${part}/${municipality}`);
}
