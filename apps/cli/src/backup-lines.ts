import { CommandMistake } from './console-io.js';

/** The commands about backups. */
export type BackupLine = { readonly command: 'backup'; readonly path: string } | RestoreLine;

export interface RestoreLine {
  readonly command: 'restore';
  readonly path: string;
  /** Files, or directories of them. */
  readonly heads: readonly string[];
  /** Keys, or files with them. */
  readonly keys: readonly string[];
  /** Whether the backup is only looked at. */
  readonly isCheck: boolean;
  /** Whether it is restored though a later head was published. */
  readonly isLossAccepted: boolean;
}

export function backupLine(rest: readonly string[]): BackupLine {
  return { command: 'backup', path: onlyOne(rest) };
}

export function restoreLine(
  rest: readonly string[],
  values: {
    readonly head?: string[];
    readonly key?: string[];
    readonly check?: boolean;
    readonly 'accept-loss'?: boolean;
  },
): BackupLine {
  const { head = [], key = [], check = false, 'accept-loss': isLossAccepted = false } = values;
  return { command: 'restore', path: onlyOne(rest), heads: head, keys: key, isCheck: check, isLossAccepted };
}

function onlyOne([path, ...more]: readonly string[]): string {
  if (path === undefined) throw new CommandMistake('Welke map? Geef het pad van de back-up.');
  if (more.length > 0) throw new CommandMistake('Geef één map tegelijk.');
  return path;
}
