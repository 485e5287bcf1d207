import type { RegionReport } from '@evenwicht/events';
import { Fraction } from '@evenwicht/kernel';
import type { ReportCell, ReportDocument } from '../report-document.js';

/** Everything that somebody writes down who reads the files of one half-year after another, with a pencil beside it. */
export class Notebook {
  readonly read = new Map<string, number>();
  readonly sums: { readonly whole: readonly string[]; readonly parts: readonly string[] }[] = [];

  /** In the order of the half-years. @param reports for the names of rows alone; no figure is taken from them */
  constructor(files: readonly { readonly document: ReportDocument; readonly report: RegionReport }[]) {
    files.forEach(({ document, report }, index) => {
      const before = files[index - 1]?.report.halfYear;
      this.readCounts(document, report);
      this.readBack(document, report);
      this.addUp(report, before);
    });
  }

  private note(halfYear: string, figure: string, about: string, count: number | undefined): void {
    if (count !== undefined) this.read.set(`${halfYear} ${figure} ${about}`, count);
  }

  private readCounts(
    document: ReportDocument,
    { halfYear, municipalities, categories, principles, demand }: RegionReport,
  ) {
    const rows = [...municipalities.map(({ municipality }) => municipality as string)];
    const take = (table: string, names: readonly string[], figures: readonly (string | undefined)[]) =>
      names.forEach((about, row) =>
        figures.forEach((figure, column) => {
          const cell = cellIn(document, table, row, column + 1);
          if (figure !== undefined && cell.kind === 'count') this.note(halfYear, figure, about, cell.count);
        }),
      );
    take('aanvragen', [...rows, 'region'], ['applications', 'decisions', 'granted', 'refused']);
    take('gehuisvest', [...rows, 'other', 'region'], ['housed', 'care', 'origin', 'since']);
    take('toewijzingen', [...rows, 'region'], ['allocations', undefined, undefined, undefined, undefined, 'year']);
    take('balans', rows, [undefined, 'housed']);
    take('wederkerigheid', [...rows, 'region'], ['helped', 'steppedIn', undefined, 'loans', 'credits']);
    const ids = categories.map(({ category }) => category as string);
    take('categorieen', ids, ['applications', 'granted', 'refused', 'housed', 'since']);
    take(
      'grondslagen',
      principles.map(({ basis }) => `basis ${basis}`),
      ['destinations', undefined, 'housed'],
    );
    const outcomes = ['granted', 'housed', 'open', 'ended', ...demand.waiting.map(({ band }) => band)];
    take(
      'open-vraag',
      outcomes.map((outcome) => `demand ${outcome}`),
      ['demand'],
    );
    take('open-vraag-gemeente', rows, ['openDemand']);
  }

  /** Percentages with their denominators, balances with what was expected: back to the counts that they were made of. */
  private readBack(document: ReportDocument, { halfYear, municipalities: rows }: RegionReport): void {
    const households = rows.map((_, row) => exact(cellIn(document, 'balans', row, 1)) ?? Fraction.zero);
    rows.forEach(({ municipality }, row) => {
      const of: Column = (table, column) => exact(cellIn(document, table, row, column));
      const own = households[row] ?? Fraction.zero;
      const note = (figure: string, count: Fraction | undefined) =>
        this.note(halfYear, figure, municipality, whole(count));
      note('allocations', times(of('toewijzingen', 3), of('toewijzingen', 2)));
      note('allocations', minus(of('toewijzingen', 2), times(of('toewijzingen', 5), of('toewijzingen', 2))));
      note('year', times(of('toewijzingen', 8), of('toewijzingen', 7)));
      note('housed', times(of('gehuisvest', 5), own.dividedBy(Fraction.of(1000))));
      note('housed', plus(of('balans', 5), of('balans', 3)));
      const part = own.dividedBy(Fraction.sum(households));
      this.note(halfYear, 'housed', 'region', whole(of('balans', 3)?.dividedBy(part)));
      note('otherwise', plus(of('balans', 7), times(this.otherwiseInRegion(halfYear), part)));
    });
  }

  private otherwiseInRegion(halfYear: string): Fraction | undefined {
    const [total, care] = ['housed', 'care'].map((figure) => this.read.get(`${halfYear} ${figure} region`));
    return total === undefined || care === undefined ? undefined : Fraction.of(total - care);
  }

  /** What adds up, by the words of the tables. */
  private addUp({ halfYear, ...report }: RegionReport, before: string | undefined): void {
    const municipalities = report.municipalities.map(({ municipality }) => municipality as string);
    const categories = report.categories.map(({ category }) => category as string);
    const waiting = report.demand.waiting.map(({ band }) => `demand ${band}`);
    const bases = report.principles.map(({ basis }) => `basis ${basis}`);
    const firstHalf = halfYear.endsWith('H2') ? before : undefined;
    const sum: Add = (whole, parts) => this.sums.push({ whole, parts });
    for (const figure of summed) sum([`${halfYear} ${figure} region`], ids(halfYear, figure, municipalities));
    for (const figure of byCategory) sum([`${halfYear} ${figure} region`], ids(halfYear, figure, categories));
    sum([`${halfYear} housed region`], ids(halfYear, 'origin', ['other', ...municipalities]));
    sum([`${halfYear} housed region`], ids(halfYear, 'housed', bases));
    sum(ids(halfYear, 'helped', municipalities), ids(halfYear, 'steppedIn', municipalities));
    sum([`${halfYear} demand demand open`], ids(halfYear, 'demand', waiting));
    sum([`${halfYear} demand demand open`], ids(halfYear, 'openDemand', municipalities));
    const outcomes = ['demand housed', 'demand open', 'demand ended'];
    sum([`${halfYear} demand demand granted`], ids(halfYear, 'demand', outcomes));
    for (const about of ['region', ...municipalities]) {
      sum([`${halfYear} decisions ${about}`], [`${halfYear} granted ${about}`, `${halfYear} refused ${about}`]);
      sum([`${halfYear} housed ${about}`], [`${halfYear} care ${about}`, `${halfYear} otherwise ${about}`]);
    }
    for (const about of ['region', ...municipalities, ...categories]) {
      sum([`${halfYear} since ${about}`], [`${halfYear} housed ${about}`, ...ids(before, 'since', [about])]);
    }
    for (const about of municipalities) {
      sum(
        [`${halfYear} year ${about}`],
        [`${halfYear} allocations ${about}`, ...ids(firstHalf, 'allocations', [about])],
      );
    }
    this.addUpPairs(halfYear, municipalities, categories);
  }

  /** Municipality by category stands in no table, and adds up to two that do. */
  private addUpPairs(halfYear: string, municipalities: readonly string[], categories: readonly string[]): void {
    for (const about of municipalities) {
      const pairs = categories.map((category) => `${about} ${category}`);
      this.sums.push({ whole: [`${halfYear} housed ${about}`], parts: ids(halfYear, 'pair', pairs) });
    }
    for (const category of categories) {
      const pairs = municipalities.map((about) => `${about} ${category}`);
      this.sums.push({ whole: [`${halfYear} housed ${category}`], parts: ids(halfYear, 'pair', pairs) });
    }
  }
}

type Column = (table: string, column: number) => Fraction | undefined;
type Add = (whole: readonly string[], parts: readonly string[]) => void;

const summed = 'applications decisions granted refused housed care allocations since loans credits'.split(' ');
const byCategory = 'applications granted refused housed since'.split(' ');

/** Of no half-year there are none. */
function ids(halfYear: string | undefined, figure: string, abouts: readonly string[]): string[] {
  return halfYear === undefined ? [] : abouts.map((about) => `${halfYear} ${figure} ${about}`);
}

const times = (left: Fraction | undefined, right: Fraction | undefined) => left && right && left.times(right);
const plus = (left: Fraction | undefined, right: Fraction | undefined) => left && right && left.plus(right);
const minus = (left: Fraction | undefined, right: Fraction | undefined) => left && right && left.minus(right);

export function cellIn({ tables }: ReportDocument, table: string, row: number, column: number): ReportCell {
  const cell = tables.find(({ id }) => id === table)?.rows[row]?.[column];
  if (!cell) throw new Error(`${table} has no row ${row} with a column ${column}`);
  return cell;
}

function exact(cell: ReportCell): Fraction | undefined {
  if (cell.kind === 'count') return Fraction.of(cell.count);
  return 'fraction' in cell ? Fraction.from(cell.fraction) : undefined;
}

function whole(fraction: Fraction | undefined): number | undefined {
  if (fraction === undefined) return undefined;
  if (fraction.denominator !== 1n) throw new Error(`${fraction.numerator}/${fraction.denominator} is no count`);
  return Number(fraction.numerator);
}
