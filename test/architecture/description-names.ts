import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The names that the description of the API would give to two different shapes: it knows a request or an answer by the
 * name of its class alone, and silently keeps one of two.
 * @param libs the folder of the libraries
 */
export function namesGivenTwice(libs: string): readonly string[] {
  const files = readdirSync(libs).flatMap((lib) => typescriptIn(join(libs, lib, 'src', 'http')));
  return repeated(files.flatMap((file) => classesIn(readFileSync(file, 'utf8'))));
}

export function classesIn(source: string): readonly string[] {
  return [...source.matchAll(/^(?:export )?(?:abstract )?class (\w+)/gm)].map(([, name]) => name as string);
}

export function repeated(names: readonly string[]): readonly string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}

function typescriptIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
      .map((name) => join(folder, name));
  } catch {
    return []; // a library without addresses
  }
}
