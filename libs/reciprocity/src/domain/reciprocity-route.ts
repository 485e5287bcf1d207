import type { PlainDate } from '@evenwicht/kernel';
import { streamName, type ReciprocityEvent } from '@evenwicht/events';
import type { ReciprocityReading } from '@evenwicht/distribution';
import type { CommandRoute } from '@evenwicht/service-kit';
import type { LedgerState } from './ledger-state.js';
import type { ReciprocityFacts } from './ledger-step.js';
import type { ReciprocityCommand } from './reciprocity-command.js';
import { reciprocityDecider } from './reciprocity-decider.js';
import type { ReciprocityRejection } from './reciprocity-rejection.js';

/** What this route looks at: the readings of the agreement on a day. */
export interface ReadingsSeen {
  readonly rules: { termsOn(day: PlainDate): { readonly policies: { readonly reciprocityMatching: string } } };
}

export const reciprocityRoute: CommandRoute<
  LedgerState,
  ReciprocityCommand,
  ReciprocityFacts,
  ReciprocityEvent,
  ReciprocityRejection,
  ReadingsSeen
> = {
  streamOf: ({ data }) => streamName('reciprocity', data.region),
  factsFor: ({ on }, _state, { rules }) => ({
    // PolicySet holds a value of this policy, or none was set
    reading: rules.termsOn(on).policies.reciprocityMatching as ReciprocityReading,
  }),
  decider: reciprocityDecider,
};
