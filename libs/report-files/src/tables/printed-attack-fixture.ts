import type { RegionReport } from '@evenwicht/events';
import { Fraction } from '@evenwicht/kernel';
import type { ReportCell, ReportDocument } from '../report-document.js';

/** Every count that stands in a file, and what percentages and balances were made of; by figure and about whom. */
export function readCounts(document: ReportDocument, report: RegionReport): ReadonlyMap<string, number> {
  const page = new Page(document, report);
  page.readCounts();
  page.readBack();
  return page.read;
}

class Page {
  readonly read = new Map<string, number>();

  /** @param report for the names of rows alone; no figure is taken from it */
  constructor(
    private readonly document: ReportDocument,
    private readonly report: RegionReport,
  ) {}

  private note(figure: string, about: string, count: number | undefined): void {
    if (count === undefined) return;
    const name = `${figure} ${about}`;
    const before = this.read.get(name);
    if (before !== undefined && before !== count) throw new Error(`${name} is ${before} and ${count}`);
    this.read.set(name, count);
  }

  readCounts(): void {
    const { municipalities, categories, principles, demand } = this.report;
    const rows = municipalities.map(({ municipality }) => municipality as string);
    this.take('aanvragen', [...rows, 'region'], ['applications', 'decisions', 'granted', 'refused']);
    this.take('gehuisvest', [...rows, undefined, 'region'], ['housed', 'care', undefined, 'since']);
    this.take('gehuisvest', [...rows, 'other'], [undefined, undefined, 'origin']);
    this.take('toewijzingen', [...rows, 'region'], ['allocations', undefined, undefined, undefined, undefined, 'year']);
    this.take('balans', rows, [undefined, 'housed']);
    this.take('wederkerigheid', [...rows, 'region'], ['helped', 'steppedIn', undefined, 'loans', 'credits']);
    const ids = categories.map(({ category }) => category as string);
    this.take('categorieen', ids, ['applications', 'granted', 'refused', 'housed']);
    const bases = principles.map(({ basis }) => `basis ${basis}`);
    this.take('grondslagen', bases, ['destinations', undefined, 'housed']);
    const outcomes = ['granted', 'housed', 'open', 'ended', ...demand.waiting.map(({ band }) => band)];
    this.take('open-vraag', outcomes, ['demand']);
    this.take('open-vraag-gemeente', rows, ['openDemand']);
  }

  private take(table: string, names: readonly (string | undefined)[], figures: readonly (string | undefined)[]): void {
    names.forEach((about, row) =>
      figures.forEach((figure, column) => {
        if (figure === undefined || about === undefined) return;
        const cell = cellIn(this.document, table, row, column + 1);
        if (cell.kind === 'count') this.note(figure, about, cell.count);
      }),
    );
  }

  /** Percentages with their denominators, balances with what was expected: back to the counts that they were made of. */
  readBack(): void {
    const { municipalities: rows } = this.report;
    const households = rows.map((_, row) => exact(cellIn(this.document, 'balans', row, 1)) ?? Fraction.zero);
    rows.forEach(({ municipality }, row) => {
      const of: Column = (table, column) => exact(cellIn(this.document, table, row, column));
      const own = households[row] ?? Fraction.zero;
      const note = (figure: string, count: Fraction | undefined) => this.note(figure, municipality, whole(count));
      note('allocations', times(of('toewijzingen', 3), of('toewijzingen', 2)));
      note('allocations', minus(of('toewijzingen', 2), times(of('toewijzingen', 5), of('toewijzingen', 2))));
      note('year', times(of('toewijzingen', 8), of('toewijzingen', 7)));
      note('housed', times(of('gehuisvest', 5), own.dividedBy(Fraction.of(1000))));
      note('housed', plus(of('balans', 5), of('balans', 3)));
      const part = own.dividedBy(Fraction.sum(households));
      this.note('housed', 'region', whole(of('balans', 3)?.dividedBy(part)));
      note('otherwise', plus(of('balans', 7), times(this.otherwiseInRegion(), part)));
    });
  }

  private otherwiseInRegion(): Fraction | undefined {
    const [total, care] = ['housed', 'care'].map((figure) => this.read.get(`${figure} region`));
    return total === undefined || care === undefined ? undefined : Fraction.of(total - care);
  }
}

type Column = (table: string, column: number) => Fraction | undefined;
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
