// What a fresh clone needs before anything in it can run: the packages of package-lock.json, and the compiled sources.
import { readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { existsSync } from 'node:fs';
import { root, run, secondsSince } from './step.mjs';

/** @throws Error when this Node is too old; nothing else has been loaded yet that would fail less clearly */
export function checkNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  if ((major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22) return;
  throw new Error(
    `Evenwicht needs Node 20.19 or later, or 22.12 or later; this is ${version}. See https://nodejs.org.`,
  );
}

/**
 * Whether the packages on disk are those of the lock. npm writes what it installed in node_modules/.package-lock.json,
 * as its last act; packages for other platforms are optional and not there.
 */
export function isInstalled(lock, installed) {
  return Object.entries(lock?.packages ?? {}).every(([path, wanted]) => {
    if (!path.includes('node_modules/')) return true;
    const found = installed?.packages?.[path];
    return found ? found.version === wanted.version && found.resolved === wanted.resolved : wanted.optional === true;
  });
}

/** Installs the packages when they are not there or are others than the lock says. Gives the exit status. */
export async function install() {
  if (isInstalled(read('package-lock.json'), read('node_modules/.package-lock.json'))) return 0;
  console.log('Installing packages (npm ci): the first time this takes a minute or two.');
  const begun = performance.now();
  const status = await run([
    npm(),
    'ci',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    '--include=dev',
    '--include=optional',
  ]);
  if (status === 0) console.log(`Packages installed in ${secondsSince(begun)}.`);
  return status;
}

/** Compiles what changed since the last time: some projects, or all with their specs. Gives the exit status. */
export const build = (...projects) => run(['node_modules/@typescript/native/bin/tsc', '-b', ...projects]);

const read = (file) => (existsSync(join(root, file)) ? JSON.parse(readFileSync(join(root, file), 'utf8')) : undefined);

/** The npm that runs us, or the one beside this node, or the first on the path. */
function npm() {
  const candidates = [
    process.env.npm_execpath ?? '',
    ...(process.env.PATH ?? '')
      .split(delimiter)
      .flatMap((directory) => [
        join(directory, '../lib/node_modules/npm/bin/npm-cli.js'),
        join(directory, 'node_modules/npm/bin/npm-cli.js'),
      ]),
  ];
  const found = candidates.find((file) => file.endsWith('npm-cli.js') && existsSync(file));
  if (found) return found;
  throw new Error('npm was not found. Install the packages yourself (npm ci) and run this again.');
}
