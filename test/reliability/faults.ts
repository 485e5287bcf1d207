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

export const faults: readonly Fault[] = [replicaKilled];
