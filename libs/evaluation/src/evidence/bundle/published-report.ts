import { textOfReport } from '@evenwicht/distribution';
import type { MonitoringEvent, RecordedEvent } from '@evenwicht/events';
import { bundlePaths } from './bundle-format.js';

type Closed = Extract<MonitoringEvent, { readonly type: 'HalfYearClosed' }>['data'];

/** A report as its event published it (agreement 3.5). */
export interface PublishedReport {
  /** Where it stands in a bundle. */
  readonly file: string;
  /** The text that was published, to the byte. */
  readonly text: string;
  readonly closed: Closed;
}

/** What an event published; undefined for any other event. */
export function publishedBy({ type, data }: RecordedEvent): PublishedReport | undefined {
  if (type !== 'HalfYearClosed') return undefined;
  // as stored: a report is never lifted to a later form
  const closed = data as Closed;
  return { file: `${bundlePaths.frozenReports}/${closed.halfYear}.json`, text: textOfReport(closed.report), closed };
}
