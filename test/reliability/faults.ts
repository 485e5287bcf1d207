import { rebuildNamed } from '@evenwicht/read-models';
import { setTimeout as pause } from 'node:timers/promises';
import { diesAtWork } from './job-faults.js';
import { whatIsHalted } from './poisoned-region.js';
import type { RegionUnderFault } from './region-under-fault.js';
import { replacement } from './replacing.js';
import type { SeededRandom } from './seeded-random.js';
import type { ServerUnderFault } from './server-under-fault.js';
import { swallowed } from './swallowed.js';

type Struck = readonly string[] | undefined | void;

/** One blow, so many milliseconds after the one before it. */
export interface Blow {
  readonly after: number;
  readonly what: string;
  /** May see at once that something is wrong. */
  readonly strike: (region: RegionUnderFault, server: ServerUnderFault) => Struck | Promise<Struck>;
}

/** A kind of trouble, of which the seed says when and to whom it comes. */
export interface Fault {
  /** As a sentence: what is expected. */
  readonly title: string;
  plan(random: SeededRandom): readonly Blow[];
}

const replicaKilled: Fault = {
  title: 'a replica, API and worker at once, is killed under load, and started again',
  plan: (random) =>
    [0, 1].flatMap((index) => [
      {
        after: random.from(300, 1_500),
        what: `SIGKILL of replica ${index + 1}`,
        strike: (region: RegionUnderFault) => region.replicas[index]?.kill(),
      },
      {
        after: random.from(0, 1_000),
        what: `start of replica ${index + 1}`,
        strike: async (region: RegionUnderFault) => {
          region.replicas[index]?.start();
          await region.replicas[index]?.untilReady();
        },
      },
    ]),
};

/** For a region of which the services run apart: such and such of its processes. */
const servicesKilled = (indexes: readonly number[]): Fault => ({
  title: 'API and worker, each a process of its own, are killed under load at random moments, and started again',
  plan: (random) =>
    indexes.map((index) => ({
      after: random.from(100, 1_500),
      what: `SIGKILL of process ${index + 1}`,
      strike: async ({ replicas }: RegionUnderFault) => {
        await replicas[index]?.kill();
        await pause(random.from(0, 500));
        replicas[index]?.start();
      },
    })),
});

const serverKilled: Fault = {
  title: 'PostgreSQL is killed under load, and comes back',
  plan: (random) => [
    {
      after: random.from(300, 2_000),
      what: 'SIGKILL of PostgreSQL',
      strike: (_, server) => server.kill(),
    },
    { after: random.from(2_000, 4_000), what: 'load goes on', strike: () => undefined },
  ],
};

const connectionsDropped: Fault = {
  title: 'connections to the database are dropped, whatever is under way on them',
  plan: (random) =>
    Array.from({ length: 6 }, () => {
      const index = random.from(0, 1);
      return {
        after: random.from(100, 600),
        what: `connections of replica ${index + 1} dropped`,
        strike: (region: RegionUnderFault) => struck(region.proxies[index]?.drop()),
      };
    }),
};

const answersLost: Fault = {
  title: 'the database commits, and the connection is lost before the answer comes',
  plan: (random) =>
    [0, 1].flatMap((index) =>
      ['log-append', 'http-answer', 'http-claim'].map((letters) => {
        const count = random.from(1, 3);
        return {
          after: random.from(200, 800),
          what: `replica ${index + 1} hears nothing of ${count} × ${letters}`,
          strike: async (region: RegionUnderFault) => {
            const proxy = region.proxies[index];
            proxy?.loseAnswersTo(letters, count);
            for (let waited = 0; proxy && proxy.toLose > 0 && waited < 10_000; waited += 20) await pause(20);
            return struck(count - (proxy?.toLose ?? count));
          },
        };
      }),
    ),
};

const halfOpen: Fault = {
  title: 'connections die in silence: nobody tells the process',
  plan: (random) =>
    [0, 1].map((index) => ({
      after: random.from(300, 800),
      what: `connections of replica ${index + 1} silent`,
      strike: (region: RegionUnderFault) => struck(region.proxies[index]?.silence()),
    })),
};

const clocksJump: Fault = {
  title: 'clocks jump forth and back by up to two days',
  plan: (random) => [
    ...Array.from({ length: 8 }, () => {
      const [index, minutes] = [random.from(0, 1), random.from(-2_880, 2_880)];
      return {
        after: random.from(100, 500),
        what: `the clock of replica ${index + 1} is ${minutes} minutes off`,
        strike: (region: RegionUnderFault) => region.replicas[index]?.tell({ clock: minutes * 60_000 }),
      };
    }),
    {
      after: 500,
      what: 'clocks are right again',
      strike: (region) => region.replicas.forEach((replica) => replica.tell({ clock: 0 })),
    },
  ],
};

const rebuilt: Fault = {
  title: 'everything that people look at is built anew while they look at it',
  plan: (random) => [
    {
      after: random.from(300, 1_500),
      what: 'all projections are built anew',
      strike: async ({ readModels, log }) => void (await rebuildNamed(readModels, log, [])),
    },
  ],
};

/** What mends it is how every new version is brought in. */
const poisoned: Fault = {
  title:
    'a projection meets an event that it cannot apply: others go on, it says so and waits; replicas are replaced by a newer version that can, one after another: who had asked is answered, and the older one says that it is older',
  plan: (random) => [
    {
      after: random.from(100, 800),
      what: 'the projection of the ledger cannot apply an event',
      strike: (region) => region.replicas.forEach((replica) => replica.tell({ poison: true })),
    },
    { after: 0, what: 'it is looked at until it has halted', strike: (region) => whatIsHalted(region) },
    ...replacement(random),
  ],
};

/** Several kinds of trouble at once. */
export const allAtOnce: Fault = {
  title:
    'replicas and PostgreSQL are killed, connections dropped and silent, answers lost and clocks set, all in one round',
  plan: (random) => {
    const moments = [replicaKilled, serverKilled, connectionsDropped, halfOpen, clocksJump].flatMap((fault) => {
      let at = 0;
      return fault.plan(random).map((blow) => ({ blow, at: (at += blow.after) }));
    });
    moments.sort((one, other) => one.at - other.at);
    return moments.map(({ blow, at }, index) => ({
      ...blow,
      after: at - (moments[index - 1]?.at ?? 0),
      // one blow may leave nothing for the next to hit
      strike: async (region: RegionUnderFault, server: ServerUnderFault) => void (await blow.strike(region, server)),
    }));
  },
};

/** A blow that hit nothing proves nothing. */
function struck(count = 0): readonly string[] {
  return count > 0 ? [] : ['a blow hit nothing'];
}

/** Both at once, for both take as long as a silent connection is waited for. */
const outOfReach: Fault = {
  title: `${halfOpen.title}; elsewhere ${swallowed.title}`,
  plan: (random) => [...halfOpen.plan(random).slice(0, 1), ...swallowed.plan(random)],
};

/** For a region that two replicas serve which do everything. */
export const faults: readonly Fault[] = [
  ...[serverKilled, connectionsDropped, answersLost, outOfReach, clocksJump, rebuilt, poisoned],
];

/** What a long run does to such a region. */
export const everyFault: readonly Fault[] = [
  ...[replicaKilled, serverKilled, connectionsDropped, answersLost, halfOpen, swallowed],
  ...[clocksJump, rebuilt, poisoned, diesAtWork(4)],
];

/** For a region of which the services run apart, with two workers at once. */
export const faultsApart: readonly Fault[] = [servicesKilled([0, 3]), diesAtWork(3)];
export const everyFaultApart: readonly Fault[] = [servicesKilled([0, 1, 2, 3, 4]), diesAtWork(4)];
