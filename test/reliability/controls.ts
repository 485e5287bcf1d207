import { setTimeout as pause } from 'node:timers/promises';
import type { Life } from './household.js';
import { redisGone } from './job-faults.js';
import { whatIsHalted } from './poisoned-region.js';
import { audit } from './region-audit.js';
import { RegionUnderFault, type Surroundings } from './region-under-fault.js';
import { recordNewer, stopFindings, whatIsOlder } from './replacing.js';
import { swallowedFindings } from './swallowed.js';

/** A fault that is planted in a process, and how it is told of. */
interface Planted {
  readonly file: string;
  readonly isFoundAs: readonly RegExp[];
  /** Whether it can do nothing where there is no Redis. */
  readonly isOfRedis?: boolean;
}

/** All of them at once, in one process; docs/adr/0162 says which check each is for. */
const planted: readonly Planted[] = [
  { file: 'acknowledges-early', isFoundAs: [/^lost: case/, /^otherwise than acknowledged/] },
  { file: 'forgets-commands', isFoundAs: [/^answered otherwise/] },
  { file: 'reacts-anew', isFoundAs: [/^twice: the help/] },
  { file: 'projects-twice', isFoundAs: [/^otherwise than rebuilt: read_case_file/] },
  { file: 'skips-poison', isFoundAs: [/^otherwise than rebuilt: read_reciprocity_ledger/, /does not halt$/] },
  { file: 'reads-by-clock', isFoundAs: [/^lost: the system recorded no help/] },
  { file: 'does-jobs-twice', isFoundAs: [/^twice: the urgency/] },
  { file: 'rings-twice', isFoundAs: [/^twice: an alarm/] },
  { file: 'signs-otherwise', isFoundAs: [/^signed otherwise/, /^late: jobs: \d+ are parked: signed-head/] },
  { file: 'orders-once', isFoundAs: [/^lost: the system recorded no end/], isOfRedis: true },
  { file: 'needs-redis', isFoundAs: [/^not ready without Redis/], isOfRedis: true },
  { file: 'stumbles', isFoundAs: [/^fault: /] },
  { file: 'miscounts', isFoundAs: [/^figures: /] },
  { file: 'waits-for-ever', isFoundAs: [/^not told: /] },
  { file: 'never-comes-back', isFoundAs: [/does not become ready/] },
  { file: 'guesses', isFoundAs: [/^unaware: /] },
  { file: 'knows-no-stop', isFoundAs: [/^cut off: /, /^stopped otherwise: /] },
];

/** What the checks are blind for: each planted fault that none of them finds in a region that is served with all of them. */
export async function blindSpots(around: Surroundings): Promise<readonly string[]> {
  const region = await RegionUnderFault.open('broken', 'alone', around);
  try {
    await region.start(...planted.map(({ file }) => file));
    const findings = await allFindings(region, around);
    return planted
      .filter(({ isOfRedis = false }) => !isOfRedis || around.redis)
      .flatMap(({ file, isFoundAs }) => isFoundAs.map((form) => ({ file, form })))
      .filter(({ form }) => !findings.some((finding) => form.test(finding)))
      .map(({ file, form }) => `${file} was not found as ${form} in ${findings.length} findings`);
  } finally {
    region.load.abandon();
    await region.close();
  }
}

async function allFindings(region: RegionUnderFault, around: Surroundings): Promise<readonly string[]> {
  region.load.lastPatience = 5_000; // who was told of what was never stored waits for it in vain
  region.load.start();
  return [
    ...(await whilePoisoned(region)),
    ...(around.redis ? await withoutRedis(region, around) : []),
    ...(await onAnotherDay(region)),
    ...(await audit(region, 3_000)),
    ...(await swallowedWhilePatient(region, around)),
    ...(await comesBack(region)),
    ...(await besideNewer(region)),
    ...(await whileStopping(region)),
  ];
}

/** A projection meets an event that it cannot apply. */
async function whilePoisoned(region: RegionUnderFault): Promise<readonly string[]> {
  region.replicas[0]?.tell({ poison: true });
  const [findings] = await Promise.all([whatIsHalted(region, 8_000), helped(region, 3)]);
  region.replicas[0]?.tell({ poison: false });
  return findings;
}

/** A day begins, and the clock goes back to the one before. */
async function onAnotherDay(region: RegionUnderFault): Promise<readonly string[]> {
  await housed(region, 'forgotten', 2); // of whom an alarm tells
  region.replicas[0]?.tell({ clock: 86_400_000 });
  await Promise.all([helped(region, 2), pause(2_500)]); // its jobs are done
  region.replicas[0]?.tell({ clock: 0 });
  await helped(region, 3);
  return [];
}

/** The very blow that is dealt to regions in good order. */
async function withoutRedis(region: RegionUnderFault, { random, server }: Surroundings): Promise<readonly string[]> {
  const findings: string[] = [];
  for (const { after, strike } of redisGone.plan(random)) {
    await pause(after);
    findings.push(...((await strike(region, server)) ?? []));
  }
  return findings;
}

async function swallowedWhilePatient(region: RegionUnderFault, { random }: Surroundings): Promise<readonly string[]> {
  region.replicas[0]?.tell({ isPatient: true });
  await pause(200); // it has heard
  const findings = await swallowedFindings(region, 0, random);
  region.replicas[0]?.tell({ isPatient: false });
  region.proxies[0]?.drop(); // what waits for ever would spoil what comes next
  await region.untilReady(10_000);
  return findings;
}

/** After its connections to the database were dropped and refused for a moment. */
async function comesBack(region: RegionUnderFault): Promise<readonly string[]> {
  const [[proxy], [replica]] = [region.proxies, region.replicas];
  if (!proxy || !replica) throw new Error('a region without a replica');
  replica.tell({ isForlorn: true });
  proxy.isDown = true;
  proxy.drop();
  await replica.readiness();
  proxy.isDown = false;
  const findings = await replica.untilReady(3_000).then(
    () => [],
    (error: unknown) => [String(error)],
  );
  replica.tell({ isForlorn: false });
  await replica.untilReady(10_000);
  return findings;
}

async function besideNewer(region: RegionUnderFault): Promise<readonly string[]> {
  await recordNewer(region);
  const [replica] = region.replicas;
  return replica ? whatIsOlder(replica, 1_000) : [];
}

async function whileStopping(region: RegionUnderFault): Promise<readonly string[]> {
  const [replica] = region.replicas;
  region.load.start();
  await pause(500);
  return replica ? stopFindings(region, replica) : [];
}

/** Waits until so many more households were helped: there is something to find then. */
function helped(region: RegionUnderFault, count: number): Promise<void> {
  return housed(region, 'helped', region.load.housed('helped') + count);
}

async function housed({ load }: RegionUnderFault, life: Life, count: number): Promise<void> {
  for (const begun = performance.now(); load.housed(life) < count; await pause(50)) {
    if (performance.now() - begun > 30_000) throw new Error('nobody is helped in the region with planted faults');
  }
}
