import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The invariants of a case and of the figures that every decision and every sum has to keep. */
export const invariants = [1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 14, 15] as const;

/** The source of every specification below these folders, but the one that plants titles to see them caught. */
export function specificationsIn(folders: readonly string[]): readonly string[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.spec.ts') && !/dist|invariant-coverage/.test(file))
      .map((file) => readFileSync(join(folder, file), 'utf8')),
  );
}

/** The invariants that no title names, as `invariant 7` or among others as `invariants 9 and 11`. */
export function unproved(sources: readonly string[]): readonly number[] {
  const named = sources.flatMap((source) =>
    [...source.matchAll(/(?:test|scenario)(?:\.each\(.*?\))?\(\s*['"`](.+?)['"`]\s*[,)]/gs)].flatMap(([, title = '']) =>
      numbersIn(title),
    ),
  );
  return invariants.filter((invariant) => !named.includes(invariant));
}

function numbersIn(title: string): readonly number[] {
  const phrases = [...title.matchAll(/invariants? (\d+(?:(?:, | and )\d+)*)/g)];
  return phrases.flatMap(([, numbers = '']) => numbers.split(/, | and /).map(Number));
}
