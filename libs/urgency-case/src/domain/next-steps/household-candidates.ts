import { readinessChangeReasons } from '@evenwicht/events';
import { addDays } from '@evenwicht/kernel';
import type { Candidates } from './candidates.js';

/** What becomes known of a household (chapter 2). */
export const householdCandidates: Candidates<'RecordOutflowReadiness' | 'ArrangeGuidance'> = {
  RecordOutflowReadiness: ({ on, state: { outflowReadyOn } }) =>
    outflowReadyOn
      ? readinessChangeReasons.map((reason) => ({ readyOn: addDays(outflowReadyOn, 1), reason }))
      : [{ readyOn: on }],
  ArrangeGuidance: ({ terms }) => terms.members.map((municipality) => ({ municipality })),
};
