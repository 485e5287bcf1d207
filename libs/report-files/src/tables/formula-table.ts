import { reportFormulas } from '@evenwicht/distribution';
import { count, text, type ReportTable } from '../report-document.js';
import type { PrintedReport } from './printed-report.js';

/** By which version of which formula each figure was made, so that it can be read for ever. */
export function formulaTable({ report }: PrintedReport): ReportTable {
  return {
    id: 'formules',
    title: 'Hoe elk cijfer is berekend',
    sheet: 'Formules',
    source: 'verdeelafspraken 3.5; de herkomst staat bij elk cijfer',
    columns: [{ heading: 'cijfer' }, { heading: 'versie' }, { heading: 'berekening' }, { heading: 'herkomst' }],
    rows: report.formulas.map(({ figure, version }) => {
      const formula = reportFormulas.find((each) => each.figure === figure);
      return [text(figure), count(version), text(formula?.inDutch ?? ''), text(formula?.source ?? '')];
    }),
    notes: [],
  };
}
