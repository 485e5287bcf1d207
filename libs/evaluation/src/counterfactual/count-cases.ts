import { CaseCounting, uncountedCaseTypes, type CaseCounts } from '@evenwicht/distribution';
import type { RangeFold, RecordedFact } from '@evenwicht/event-store';
import { eventTypeNamed, upcast } from '@evenwicht/events';

/** In the version that is known here; a newer one is met, and refused. */
export const passedOver: ReadonlyMap<string, number> = new Map(
  uncountedCaseTypes.map((type) => [type, eventTypeNamed(type).schemaVersion]),
);

/** What one thread does: counts the cases of the streams that it is given. @throws EventIsNewer */
const countCases: RangeFold<CaseCounts, RecordedFact> = async (batches) => {
  const counting = new CaseCounting();
  for await (const batch of batches) for (const fact of batch) counting.apply(upcast(fact));
  return counting.counts;
};

export default countCases;
