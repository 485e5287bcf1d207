import { setTimeout as pause } from 'node:timers/promises';
import type { Fault } from './faults.js';
import type { RegionUnderFault } from './region-under-fault.js';
import type { Replica } from './replica.js';

/** Milliseconds in which something is to be hit. */
const patience = 20_000;

/** For a region that has its queue of jobs on Redis. */
export const redisGone: Fault = {
  title:
    'Redis is gone with everything that it held, jobs that wait included: visitors notice nothing, and the jobs are ordered anew from the log',
  plan: (random) => [
    { after: random.from(100, 800), what: 'jobs fail, and wait to be tried again', strike: jobsWait },
    { after: random.from(0, 500), what: 'Redis is gone', strike: ({ redis }) => redis?.lose() },
    { after: random.from(500, 1_500), what: 'visitors are still welcome', strike: whoIsNotReady },
    { after: random.from(0, 1_000), what: 'Redis is back, and empty', strike: redisIsBack },
  ],
};

/** Until there is something to lose. */
async function jobsWait({ workers, jobs }: RegionUnderFault): Promise<readonly string[]> {
  for (const worker of workers) worker.tell({ isFailing: true });
  for (const begun = performance.now(); performance.now() - begun < patience; await pause(50)) {
    const { retrying } = await jobs.counts();
    if (retrying > 0) return [];
  }
  return ['a blow hit nothing: no job waits'];
}

async function redisIsBack({ redis, workers }: RegionUnderFault): Promise<void> {
  await redis?.start();
  for (const worker of workers) worker.tell({ isFailing: false });
}

/** @returns who sends visitors away because there is no Redis */
export async function whoIsNotReady({ replicas }: RegionUnderFault): Promise<readonly string[]> {
  const answers = await Promise.all(replicas.map((replica) => replica.readiness()));
  return answers.flatMap(({ status, text }) => (status === 200 ? [] : [`not ready without Redis: ${text}`]));
}

/** At which a process is killed: what is stored by a job, by a reaction, and what a job does outside the log. */
const deaths = [
  ['UrgencyExpired', 'a job'],
  ['ReciprocityPlacementRecorded', 'a reaction'],
  ['OrphansSignalled', 'the job of a new day'],
  ['signed-head', 'the job of a new day'],
] as const;

/**
 * The effect is there, and nobody was told: neither the queue, nor who would go on from there.
 * @param count so many of these deaths, as the seed says
 */
export const diesAtWork = (count: number): Fault => ({
  title: 'a worker is killed in the middle of a job or a reaction: another does it again, and the effect is there once',
  plan: (random) =>
    deaths
      .map((death) => ({ death, place: random.next() }))
      .sort((one, other) => one.place - other.place)
      .slice(0, count)
      .map(({ death: [diesAt, of] }) => ({
        after: random.from(0, 300),
        what: `SIGKILL in the middle of ${of}, at ${diesAt}`,
        strike: (region: RegionUnderFault) => killedAt(diesAt, region),
      })),
});

/** Days that passed, as the workers were told: each brings the jobs of a day, and is later than any that a clock jumped to. */
const days = new WeakMap<RegionUnderFault, number>();

async function killedAt(diesAt: string, region: RegionUnderFault): Promise<readonly string[]> {
  const { workers } = region;
  await someAreForgotten(region);
  const day = (days.get(region) ?? 2) + 1;
  days.set(region, day);
  for (const worker of workers) worker.tell({ diesAt, clock: day * 86_400_000 });
  const isHit = await oneDies(workers);
  for (const worker of workers) worker.tell({ diesAt: '', clock: 0 });
  await pause(50); // both may have died
  for (const worker of workers) if (!worker.isRunning) worker.start();
  return isHit ? [] : [`a blow hit nothing: nobody died at ${diesAt}`];
}

/** Then there is something to signal. */
async function someAreForgotten({ readModels, log, load }: RegionUnderFault): Promise<void> {
  while (load.housed('forgotten') < 2) await pause(50);
  await readModels.waitFor(await log.head(), patience);
}

async function oneDies(workers: readonly Replica[]): Promise<boolean> {
  for (const begun = performance.now(); performance.now() - begun < patience; await pause(10))
    if (workers.some(({ isRunning }) => !isRunning)) return true;
  return false;
}
