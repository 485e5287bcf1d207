import { streamName, type ReciprocityEvent } from '@evenwicht/events';
import type { CommandRoute } from '@evenwicht/service-kit';
import type { LedgerState } from './ledger-state.js';
import type { ReciprocityCommand } from './reciprocity-command.js';
import { reciprocityDecider, type ReciprocityFacts } from './reciprocity-decider.js';
import type { ReciprocityRejection } from './reciprocity-rejection.js';

export const reciprocityRoute: CommandRoute<
  LedgerState,
  ReciprocityCommand,
  ReciprocityFacts,
  ReciprocityEvent,
  ReciprocityRejection,
  unknown
> = {
  streamOf: ({ data }) => streamName('reciprocity', data.region),
  factsFor: () => ({}),
  decider: reciprocityDecider,
};
