import { beginning, type EventStore } from '@evenwicht/event-store';
import type { ReadModels } from '@evenwicht/read-models';
import { Metrics } from '@evenwicht/service-kit';
import type { StartUp } from './start-up.js';

export interface MeasuredParts {
  readonly store: EventStore;
  readonly readModels: ReadModels;
  readonly startUp: StartUp;
}

/** The metrics of a service on its parts; of projections nothing is known before their tables are there. */
export function metricsOn({ store, readModels, startUp }: MeasuredParts): Metrics {
  return new Metrics({
    head: () => store.head(),
    followers: async () => {
      const statuses = startUp.pendingStep === undefined ? await readModels.statuses(beginning) : [];
      return statuses.map(({ name, state, checkpoint: position }) => ({ name, state, position }));
    },
  });
}
