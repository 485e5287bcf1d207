// `npm run lint`: every file, with the boundaries between projects. In pieces, each a process of its own: the rules that
// know types keep what they know of every project they came past, which is more than one process holds.
import { existsSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, run } from './step.mjs';

/** Projects that one process looks at. */
const pieceSize = 6;
/** Pieces at a time; each takes some 2 GB. */
const atOnce = Math.min(2, availableParallelism());
const workspaces = ['apps', 'libs'];

/**
 * The boundary rule reads the project graph and says nothing when there is none: it is made first, and looked for.
 * @returns the exit status: 0 only when every piece is without a finding
 */
export async function lint() {
  const status = await run(['node_modules/nx/dist/bin/nx.js', 'show', 'projects'], { quiet: true });
  if (status !== 0) return status;
  if (!existsSync(join(root, '.nx/workspace-data/project-graph.json'))) throw new Error('there is no project graph');
  const left = pieces();
  const statuses = await Promise.all(Array.from({ length: atOnce }, () => lintUntilNothingIsLeft(left)));
  return statuses.flat().find((each) => each !== 0) ?? 0;
}

async function lintUntilNothingIsLeft(left) {
  const statuses = [];
  for (let piece = left.shift(); piece; piece = left.shift()) {
    statuses.push(await run(['node_modules/eslint/bin/eslint.js', ...piece, '--max-warnings', '0']));
  }
  return statuses;
}

/** Everything, each file in one of them: the projects, the tests, and what is in neither. */
function pieces() {
  const projects = workspaces.flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`));
  const ofProjects = Array.from({ length: Math.ceil(projects.length / pieceSize) }, (_, index) =>
    projects.slice(index * pieceSize, (index + 1) * pieceSize),
  );
  const others = [...workspaces, 'test'].flatMap((folder) => ['--ignore-pattern', `${folder}/**`]);
  return [...ofProjects, ['test'], ['.', ...others]];
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) process.exitCode = await lint();
