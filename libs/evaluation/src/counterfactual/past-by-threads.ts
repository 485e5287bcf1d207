import type { CaseCounts } from '@evenwicht/distribution';
import type { EventFilter, FoldThreads } from '@evenwicht/event-store';
import { streamCategories, type Position, type RecordedEvent } from '@evenwicht/events';
import { Past } from './past.js';

/** A log that can be read in pieces, as the one in PostgreSQL. */
export interface LogInPieces {
  head(): Promise<Position>;
  readRange(after: Position, upTo: Position, filter: EventFilter): AsyncIterable<readonly RecordedEvent[]>;
}

const beginning = 0 as Position;
const otherCategories = streamCategories.filter((category) => category !== 'case');

/**
 * What happened, for comparing figures under rules: the cases, which are nearly all of a log, counted by several
 * threads, each some of the streams; everything else, rules, supply and ledger, folded here meanwhile. What is on file
 * of single cases is not in it. A log with closed half-year reports is read once more, for these need every case.
 * @throws EventStoreUnavailable Error of the first thread that failed
 */
export async function pastByThreads(log: LogInPieces, threads: FoldThreads): Promise<Past> {
  const upTo = await log.head();
  const module = new URL('./count-cases.js', import.meta.url);
  const range = { after: beginning, upTo };
  const past = new Past(false);
  const others = foldInto(past, log.readRange(beginning, upTo, { categories: otherCategories }));
  const cases = threads.foldStreams<CaseCounts>({ module, ...range, filter: { categories: ['case'] } });
  const [counts] = await Promise.all([cases, others]);
  past.takeCases(counts, upTo);
  await past.checkPassedReports({ readAll: (after) => log.readRange(after, upTo, {}) });
  return past;
}

async function foldInto(past: Past, batches: AsyncIterable<readonly RecordedEvent[]>): Promise<void> {
  for await (const batch of batches) for (const event of batch) past.apply(event);
}
