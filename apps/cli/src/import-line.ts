import { CommandMistake } from './console-io.js';

/** `evenwicht import`: which file, and what its source is called. */
export interface ImportLine {
  readonly command: 'import';
  readonly path: string;
  readonly sourceSystem: string;
}

/** What the source is called when the command does not say. */
const defaultSourceSystem = 'history';

export function importLine(files: readonly string[], sourceSystem = defaultSourceSystem): ImportLine {
  const [path, ...more] = files;
  if (path === undefined) throw new CommandMistake('Welk bestand? Geef het pad van een .jsonl-bestand.');
  if (more.length > 0) throw new CommandMistake('Breng één bestand tegelijk in.');
  if (!/^[a-zA-Z][a-zA-Z0-9-]{0,59}$/.test(sourceSystem)) {
    throw new CommandMistake('De naam van het bronsysteem bestaat uit letters, cijfers en streepjes.');
  }
  return { command: 'import', path, sourceSystem };
}
