import type { JobQueue } from '@evenwicht/jobs';
import type { Deliveries, Delivery, DeliveryState } from './deliveries.js';
import type { Errands } from './errands.js';
import { jobKindName } from './job-kind-name.js';

/** Lines, or jobs, looked at in one piece. */
const several = 500;

export interface ReviewParts {
  readonly deliveries: Deliveries;
  readonly jobs: Pick<JobQueue, 'list' | 'retry'>;
  readonly errands: Errands;
}

/**
 * Looks anew at what was not delivered: what is no longer to be told is dropped, for a party that lost sight of a case may
 * never cause an attempt again that would find that out. A parked job that has nothing left to do is tried, and ends.
 */
export async function reviewDeliveries(parts: ReviewParts): Promise<void> {
  for (const state of ['failing', 'parked'] as const)
    for await (const line of linesIn(parts.deliveries, state)) {
      const errand = await parts.errands.at(line);
      if (errand.what === 'drop') await parts.deliveries.drop(line, errand.cause);
    }
  await endJobs(parts);
}

async function* linesIn(deliveries: Deliveries, state: DeliveryState): AsyncGenerator<Delivery> {
  for (let before: number | undefined; ;) {
    const lines = await deliveries.list({ state, before, limit: several });
    yield* lines;
    before = lines.at(-1)?.number;
    if (before === undefined) return;
  }
}

async function endJobs({ jobs, errands }: ReviewParts): Promise<void> {
  for (const { kind, jobId, pointer } of await jobs.list('parked', several)) {
    if (kind !== jobKindName) continue;
    const { what } = await errands.at(pointer);
    if (what === 'drop' || what === 'done') await jobs.retry(jobId);
  }
}
