import { CaseCounting, type CaseCounts } from '@evenwicht/distribution';
import type { RangeFold } from '@evenwicht/event-store';
import { upcast } from '@evenwicht/events';

/** What one thread does: counts the cases of the streams that it is given. */
const countCases: RangeFold<CaseCounts> = async (batches) => {
  const counting = new CaseCounting();
  for await (const batch of batches) for (const event of batch) counting.apply(upcast(event));
  return counting.counts;
};

export default countCases;
