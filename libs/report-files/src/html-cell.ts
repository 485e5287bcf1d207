import { decimal, dutchDate, exactly, percentage, signed } from './dutch-numbers.js';
import { withheldInDutch, type ReportCell } from './report-document.js';
import { htmlElement as element, type Markup } from './xml.js';

/** A fraction rounded, with the exact one beside it where rounding would lose something. */
export function shownInHtml(cell: ReportCell): Markup {
  switch (cell.kind) {
    case 'text':
      return element('td', {}, cell.text);
    case 'date':
      return element('td', {}, element('time', { datetime: cell.date }, dutchDate(cell.date)));
    case 'withheld':
      return element('td', { class: 'without' }, withheldInDutch);
    case 'none':
      return element('td', { class: 'without' }, cell.reason);
    default:
      return element('td', { class: 'number' }, numberOf(cell), exact(cell));
  }
}

type NumberCell = Extract<ReportCell, { count: number } | { fraction: unknown }>;

/** As people read it: `15,0%`, `+2,4`. */
export function numberOf(cell: NumberCell): string {
  if (cell.kind === 'count') return String(cell.count);
  const shown = { share: percentage, amount: decimal, difference: signed };
  return shown[cell.kind](cell.fraction);
}

function exact(cell: NumberCell): Markup | undefined {
  if (cell.kind === 'count' || (cell.kind !== 'share' && cell.fraction.denominator === 1)) return undefined;
  return element('small', {}, ` ${exactly(cell.fraction)}`);
}
