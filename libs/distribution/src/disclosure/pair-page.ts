import { nameIn, type CountBook } from './count-book.js';
import { crossed } from './crossing.js';
import { protectionOf, type CountCell, type LinkedCounts, type LinkedSum } from './linked-counts.js';
import type { PairTable, Place } from './pair-table.js';
import { figureId } from './report-counts.js';

/** Each figure of a municipality is that of the pair and that of the rest of the municipality. */
const sides = ['pair', 'rest'] as const;
type Side = (typeof sides)[number];

type Figure = 'housed' | 'housedSinceEntry';

/** What one report says of a municipality and a category together. */
export class PairPage implements LinkedCounts {
  readonly cells: CountCell[] = [];
  readonly sums: LinkedSum[] = [];

  constructor(
    private readonly book: CountBook,
    private readonly place: Place,
    private readonly table: PairTable,
  ) {
    this.divide('housed');
    this.divide('housedSinceEntry');
    if (place.category === 'informalCare') this.readInformalCare();
    else this.divideRegion();
    for (const side of sides) this.runOn(side);
  }

  private divide(figure: Figure): void {
    for (const side of sides) this.add(`${side} ${figure}`, this.count(side, figure));
    this.link(
      [figureId(figure, this.place.municipality)],
      sides.map((side) => `${side} ${figure}`),
    );
  }

  /** It stands by municipality in a table. */
  private readInformalCare(): void {
    this.link([figureId('housedInformalCare', this.place.municipality)], ['pair housed']);
  }

  /** Everybody beside informal care. */
  private divideRegion(): void {
    const { municipality, category } = this.place;
    const row = this.name(figureId('housedOtherwise', municipality));
    const column = this.name(figureId('housed', category));
    const pair = { id: this.name('pair housed'), count: this.count('pair', 'housed') };
    const { cells, sums } = crossed(this.book, { row, column, all: this.name('housedOtherwise/region') }, pair);
    this.cells.push(...cells);
    this.sums.push(...sums);
  }

  /** Since entry into force: in the half-year, published before it, and late. */
  private runOn(side: Side): void {
    const { before } = this.table;
    const earlier = before?.at(this.place) ? [nameIn(before.report.halfYear, `${side} housedSinceEntry`)] : [];
    const { isMore, isLess } = this.table.lateIn(this.place.municipality);
    if (!isMore && !isLess) return this.link([`${side} housedSinceEntry`], [`${side} housed`], earlier);
    this.add(`${side} before`, this.count(side, 'housedSinceEntry') - this.count(side, 'housed'));
    this.link([`${side} housedSinceEntry`], [`${side} housed`, `${side} before`]);
    // where some were added and others taken back, nobody knows on which side
    if (isMore && isLess) return;
    const late = this.late(side);
    if (isMore) this.link([`${side} before`], [late], earlier);
    else this.sums.push({ whole: [`${side} before`, late].map(this.name), parts: earlier });
  }

  private late(side: Side): string {
    const all = this.count(side, 'housedSinceEntry') - this.count(side, 'housed');
    this.add(`${side} late`, Math.abs(all - this.count(side, 'housedSinceEntry', this.table.before)));
    return `${side} late`;
  }

  /** A few of a pair are to be protected down to none: a pair says what everybody in it has. */
  private add(id: string, count: number): void {
    const isSecret = id.startsWith('pair') && count > 0;
    const rule = { threshold: this.table.report.smallCellThreshold };
    const protection = isSecret ? protectionOf(count, rule, true) : undefined;
    this.cells.push({ id: this.name(id), count, standing: 'unprinted', weight: 1, protection });
  }

  private link(whole: readonly string[], parts: readonly string[], earlier: readonly string[] = []): void {
    this.sums.push({ whole: whole.map(this.name), parts: [...parts.map(this.name), ...earlier] });
  }

  private count(side: Side, figure: Figure, table: PairTable | undefined = this.table): number {
    const pair = table.at(this.place)?.[figure];
    if (pair === undefined) return 0;
    if (side === 'pair') return pair;
    return this.book.countOf(nameIn(table.report.halfYear, figureId(figure, this.place.municipality))) - pair;
  }

  private readonly name = (id: string): string => nameIn(this.table.report.halfYear, id);
}
