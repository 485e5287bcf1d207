import { streamName, type Position } from '@evenwicht/events';
import { EventIdReused, EventStoreUnavailable } from '../event-store.js';
import { LogHasHole, LogIndex } from './log-index.js';

const [one, other] = [streamName('case', 'one'), streamName('case', 'other')];
const append = (stream: typeof one, first: number, ...ids: string[]) => ({
  stream,
  expected: first - 1,
  events: ids.map((eventId, index) => ({ eventId, type: 'T', revision: first + index, text: '{}' })),
});
let commit = 0;
const passing = (stream: typeof one, revision: number, eventId: string) => ({
  eventId,
  stream,
  revision,
  place: { commit: (commit += 100), prepare: commit },
  text: eventId,
});

describe('The index of a log in KurrentDB', () => {
  it('counts what comes by: the n-th event has position n', () => {
    const index = new LogIndex();
    const events = [passing(one, 0, 'a'), passing(other, 0, 'b'), passing(one, 1, 'c')];
    for (const event of events) index.follow(event);
    expect(index.head).toBe(3);
    expect(events.map(({ place }) => index.positionAt(place))).toEqual([1, 2, 3]);
    expect(index.positionAt({ commit: events[1]!.place.commit + 1, prepare: 0 })).toBeUndefined();
    expect(index.placeOf(2 as Position)).toEqual(events[1]!.place);
    expect(index.recentAfter(1 as Position)?.map(({ position, text }) => [position, text])).toEqual([
      [2, 'b'],
      [3, 'c'],
    ]);
  });

  it('tells apart places with one commit position, as a transaction gives them', () => {
    const index = new LogIndex();
    index.follow({ ...passing(one, 0, 'a'), place: { commit: 9_000_000, prepare: 8_000_000 } });
    index.follow({ ...passing(one, 1, 'b'), place: { commit: 9_000_000, prepare: 8_000_100 } });
    expect(index.positionAt({ commit: 9_000_000, prepare: 8_000_100 })).toBe(2);
  });

  it('finds an append by all its ids in order, whether it came by or was only stored, and nothing else', () => {
    const index = new LogIndex();
    index.stored(append(one, 0, 'a', 'b'));
    expect(index.revisionOf(one)).toBe(1);
    for (let round = 0; round < 2; round += 1) {
      expect(index.earlier(append(one, 5, 'a', 'b'))).toBe(1);
      expect(index.earlier(append(one, 2, 'c'))).toBeUndefined();
      for (const reuse of [append(other, 0, 'a'), append(one, 2, 'b', 'c'), append(one, 2, 'b', 'a')]) {
        expect(() => index.earlier(reuse)).toThrow(EventIdReused);
      }
      if (round === 0) for (const [revision, id] of ['a', 'b'].entries()) index.follow(passing(one, revision, id));
    }
    index.stored(append(one, 0, 'a', 'b')); // the answer came after the event
    expect(index.revisionOf(one)).toBe(1);
  });

  it('stops at a revision that does not follow', async () => {
    const index = new LogIndex();
    index.follow(passing(one, 0, 'a'));
    expect(() => index.follow(passing(one, 2, 'c'))).toThrow(LogHasHole);
    expect(() => index.follow(passing(other, 1, 'd'))).toThrow(LogHasHole);
    index.fail(new LogHasHole(one, 1, 2));
    await expect(index.positionOf(one, 1, 1_000)).rejects.toThrow(LogHasHole);
    expect(await index.positionOf(one, 0, 1_000)).toBe(1);
  });

  it('lets wait for what comes by, as long as something does', async () => {
    const index = new LogIndex();
    const waiting = index.positionOf(one, 2, 200);
    for (const revision of [0, 1, 2]) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      index.follow(passing(one, revision, `e${revision}`));
    }
    expect(await waiting).toBe(3);
    await expect(index.positionOf(one, 3, 20)).rejects.toThrow(EventStoreUnavailable);
  });
});
