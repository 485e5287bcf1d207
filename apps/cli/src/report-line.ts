import { isHalfYear, type HalfYear } from '@evenwicht/kernel';
import { CommandMistake } from './console-io.js';

export interface ReportLine {
  readonly command: 'report';
  readonly halfYear: HalfYear;
  readonly isJson: boolean;
  /** Into a file in the place of the console; whether there is such a format is for the command, which knows them. */
  readonly file?: { readonly format: string; readonly path: string };
}

interface ReportOptions {
  readonly 'half-year'?: string | undefined;
  readonly json?: boolean | undefined;
  readonly format?: string | undefined;
  readonly out?: string | undefined;
}

/** @throws CommandMistake */
export function reportLine([other]: readonly string[], options: ReportOptions): ReportLine {
  const { 'half-year': halfYear, json = false } = options;
  if (other !== undefined) throw new CommandMistake(`Het woord ${JSON.stringify(other)} hoort niet bij deze opdracht.`);
  if (halfYear === undefined) throw new CommandMistake('Welk halfjaar? Geef bijvoorbeeld --half-year 2026-H2.');
  if (!isHalfYear(halfYear)) {
    throw new CommandMistake(`${JSON.stringify(halfYear)} is geen halfjaar; schrijf het als 2026-H2.`);
  }
  const file = fileOf(options);
  if (file && json) throw new CommandMistake('Kies --json of --format: een bestand heeft één vorm.');
  return { command: 'report', halfYear, isJson: json, ...(file && { file }) };
}

function fileOf({ format, out: path }: ReportOptions): ReportLine['file'] {
  if (format === undefined && path === undefined) return undefined;
  if (format === undefined) throw new CommandMistake('In welke vorm? Geef --format.');
  if (path === undefined) throw new CommandMistake('Waarheen? Geef --out met het pad van het bestand.');
  return { format, path };
}
