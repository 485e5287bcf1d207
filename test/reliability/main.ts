// npm run test:reliability [-- --minutes N] [-- --seed N]: real processes on a real PostgreSQL, and what may happen to them
// (docs/adr/0160). The seed stands in the first line; with it the same blows fall at the same moments.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { TestRedis } from '@evenwicht/testing';
import { InventedIssuer } from '../system/invented-issuer.js';
import { blindSpots } from './controls.js';
import { allAtOnce, everyFault, everyFaultApart, faults, faultsApart, type Fault } from './faults.js';
import type { Formation } from './formation.js';
import { redisGone } from './job-faults.js';
import { redisUnderFault } from './redis-under-fault.js';
import { audit } from './region-audit.js';
import { RegionUnderFault } from './region-under-fault.js';
import { root } from './replica.js';
import { SeededRandom } from './seeded-random.js';
import { ServerUnderFault } from './server-under-fault.js';

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    minutes: { type: 'string', default: '0' },
    seed: { type: 'string' },
    results: { type: 'string' },
  },
});
await import(pathToFileURL(join(root, 'test/reliability/planted/newer-version.mjs')).href); // to be read here, too
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const random = new SeededRandom(seed);
const known = new Set<string>();
const opened = new Set<RegionUnderFault>();
const begun = performance.now();
const outcome = { numPassedTests: 0, numFailedTests: 0 };

console.log(`seed ${seed}: npm run test:reliability -- --seed ${seed}`);
const server = await ServerUnderFault.start();
const issuer = await InventedIssuer.start();
const redis = await redisUnderFault();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void giveUp());
try {
  await rounds('together', 'together', faults, { besideLater: lookForBlindSpots });
  await rounds('apart', 'apart', withRedis(faultsApart), { redis });
  if (!redis)
    console.log(`${clock()} NOT RUN: Redis that is gone; there is no redis-server here (CONTRIBUTING.md, "Redis")`);
  for (let count = 1; performance.now() - begun < Number(values.minutes) * 60_000; count += 1) {
    await rounds(`together-${count}`, 'together', shuffled([...withRedis(everyFault), allAtOnce]), { redis });
    await rounds(`apart-${count}`, 'apart', shuffled(withRedis(everyFaultApart)), { redis });
  }
} finally {
  await Promise.all([issuer.stop(), redis?.remove()]);
  await server.stop();
}
if (values.results) writeFileSync(values.results, JSON.stringify(outcome));
process.exitCode = outcome.numFailedTests === 0 ? 0 : 1;

function withRedis(chosen: readonly Fault[]): readonly Fault[] {
  return redis ? [...chosen, redisGone] : chosen;
}

interface Course {
  readonly redis?: TestRedis | undefined;
  /** Done while the rounds after the first go on, in which no server is killed: much of both is waiting. */
  readonly besideLater?: () => Promise<void>;
}

/** Rounds in a region of their own, one after another. */
async function rounds(name: string, formation: Formation, chosen: readonly Fault[], course: Course): Promise<void> {
  const { redis, besideLater } = course;
  const [first, ...later] = chosen.filter(({ title }) => new RegExp(values.only).test(title));
  if (!first) return besideLater?.();
  const region = await RegionUnderFault.open(name, formation, { server, issuer, redis, random: random.split() });
  opened.add(region);
  try {
    await judge(`a region is served: ${formation}`, () => region.start().then(() => []));
    await judge(first.title, () => round(region, first));
    const beside = besideLater?.();
    for (const fault of later) await judge(fault.title, () => round(region, fault));
    await beside;
    await judge('whatever happened to them, all replicas stop in good order', () => region.stopFindings());
  } finally {
    await region.close();
    opened.delete(region);
  }
}

function lookForBlindSpots(): Promise<void> {
  return judge('control: each fault that is planted in a service is found', () =>
    blindSpots({ server, issuer, random: random.split(), redis }),
  );
}

async function judge(title: string, work: () => Promise<readonly string[]>): Promise<void> {
  console.log(`${clock()} ${title}`);
  const all = await work().catch((error: unknown) => [String(error)]);
  const findings = all.filter((finding) => !known.has(finding)); // the audit looks at everything since the beginning
  for (const finding of findings) known.add(finding);
  outcome[findings.length === 0 ? 'numPassedTests' : 'numFailedTests'] += 1;
  console.log(`${clock()}   ${findings.length === 0 ? 'passed' : `FAILED (seed ${seed})`}: ${title}`);
  for (const finding of findings.slice(0, 20)) console.log(`        ${finding}`);
}

async function round(region: RegionUnderFault, fault: Fault): Promise<readonly string[]> {
  const before = region.load.acknowledged.length;
  const findings: string[] = [];
  region.load.longestWait = 0;
  region.load.start();
  for (const { after, what, strike } of fault.plan(random.split())) {
    await pause(after);
    console.log(`${clock()}   ${what}`);
    findings.push(...((await strike(region, server)) ?? []));
  }
  findings.push(...(await audit(region)));
  console.log(
    `${clock()}   ${region.load.acknowledged.length - before} commands acknowledged, none later than ${Math.ceil(region.load.longestWait / 1_000)} s`,
  );
  return findings;
}

/** Leaves no server behind; replicas end with us. */
async function giveUp(): Promise<void> {
  await Promise.all([...opened].map((region) => region.close().catch(() => undefined)));
  await server.stop().catch(() => undefined);
  process.exit(130);
}

function shuffled(chosen: readonly Fault[]): readonly Fault[] {
  return chosen
    .map((fault) => ({ fault, place: random.next() }))
    .sort((one, other) => one.place - other.place)
    .map(({ fault }) => fault);
}

function clock(): string {
  return `${((performance.now() - begun) / 1000).toFixed(1).padStart(7)} s`;
}
