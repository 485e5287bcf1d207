import type { RegionReport } from '@evenwicht/events';
import type { CountBook } from './count-book.js';

/** The figures of a municipality that are counts of households, and have their total in the region. */
const summed = [
  'applications',
  'decisions',
  'granted',
  'refused',
  'housed',
  'housedInformalCare',
  'housedOfOrigin',
  'allocations',
  'housedSinceEntry',
  'helped',
  'steppedIn',
  'openLoans',
  'openCredits',
  'openDemand',
] as const;

/** Those of them that stand in no table for the region as a whole, but can be added up. */
const totalUnprinted: ReadonlySet<string> = new Set(['housedOfOrigin', 'helped', 'steppedIn', 'openDemand']);

/** The name of a figure of a report: what it counts, of whom. */
export const figureId = (figure: string, about = 'region') => `${figure}/${about}`;

/**
 * Every count of households in a report, and everything that adds up in it, with what follows from earlier reports.
 * Dwellings are no households: vacancies and the small affordable stock are for everyone.
 */
export function countReport(book: CountBook, report: RegionReport): void {
  municipalities(book, report);
  decisions(book, report);
  informalCare(book, report);
  categories(book, report);
  principles(book, report);
  reciprocity(book, report);
  demand(book, report);
}

function municipalities(book: CountBook, { municipalities: rows, total, coverage: pairs }: RegionReport): void {
  const sinceEntry = (municipality?: string) =>
    sumOf(
      pairs.filter((pair) => (municipality ?? pair.municipality) === pair.municipality),
      'housedSinceEntry',
    );
  for (const figure of summed) {
    const countOf = (row: (typeof rows)[number]) =>
      figure === 'housedSinceEntry' ? sinceEntry(row.municipality) : row[figure];
    for (const row of rows) book.add(figureId(figure, row.municipality), countOf(row));
    const all = rows.reduce((sum, row) => sum + countOf(row), 0);
    const inReport = figure in total ? total[figure as keyof typeof total & typeof figure] : all;
    book.addTotal(figureId(figure), inReport, { isPrinted: !totalUnprinted.has(figure) });
    book.link(
      [figureId(figure)],
      rows.map(({ municipality }) => figureId(figure, municipality)),
    );
  }
  book.add('housedOfOtherOrigin/region', total.housedOfOtherOrigin);
  book.link(['housed/region'], ['housedOfOrigin/region', 'housedOfOtherOrigin/region']);
}

function decisions(book: CountBook, { municipalities: rows }: RegionReport): void {
  for (const about of ['region', ...rows.map(({ municipality }) => municipality)]) {
    book.link([figureId('decisions', about)], [figureId('granted', about), figureId('refused', about)]);
  }
}

/** What is left beside informal care tells as much as informal care itself. */
function informalCare(book: CountBook, { municipalities: rows, total }: RegionReport): void {
  for (const { municipality, housed, housedInformalCare } of rows) {
    book.addUnprinted(figureId('housedOtherwise', municipality), housed - housedInformalCare, housed > 0);
    book.link(
      [figureId('housed', municipality)],
      [figureId('housedInformalCare', municipality), figureId('housedOtherwise', municipality)],
    );
  }
  book.addUnprinted('housedOtherwise/region', total.housed - total.housedInformalCare);
  book.link(['housed/region'], ['housedInformalCare/region', 'housedOtherwise/region']);
}

function categories(book: CountBook, { categories: each, coverage: pairs }: RegionReport): void {
  for (const row of each) {
    for (const figure of ['applications', 'granted', 'refused'] as const) {
      book.addTotal(figureId(figure, row.category), row[figure]);
    }
    for (const figure of ['housed', 'housedSinceEntry'] as const) {
      const count = sumOf(
        pairs.filter(({ category }) => category === row.category),
        figure,
      );
      // since entry into force it stands in no table: it would tell what came in late
      book.addTotal(figureId(figure, row.category), count, { isPrinted: figure === 'housed' });
    }
  }
  for (const figure of ['applications', 'granted', 'refused', 'housed', 'housedSinceEntry'] as const) {
    book.link(
      [figureId(figure)],
      each.map(({ category }) => figureId(figure, category)),
    );
  }
  book.link(['housedInformalCare/region'], ['housed/informalCare']);
}

function principles(book: CountBook, { principles: each }: RegionReport): void {
  for (const { basis, destinations, housed } of each) {
    book.addTotal(figureId('destinations', `basis.${basis}`), destinations);
    book.addTotal(figureId('housed', `basis.${basis}`), housed);
  }
  book.addTotal('destinations/region', sumOf(each, 'destinations'), { isPrinted: false });
  book.link(
    ['destinations/region'],
    each.map(({ basis }) => figureId('destinations', `basis.${basis}`)),
  );
  book.link(
    ['housed/region'],
    each.map(({ basis }) => figureId('housed', `basis.${basis}`)),
  );
  book.link(['housedInformalCare/region'], ['housed/basis.informalCare']);
}

/** Help is somebody's and somebody's: both add up to the same, and what is open follows from both (OQ-8). */
function reciprocity(book: CountBook, { municipalities: rows }: RegionReport): void {
  book.link(['helped/region'], ['steppedIn/region']);
  book.link(['openLoans/region'], ['openCredits/region']);
  for (const { municipality } of rows) {
    book.link(
      [figureId('helped', municipality), figureId('openCredits', municipality)],
      [figureId('steppedIn', municipality), figureId('openLoans', municipality)],
    );
  }
}

function demand(book: CountBook, { demand: each, referrals, total }: RegionReport): void {
  const outcomes = ['granted', 'housed', 'open', 'endedOtherwise'] as const;
  for (const outcome of outcomes) book.addTotal(figureId('demand', outcome), each[outcome]);
  for (const { band, open } of each.waiting) book.addTotal(figureId('waiting', band), open);
  book.link(['demand/granted'], ['demand/housed', 'demand/open', 'demand/endedOtherwise']);
  book.link(
    ['demand/open'],
    each.waiting.map(({ band }) => figureId('waiting', band)),
  );
  book.link(['demand/open'], ['openDemand/region']);
  book.link(['demand/housed'], ['housedSinceEntry/region']);
  for (const { question, cases } of referrals) book.addTotal(figureId('referrals', question), cases);
  book.addTotal('betweenShoreAndShip/region', total.betweenShoreAndShip);
  book.link(['betweenShoreAndShip/region'], ['referrals/unable-to-serve']);
}

function sumOf<Figure extends string>(rows: readonly Readonly<Record<Figure, number>>[], figure: Figure): number {
  return rows.reduce((sum, row) => sum + row[figure], 0);
}
