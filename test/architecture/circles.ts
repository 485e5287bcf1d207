import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const relativeImport = /\b(?:from|import)[\s(]+'(\.[^']+)\.js'/g;

/**
 * Files that import one another in a circle, by way of others or not: none of them can be understood without the rest.
 * @param root the folder above `apps` and `libs`; specifications are left out
 * @returns each group with its paths in order
 */
export function circlesIn(root: string): string[][] {
  const files = ['apps', 'libs'].flatMap((folder) =>
    readdirSync(join(root, folder)).flatMap((project) => sourcesIn(root, join(folder, project, 'src'))),
  );
  return circlesOf(new Map(files.map((file) => [file, importsOf(file, readFileSync(join(root, file), 'utf8'))])));
}

function sourcesIn(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
    .map((file) => join(folder, file));
}

/** The files of its own project that a source imports. */
export function importsOf(file: string, source: string): string[] {
  return [...source.matchAll(relativeImport)].map(([, path]) => `${join(dirname(file), path as string)}.ts`);
}

/** Who can be reached from whom, and back. */
export function circlesOf(imports: ReadonlyMap<string, readonly string[]>): string[][] {
  const reached = new Map([...imports.keys()].map((file) => [file, reachedFrom(file, imports)]));
  const together = (one: string, other: string) => reached.get(one)?.has(other) && reached.get(other)?.has(one);
  const circling = [...imports.keys()].filter((file) => together(file, file)).sort();
  const groups = circling.map((file) => circling.filter((other) => together(file, other)));
  return groups.filter(([first], index) => first === circling[index]);
}

function reachedFrom(start: string, imports: ReadonlyMap<string, readonly string[]>): Set<string> {
  const reached = new Set<string>();
  const ahead = [...(imports.get(start) ?? [])];
  for (let file = ahead.pop(); file !== undefined; file = ahead.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    ahead.push(...(imports.get(file) ?? []));
  }
  return reached;
}
