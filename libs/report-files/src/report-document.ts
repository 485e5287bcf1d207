import type { FractionJson, PlainDate } from '@evenwicht/kernel';

/** What stands in one place of a table. Exact: how it is rounded is for the form in which it is shown. */
export type ReportCell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'count'; readonly count: number }
  /** Shown as a percentage. */
  | { readonly kind: 'share'; readonly fraction: FractionJson }
  /** Shown with one decimal. */
  | { readonly kind: 'amount'; readonly fraction: FractionJson }
  /** Shown with one decimal and its sign. */
  | { readonly kind: 'difference'; readonly fraction: FractionJson }
  | { readonly kind: 'date'; readonly date: PlainDate }
  /** Small, or what would give a small one away (domain.md 6.1). */
  | { readonly kind: 'withheld' }
  /** There is none, and why: `geen mutaties`. */
  | { readonly kind: 'none'; readonly reason: string };

export interface ReportColumn {
  readonly heading: string;
  /** In Dutch: `huishoudens`, `woningen`. Absent where the heading says enough. */
  readonly unit?: string;
}

/** A table with its first column as the name of each row. */
export interface ReportTable {
  /** Lower case letters and hyphens; one in a document. */
  readonly id: string;
  readonly title: string;
  /** At most 31 characters: the name of its sheet. */
  readonly sheet: string;
  /** By what it is computed and where that stands. */
  readonly source: string;
  readonly columns: readonly ReportColumn[];
  /** As many cells as columns in each. */
  readonly rows: readonly (readonly ReportCell[])[];
  readonly notes: readonly string[];
  readonly chart?: ReportChart;
}

/** Bars by row, of columns of the table that it belongs to. */
export interface ReportChart {
  readonly title: string;
  /** What can be seen in it, for who does not see it. */
  readonly description: string;
  /** By number, from 0. Their cells are counts or fractions. */
  readonly columns: readonly number[];
  /** A line across, with its name. */
  readonly mark?: { readonly name: string; readonly fraction: FractionJson };
}

/** A report as it is read: the same in every file format. */
export interface ReportDocument {
  readonly title: string;
  /** Name and value, in this order. */
  readonly about: readonly (readonly [name: string, value: string])[];
  readonly notes: readonly string[];
  readonly tables: readonly ReportTable[];
}

export const text = (words: string): ReportCell => ({ kind: 'text', text: words });
export const count = (number: number): ReportCell => ({ kind: 'count', count: number });
export const none = (reason: string): ReportCell => ({ kind: 'none', reason });
export const withheld: ReportCell = { kind: 'withheld' };

/** The word for a cell that is not printed, the same in every format. */
export const withheldInDutch = 'afgeschermd';
