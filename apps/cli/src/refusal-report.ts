import { sentenceOfRefusal, type ImportReport } from '@evenwicht/history';

const number = new Intl.NumberFormat('nl-NL');

/** What became of a file, for whoever brought it in: how much is new, and each refused line with its reason. */
export function refusalReport({ lineCount, addedLineCount, refusedLines, unreadFields }: ImportReport): string {
  const knownLineCount = lineCount - addedLineCount - refusedLines.length;
  const counts = [
    `${number.format(lineCount)} regels`,
    `${number.format(addedLineCount)} ingebracht`,
    `${number.format(knownLineCount)} al bekend`,
    `${number.format(refusedLines.length)} geweigerd`,
  ];
  return [`${counts.join(', ')}.`, ...refusals(refusedLines), ...unread(unreadFields), ''].join('\n');
}

function refusals(lines: ImportReport['refusedLines']): string[] {
  if (lines.length === 0) return [];
  return [
    'Geweigerde regels:',
    ...lines.map(({ lineNumber, reason, field }) => {
      const code = field === undefined ? reason : `${reason} (${printable(field)})`;
      return `  regel ${lineNumber}: ${code}: ${sentenceOfRefusal(reason)}`;
    }),
  ];
}

function unread(fields: ImportReport['unreadFields']): string[] {
  if (fields.size === 0) return [];
  const counts = new Map<string, number>();
  for (const [field, count] of fields) counts.set(nameOf(field), (counts.get(nameOf(field)) ?? 0) + count);
  const each = [...counts].map(([name, count]) => `${name} (${number.format(count)} keer)`);
  return [`Velden die het formaat niet kent en die niet zijn gelezen: ${each.join(', ')}.`];
}

/** A name such as fields have. Anything else may be what should have been a value: it is counted and not said. */
function nameOf(field: string): string {
  return /^[a-z][A-Za-z_]{0,39}\d{0,2}$/.test(field) ? field : 'met een andere naam';
}

/** A field can be called anything, also something that a terminal obeys. */
function printable(field: string): string {
  return field.replace(/[^\p{L}\p{N} ._-]/gu, '?').slice(0, 60);
}
