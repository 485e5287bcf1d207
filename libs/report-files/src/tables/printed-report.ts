import type { DisclosedReport } from '@evenwicht/distribution';
import { reportFormulas } from '@evenwicht/distribution';
import type { MunicipalityReport, RegionReport } from '@evenwicht/events';
import type { FractionJson } from '@evenwicht/kernel';
import { count, none, text, withheld, type ReportCell, type ReportTable } from '../report-document.js';

export interface Names {
  nameOf(municipality: string): string;
}

type Exact = FractionJson | null;

/** A report as it may be printed: each figure, or the word that it is withheld. */
export class PrintedReport {
  readonly report: RegionReport;

  constructor(
    private readonly disclosed: DisclosedReport,
    private readonly names: Names,
  ) {
    this.report = disclosed.report;
  }

  /** The figures that the cell is made of, as `figure/about`; a cell made of none of them is for everyone. */
  cell(from: readonly string[], made: () => ReportCell): ReportCell {
    return this.disclosed.mayPrint(...from) ? made() : withheld;
  }

  count(id: string, number: number): ReportCell {
    return this.cell([id], () => count(number));
  }

  share(from: readonly string[], fraction: Exact, reason: string): ReportCell {
    return this.cell(from, () => fractionOr('share', fraction, reason));
  }

  amount(from: readonly string[], fraction: Exact): ReportCell {
    return this.cell(from, () => fractionOr('amount', fraction, 'niet te bepalen'));
  }

  difference(from: readonly string[], fraction: Exact): ReportCell {
    return this.cell(from, () => fractionOr('difference', fraction, 'niet te bepalen'));
  }

  nameOf(municipality: string): string {
    return this.names.nameOf(municipality);
  }

  /** Counts that nothing protects any more. */
  get exposed(): readonly string[] {
    return this.disclosed.exposed;
  }

  /** A row for each member, in the order of the report. */
  rows(cells: (row: MunicipalityReport) => readonly ReportCell[]): ReportCell[][] {
    return this.report.municipalities.map((row) => [
      text(`${this.nameOf(row.municipality)} (${row.municipality})`),
      ...cells(row),
    ]);
  }

  /** One figure of every member, which is what figures of the whole region are made of. */
  ofEach(figure: string): string[] {
    return this.report.municipalities.map(({ municipality }) => `${figure}/${municipality}`);
  }
}

function fractionOr(kind: 'share' | 'amount' | 'difference', fraction: Exact, reason: string): ReportCell {
  return fraction ? { kind, fraction } : none(reason);
}

/** Where the figures of a table come from, by the formulas that the report names. */
export function sourceOf(...figures: readonly string[]): ReportTable['source'] {
  const sources = figures.flatMap((figure) => reportFormulas.find((each) => each.figure === figure)?.source ?? []);
  const each = new Set(sources.flatMap((source) => source.split(', ')).map(inDutch));
  return `verdeelafspraken 3.5; ${[...each].join(', ')}`;
}

function inDutch(source: string): string {
  return source.replace('section', 'domeinmodel');
}

export const households = 'huishoudens';
export const dwellings = 'woningen';
