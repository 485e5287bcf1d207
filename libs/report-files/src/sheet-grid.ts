import { Fraction, type PlainDate } from '@evenwicht/kernel';
import { decimals, exactly } from './dutch-numbers.js';
import { withheldInDutch, type ReportCell, type ReportTable } from './report-document.js';

/** How a number is shown in a spreadsheet; its value stands in it unrounded to the twelfth decimal. */
export type NumberStyle = 'count' | 'share' | 'amount' | 'difference';

export type SheetCell =
  | { readonly kind: 'text'; readonly text: string; readonly style?: 'title' | 'heading' | 'note' }
  | { readonly kind: 'number'; readonly value: string; readonly style: NumberStyle }
  | { readonly kind: 'date'; readonly date: PlainDate };

export interface SheetGrid {
  readonly name: string;
  readonly rows: readonly (readonly SheetCell[])[];
  /** How many rows stay in sight: up to and including the headings. */
  readonly headingRows: number;
  /** In characters, by column. */
  readonly widths: readonly number[];
}

/**
 * A table as the cells of a sheet. A column of fractions is two: the number, and beside it the exact fraction as text,
 * so that nothing is lost in rounding.
 */
export function gridOf(table: ReportTable): SheetGrid {
  const hasFraction = table.columns.map((_, column) => table.rows.some((row) => isFraction(row[column])));
  const headings = table.columns.flatMap(({ heading, unit }, column): SheetCell[] => {
    const words = unit === undefined ? heading : `${heading} (${unit})`;
    return (hasFraction[column] ? [words, `${heading} (breuk)`] : [words]).map(inStyle('heading'));
  });
  const rows = table.rows.map((row) =>
    row.flatMap((cell, column) => (hasFraction[column] ? [valueOf(cell), exactOf(cell)] : [valueOf(cell)])),
  );
  const above = [[inStyle('title')(table.title)], [inStyle('note')(`Bron: ${table.source}`)], []];
  const notes = table.notes.map((note) => [inStyle('note')(note)]);
  return {
    name: table.sheet,
    rows: [...above, headings, ...rows, [], ...notes],
    headingRows: above.length + 1,
    widths: headings.map((_, column) => widthOf([headings, ...rows].map((row) => row[column]))),
  };
}

const inStyle =
  (style: 'title' | 'heading' | 'note') =>
  (text: string): SheetCell => ({ kind: 'text', text, style });

function isFraction(cell: ReportCell | undefined): boolean {
  return cell !== undefined && 'fraction' in cell;
}

function valueOf(cell: ReportCell): SheetCell {
  switch (cell.kind) {
    case 'text':
      return { kind: 'text', text: cell.text };
    case 'count':
      return { kind: 'number', value: String(cell.count), style: 'count' };
    case 'date':
      return { kind: 'date', date: cell.date };
    case 'withheld':
      return { kind: 'text', text: withheldInDutch };
    case 'none':
      return { kind: 'text', text: cell.reason };
    default:
      return { kind: 'number', value: decimals(Fraction.from(cell.fraction), 12), style: cell.kind };
  }
}

function exactOf(cell: ReportCell): SheetCell {
  return { kind: 'text', text: 'fraction' in cell ? exactly(cell.fraction) : '' };
}

const narrowest = 10;
const widest = 40;

function widthOf(cells: readonly (SheetCell | undefined)[]): number {
  const longest = Math.max(...cells.map((cell) => (cell?.kind === 'text' ? cell.text.length : narrowest)));
  return Math.min(Math.max(longest + 2, narrowest), widest);
}

/** `A1` is column 0, row 0. */
export function cellName(column: number, row: number): string {
  return `${lettersOf(column)}${row + 1}`;
}

function lettersOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : `${lettersOf(Math.floor(column / 26) - 1)}${last}`;
}
