import type { RegionUnderFault } from './region-under-fault.js';
import type { SeededRandom } from './seeded-random.js';
import type { ServerUnderFault } from './server-under-fault.js';

/** One blow, so many milliseconds after the one before it. */
export interface Blow {
  readonly after: number;
  readonly what: string;
  readonly strike: (region: RegionUnderFault, server: ServerUnderFault) => unknown;
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
        strike: (region: RegionUnderFault) => region.proxies[index]?.drop(),
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
          strike: (region: RegionUnderFault) => region.proxies[index]?.loseAnswersTo(letters, count),
        };
      }),
    ),
};

const halfOpen: Fault = {
  title: 'connections die in silence: nobody tells the process',
  plan: (random) =>
    [0, 1].map((index) => ({
      after: random.from(500, 1_500),
      what: `connections of replica ${index + 1} silent`,
      strike: (region: RegionUnderFault) => region.proxies[index]?.silence(),
    })),
};

export const faults: readonly Fault[] = [replicaKilled, serverKilled, connectionsDropped, answersLost, halfOpen];
