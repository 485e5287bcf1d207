// `npm test`: everything that a fresh clone needs, then every check there is. All steps run, also after one has failed; the
// last line counts the tests, and the exit status is 0 only when every step passed.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkNode, build, install } from './set-up.mjs';
import { followNpm } from './follow-npm.mjs';
import { lint } from './lint.mjs';
import { redisServer } from './redis-server.mjs';
import { ensureHome, root, run, secondsSince } from './step.mjs';
import { closingLine, countTests, NotRun, outcomeLine } from './test-count.mjs';

const results = mkdtempSync(join(tmpdir(), 'evenwicht-results-'));
process.once('exit', () => rmSync(results, { recursive: true, force: true }));

/**
 * Specs that share nothing run beside each other; a process that has grown is replaced by a new one, for modules that were
 * loaded for one spec are never given back.
 */
const beside = ['--maxWorkers=2', '--workerIdleMemoryLimit=1500MB'];

const steps = [
  ['set-up', setUp],
  ['types', types], // before lint, whose type-aware rules read what this compiles
  ['lint', lint],
  ['format', () => run(['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'])],
  ['unit', () => jest('unit', beside)],
  ['integration 1', () => jest('integration', ['--shard=1/2'], 'integration 1')], // one process for all would not hold them
  ['integration 2', () => jest('integration', ['--shard=2/2'], 'integration 2')],
  ['redis', redis],
  ['journeys', () => jest('journeys')],
  ['system', () => jest('system')],
  ['reliability', () => run(['test/dist/reliability/main.js', '--results', resultFile('reliability')])],
];

const outcomes = [];
for (const [name, step] of steps) {
  console.log(`\n── ${name}`);
  const begun = performance.now();
  const failure = await failureOf(step);
  const state = !failure ? 'passed' : failure instanceof NotRun ? 'NOT RUN' : 'FAILED';
  const reason = failure?.message;
  if (failure) console.error(`${name}: ${reason}`);
  outcomes.push({ name, state, reason, time: secondsSince(begun), tests: testsOf(name) });
  if (state === 'FAILED' && name === 'set-up') break;
}

console.log(`\n── summary`);
for (const outcome of outcomes) console.log(outcomeLine(outcome));
process.exitCode = outcomes.some(({ state }) => state === 'FAILED') ? 1 : 0;
console.log(closingLine(outcomes));

async function failureOf(step) {
  try {
    const status = await step();
    return status === 0 ? undefined : new Error(`ended with status ${status}`);
  } catch (failure) {
    return failure;
  }
}

async function setUp() {
  checkNode();
  ensureHome();
  followNpm();
  return install();
}

/** The sources need the compiler of TypeScript 7; npm lets two packages compete for the name `tsc`. */
async function types() {
  const { stdout } = spawnSync(process.execPath, ['node_modules/.bin/tsc', '-v'], { cwd: root, encoding: 'utf8' });
  if (!/^Version 7\./.test(stdout)) throw new Error(`node_modules/.bin/tsc is not TypeScript 7 but says: ${stdout}`);
  return build();
}

/** What is tried on a real Redis. Where there is none it is said; with EVENWICHT_REDIS=required one is fetched, or the step fails. */
function redis() {
  const isRequired = process.env.EVENWICHT_REDIS === 'required';
  if (redisServer({ fetch: isRequired })) return jest('redis');
  if (isRequired) throw new Error('no redis-server here, and none could be fetched from Debian');
  throw new NotRun('no redis-server here; EVENWICHT_REDIS=required fetches one');
}

/** @param name of the step, under which its tests are counted */
function jest(level, more = [], name = level) {
  const options = ['--ci', '--watchman=false', '--json', `--outputFile=${resultFile(name)}`];
  return run(
    [
      '--experimental-vm-modules',
      '--no-warnings',
      'node_modules/jest/bin/jest.js',
      '--selectProjects',
      level,
      ...options,
      ...more,
    ],
    { quiet: true },
  );
}

function resultFile(name) {
  return join(results, `${name}.json`);
}

function testsOf(name) {
  return existsSync(resultFile(name)) ? countTests(JSON.parse(readFileSync(resultFile(name), 'utf8'))) : undefined;
}
