import { beginning, type EventStore } from '@evenwicht/event-store';
import type { JobQueue } from '@evenwicht/jobs';
import type { Deliveries } from '@evenwicht/notifications';
import type { ReadModels } from '@evenwicht/read-models';
import { Metrics } from '@evenwicht/service-kit';
import type { StartUp } from './start-up.js';

export interface MeasuredParts {
  readonly store: EventStore;
  readonly readModels: ReadModels;
  readonly startUp: StartUp;
  /** Absent in a service that has nothing to do with jobs. */
  readonly jobs?: Pick<JobQueue, 'counts'>;
  /** Absent in a service that does not show what was delivered. */
  readonly deliveries?: Pick<Deliveries, 'counts'>;
}

/** The metrics of a service on its parts; of projections nothing is known before their tables are there. */
export function metricsOn({ store, readModels, startUp, jobs, deliveries }: MeasuredParts): Metrics {
  return new Metrics({
    head: () => store.head(),
    ...(jobs && { jobs: async () => ({ ...(await jobs.counts()) }) }),
    ...(deliveries && { notifications: () => deliveries.counts() }),
    followers: async () => {
      const statuses = startUp.pendingStep === undefined ? await readModels.statuses(beginning) : [];
      return statuses.map(({ name, state, checkpoint: position }) => ({ name, state, position }));
    },
  });
}
