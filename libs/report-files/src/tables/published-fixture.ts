import { Region, regionReport } from '@evenwicht/distribution';
import type { RecordedEvent, RegionReport } from '@evenwicht/events';
import type { HalfYear } from '@evenwicht/kernel';

/** The reports that are published in a story, in that order. */
export function published(story: {
  readonly events: readonly RecordedEvent[];
  readonly moments: readonly { readonly until: number; readonly halfYear: HalfYear }[];
}): RegionReport[] {
  const region = new Region();
  let taken = 0;
  return story.moments.map(({ until, halfYear }) => {
    for (const event of story.events.slice(taken, until)) region.apply(event);
    taken = until;
    return regionReport(region, halfYear);
  });
}
