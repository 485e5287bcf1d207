import { CommandMistake } from './console-io.js';

/** The commands about evidence. */
export type EvidenceLine = { readonly command: 'head' } | NewKeyLine | ExportLine | VerifyLine;

export interface NewKeyLine {
  readonly command: 'new-key';
  readonly path: string;
  /** Of the log. */
  readonly name: string | undefined;
}

export interface ExportLine {
  readonly command: 'export';
  readonly path: string;
}

export interface VerifyLine {
  readonly command: 'verify';
  readonly path: string;
  /** Files, or directories of them. */
  readonly heads: readonly string[];
  /** Keys, or files with them. */
  readonly keys: readonly string[];
  readonly isRecomputed: boolean;
  readonly isJson: boolean;
}

export function headLine(rest: readonly string[]): EvidenceLine {
  if (rest.length > 0) throw new CommandMistake('De opdracht head heeft niets nodig.');
  return { command: 'head' };
}

export function newKeyLine([path, ...more]: readonly string[], { name }: { readonly name?: string }): NewKeyLine {
  if (path === undefined) throw new CommandMistake('Welk bestand? Geef het pad waar de sleutel moet komen.');
  if (more.length > 0) throw new CommandMistake('Geef één bestand tegelijk.');
  return { command: 'new-key', path, name };
}

export function exportLine(rest: readonly string[]): ExportLine {
  return { command: 'export', path: onlyOne(rest) };
}

export function verifyLine(
  rest: readonly string[],
  values: { readonly head?: string[]; readonly key?: string[]; readonly recompute?: boolean; readonly json?: boolean },
): VerifyLine {
  const { head = [], key = [], recompute = false, json = false } = values;
  return { command: 'verify', path: onlyOne(rest), heads: head, keys: key, isRecomputed: recompute, isJson: json };
}

function onlyOne([path, ...more]: readonly string[]): string {
  if (path === undefined) throw new CommandMistake('Welke map? Geef het pad van de bundel.');
  if (more.length > 0) throw new CommandMistake('Geef één map tegelijk.');
  return path;
}
