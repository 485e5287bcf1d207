import { Fraction } from '@evenwicht/kernel';
import { aboutTable } from './about-table.js';
import { decimals } from './dutch-numbers.js';
import { withheldInDutch, type ReportCell, type ReportDocument, type ReportTable } from './report-document.js';

const headings = ['tabel', 'rij', 'kolom', 'eenheid', 'waarde', 'teller', 'noemer'];

/**
 * One long table: a line for every cell of every table, RFC 4180 with a semicolon, for that is what spreadsheets with
 * Dutch settings take apart by themselves; UTF-8 with a byte order mark. Numbers have a point and no grouping; a
 * fraction also has its exact numerator and denominator.
 */
export function csvOf(document: ReportDocument): string {
  const lines = [aboutTable(document), ...document.tables].flatMap(linesOf);
  return `\uFEFF${[headings, ...lines].map((fields) => `${fields.map(field).join(';')}\r\n`).join('')}`;
}

type Line = readonly (string | Plain)[];

/** A number: what begins with a minus sign is no formula. */
interface Plain {
  readonly plain: string;
}

function linesOf({ id, columns, rows, notes }: ReportTable): Line[] {
  const remarks = notes.map((note): Line => [id, 'toelichting', '', '', note, '', '']);
  const lines = rows.flatMap(([name, ...cells]) =>
    cells.map((cell, place): Line => {
      const { heading = '', unit = '' } = columns[place + 1] ?? {};
      return [id, shown(name), heading, unit, ...valuesOf(cell)];
    }),
  );
  return [...lines, ...remarks];
}

function valuesOf(cell: ReportCell): Line {
  if ('fraction' in cell) {
    const { numerator, denominator } = cell.fraction;
    const value = decimals(Fraction.from(cell.fraction), 12).replace(/\.?0+$/, '');
    return [value, String(numerator), String(denominator)].map(plain);
  }
  return [cell.kind === 'count' ? plain(String(cell.count)) : shown(cell), '', ''];
}

const plain = (number: string): Plain => ({ plain: number });

function shown(cell: ReportCell | undefined): string {
  switch (cell?.kind) {
    case 'text':
      return cell.text;
    case 'count':
      return String(cell.count);
    case 'date':
      return cell.date;
    case 'none':
      return cell.reason;
    case 'withheld':
      return withheldInDutch;
    default:
      return '';
  }
}

/** What a spreadsheet would take for a formula gets an apostrophe before it, which makes it text. */
function field(value: string | Plain): string {
  if (typeof value !== 'string') return value.plain;
  const harmless = /^\s*[=+\-@]/.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(harmless) || harmless !== harmless.trim() ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
