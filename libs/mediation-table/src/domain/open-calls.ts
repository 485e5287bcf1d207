import type { CallForHelp, Region } from '@evenwicht/distribution';
import { streamName } from '@evenwicht/events';

/** The calls for help that lie on the mediation table, the longest waiting first (3c). */
export function openCalls({ referrals, stepIns }: Region): readonly CallForHelp[] {
  return referrals.open
    .filter(({ questions }) => questions.some(({ question }) => question === 'unable-to-serve'))
    .flatMap(({ caseId }) => stepIns.callOf(streamName('case', caseId)) ?? []);
}
