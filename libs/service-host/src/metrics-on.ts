import { beginning, type EventStore } from '@evenwicht/event-store';
import type { JobQueue } from '@evenwicht/jobs';
import type { ReadModels } from '@evenwicht/read-models';
import { Metrics } from '@evenwicht/service-kit';
import type { StartUp } from './start-up.js';

export interface MeasuredParts {
  readonly store: EventStore;
  readonly readModels: ReadModels;
  readonly startUp: StartUp;
  /** Absent in a service that has nothing to do with jobs. */
  readonly jobs?: Pick<JobQueue, 'counts'>;
}

/** The metrics of a service on its parts; of projections nothing is known before their tables are there. */
export function metricsOn({ store, readModels, startUp, jobs }: MeasuredParts): Metrics {
  return new Metrics({
    head: () => store.head(),
    ...(jobs && { jobs: async () => ({ ...(await jobs.counts()) }) }),
    followers: async () => {
      const statuses = startUp.pendingStep === undefined ? await readModels.statuses(beginning) : [];
      return statuses.map(({ name, state, checkpoint: position }) => ({ name, state, position }));
    },
  });
}
