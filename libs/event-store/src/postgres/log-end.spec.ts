import type { Position, StreamName } from '@evenwicht/events';
import { aStream, events } from '../contract/contract-events.js';
import { isWanted } from '../is-wanted.js';
import { storable, type StorableAppend } from '../stored-event.js';
import { LogEnd } from './log-end.js';
import { pageSize, type LogPages, type Sighting } from './log-pages.js';
import type { LogRow } from './recent-events.js';

const position = (value: number) => value as Position;

/** A log that counts how often it is asked something; `append` is what any process does. */
function countedLog() {
  const rows: LogRow[] = [];
  const asked: string[] = [];
  const append = (stream: StreamName, count = 1): StorableAppend => {
    const stored = storable(stream, -1, events(count));
    for (const { type, text } of stored.events) rows.push({ position: position(rows.length + 1), stream, type, text });
    return stored;
  };
  const look = async (after: Position, streams: readonly StreamName[]): Promise<Sighting> => {
    asked.push(`look ${streams.length}`);
    const wanted = new Map(streams.map((stream) => [stream, rows.filter((row) => row.stream === stream)]));
    return { head: position(rows.length), rows: rows.slice(after, after + pageSize), streams: wanted };
  };
  const page: LogPages['page'] = async (after, filter) => {
    asked.push('page');
    const upTo = position(Math.min(rows.length, after + pageSize));
    const wanted = rows.slice(after, upTo).filter((row) => isWanted(row, filter));
    return { events: wanted.map((row) => JSON.parse(row.text) as never), upTo, head: position(rows.length) };
  };
  return { end: new LogEnd({ look, page } as unknown as LogPages), append, asked, rows };
}

/** Where each event of a page stands. */
const placesIn = ({ events: found }: { events: readonly { position: Position }[] }) =>
  found.map((each) => each.position);

describe('The end of the log', () => {
  it('is looked at once for all who ask at the same time, whatever they ask', async () => {
    const { end, append, asked } = countedLog();
    const [one, other] = [aStream(), aStream()];
    append(one, 3);
    append(other);
    const [head, ofOne, ofOther, again] = await Promise.all([
      end.head(),
      end.stream(one),
      end.stream(other),
      end.stream(one),
    ]);
    expect(asked).toEqual(['look 2']);
    expect(head).toBe(4);
    expect([ofOne.length, ofOther.length]).toEqual([3, 1]);
    expect(again).toEqual(ofOne);
    expect(again[0]).not.toBe(ofOne[0]); // to each reader its own
  });

  it('is known without looking where this process made it, for as many readers as there are', async () => {
    const { end, append, asked } = countedLog();
    await end.head();
    const mine = append(aStream('case'), 2);
    end.add(mine, position(2));
    const pages = [await end.page(position(0), {}), await end.page(position(1), {})];
    expect(pages.map(placesIn)).toEqual([[1, 2], [2]]);
    expect(placesIn(await end.page(position(0), { categories: ['scheme'] }))).toEqual([]);
    expect((await end.page(position(0), { categories: ['scheme'] })).upTo).toBe(2);
    expect(asked).toEqual(['look 0']);
  });

  it('has no gap where others append in between', async () => {
    const { end, append } = countedLog();
    await end.head();
    append(aStream()); // by another process
    const mine = append(aStream());
    end.add(mine, position(2));
    expect(end.known).toBe(0);
    expect(placesIn(await end.page(position(0), {}))).toEqual([1, 2]);
    end.add(mine, position(2)); // known by now
    expect(end.known).toBe(2);
  });

  it('is found by looking where others made it, once for all who are at the end', async () => {
    const { end, append, asked } = countedLog();
    await end.head();
    append(aStream());
    const pages = await Promise.all([1, 2, 3].map(() => end.page(position(0), {})));
    expect(pages.map(placesIn)).toEqual([[1], [1], [1]]);
    expect(asked).toEqual(['look 0', 'look 0']);
  });

  it('reaches back no further than it is kept: who is behind reads the log itself', async () => {
    const { end, append, asked } = countedLog();
    append(aStream(), 3);
    await end.head();
    expect((await end.page(position(0), {})).events).toHaveLength(3);
    expect(asked).toEqual(['look 0', 'page']);
    append(aStream(), pageSize + 1);
    await end.head();
    expect(end.pageKnown(position(3), {})).toBeUndefined();
    expect(end.known).toBe(3 + pageSize + 1);
  });

  it('tells others from this process, also where a look finds what was just sent before its answer is there', async () => {
    const { end, append } = countedLog();
    await end.head();
    expect(end.headIfAloneSince(position(0))).toBe(0);
    const mine = append(aStream(), 2);
    end.sending([mine]);
    await end.head();
    expect(end.headIfAloneSince(position(0))).toBe(2);
    end.add(mine, position(2));
    append(aStream()); // by another process
    const more = append(aStream());
    end.sending([more]);
    expect(end.headIfAloneSince(position(0))).toBe(2);
    await end.head();
    expect([0, 1, 2, 3].map((since) => end.headIfAloneSince(position(since)))).toEqual([0, 1, 2, 4]);
  });

  it('that moved on by more than is read takes everything before it for that of others', async () => {
    const { end, append } = countedLog();
    await end.head();
    append(aStream(), pageSize + 1);
    await end.head();
    expect(end.headIfAloneSince(position(0))).toBe(0);
    expect(end.headIfAloneSince(position(pageSize + 1))).toBe(pageSize + 1);
  });

  it('knows of a stream what is kept of it, which need not be its beginning', async () => {
    const { end, append } = countedLog();
    await end.head();
    const [early, late] = [aStream(), aStream()];
    for (let count = 1; count <= 9; count += 1) end.add(append(early, 500), position(500 * count));
    expect(end.streamKnown(early)).toHaveLength(2_000);
    end.add(append(late), position(4_501));
    expect(end.streamKnown(late)).toHaveLength(1);
    expect(end.streamKnown(aStream())).toEqual([]);
    expect(end.eventsKnown(position(4_500))).toHaveLength(1);
    expect(end.eventsKnown(position(1))).toBeUndefined();
  });

  it('is given page by page, and only as far as is asked', async () => {
    const { end, append } = countedLog();
    await end.head();
    for (let start = 0; start < 2500; start += 500) end.add(append(aStream(), 500), position(start + 500));
    const first = await end.page(position(0), {});
    expect([first.events.length, first.upTo, first.head]).toEqual([pageSize, pageSize, 2500]);
    expect(end.pageKnown(position(2400), {}, position(2450))?.events).toHaveLength(50);
    expect(end.pageKnown(position(2400), {}, position(2600))).toBeUndefined();
    for (let start = 2500; start < 5000; start += 500) end.add(append(aStream(), 500), position(start + 500));
    expect(end.pageKnown(position(0), {})).toBeUndefined();
    expect(end.pageKnown(position(4900), {})?.events).toHaveLength(100);
  });
});
