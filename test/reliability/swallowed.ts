import { setTimeout as pause } from 'node:timers/promises';
import type { Fault } from './faults.js';
import type { RegionUnderFault } from './region-under-fault.js';
import type { SeededRandom } from './seeded-random.js';

/** Milliseconds in which somebody who asks is to be told that it cannot be done now. */
const bound = 12_000;

/** Whatever connection there was is gone. */
export const swallowed: Fault = {
  title: 'connections are lost, and new ones are made and never answered: who asks is told so within twelve seconds',
  plan: (random) => [
    {
      after: random.from(300, 800),
      what: 'the database answers no new connection of replica 2',
      strike: (region) => swallowedFindings(region, 1, random),
    },
  ],
};

export async function swallowedFindings(
  { proxies, replicas, load }: RegionUnderFault,
  index: number,
  random: SeededRandom,
): Promise<readonly string[]> {
  const [proxy, replica] = [proxies[index], replicas[index]];
  if (!proxy || !replica) throw new Error('no such replica');
  proxy.isSwallowing = true;
  proxy.drop();
  await pause(200); // what was under way fails at once
  const begun = performance.now();
  const readiness = replica.readiness(bound).then(({ status }) => status);
  const statuses = await Promise.all([readiness, load.statusAt(replica, random, bound)]);
  const waited = Math.ceil((performance.now() - begun) / 1_000);
  await pause(500);
  proxy.isSwallowing = false;
  const isTold = statuses.every((status) => status === 503);
  return isTold
    ? []
    : [
        `not told: ${replica.name} answers ${statuses.join(' and ')} within ${waited} s of a database that answers nobody`,
      ];
}
