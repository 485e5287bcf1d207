import { text, type ReportDocument, type ReportTable } from './report-document.js';

/** The first sheet: what this is, and what holds for all of it. */
export function aboutTable({ title, about, notes }: ReportDocument): ReportTable {
  return {
    id: 'over',
    title,
    sheet: 'Over dit rapport',
    source: 'verdeelafspraken 3.5 (halfjaarlijkse monitoring)',
    columns: [{ heading: 'gegeven' }, { heading: 'waarde' }],
    rows: about.map(([name, value]) => [text(name), text(value)]),
    notes,
  };
}
