import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import type { EventId } from '@evenwicht/kernel';
import { EventStoreUnavailable, noStream, type EventStore } from '../event-store.js';
import {
  anEvent,
  appendInPieces,
  assertRejects,
  aStream,
  events,
  eventually,
  everythingAfter,
  idsOf,
} from './contract-events.js';
import type { ContractCheck, EventStoreHarness } from './event-store-harness.js';

/** An adapter whose log is on the other side of a connection that can fail. */
export interface NetworkHarness extends EventStoreHarness {
  /** A store that gives up after 300 ms instead of its usual time. */
  readonly impatient: EventStore;
  /** The next append arrives and is stored, but its answer does not come back. */
  readonly loseNextAnswer: () => void;
  /** The server ends every connection of every store, at whatever moment they are in. */
  readonly endConnections: () => Promise<void>;
  /** Events of two kilobytes that are more than what is under way to a reader at once. */
  readonly longRead: number;
  /** From now on nothing can be reached, until `comeUp`. */
  readonly goDown: () => void;
  readonly comeUp: () => void;
}

/** Guarantee 1 where it is hardest: nobody knows whether it was stored. */
export const networkContract: readonly ContractCheck<NetworkHarness>[] = [
  {
    title: 'an append whose answer was lost is found by sending it again, alone and among others',
    async run({ store, another, loseNextAnswer }) {
      for (const count of [1, 1, 20]) {
        const [head, sent] = [await another.head(), Array.from({ length: count }, () => events(2))];
        loseNextAnswer();
        const answers = await Promise.all(sent.map((one) => store.append(aStream(), noStream, one)));
        assert.deepEqual(
          answers.map(({ position }) => position),
          sent.map((_, index) => head + 2 * (index + 1)),
        );
        assert.deepEqual(idsOf(await everythingAfter(another, head)), idsOf(sent.flat()));
      }
    },
  },
  {
    title: 'appends go on beside connections that are ended again and again: each is stored once, none is lost',
    async run({ store, another, endConnections, random }) {
      const head = await another.head();
      let isWriting = true;
      const ending = (async () => {
        for (let end = 0; isWriting && end < 200; end += 1) {
          await pause(random.upTo(40));
          await endConnections();
        }
      })();
      const streams = await Promise.all(Array.from({ length: 8 }, () => writeInTurn(store, 25)));
      isWriting = false;
      await ending;
      const stored = await whenReachable(() => everythingAfter(another, head));
      assert.deepEqual(idsOf(stored).sort(), streams.flat().sort());
    },
  },
  {
    title: 'a subscription outlives lost connections and misses nothing',
    async run({ store, another, endConnections }) {
      const seen: EventId[] = [];
      const head = await store.head();
      const subscription = store.subscribe(head, {}, async (batch) => void seen.push(...idsOf(batch.events)));
      const sent = events(20);
      for (const event of sent) {
        await another.append(aStream(), noStream, [event]);
        await endConnections();
      }
      await eventually('every event was given', () => seen.length >= sent.length);
      assert.deepEqual(seen, idsOf(sent));
      await subscription.stop();
    },
  },
  {
    title: 'a log out of reach is reported as such within bounds, and used again when it is back, without a restart',
    async run({ impatient, another, goDown, comeUp }) {
      const [stream, sent] = [aStream(), events(1)];
      const head = await impatient.head();
      const seen: EventId[] = [];
      const subscription = impatient.subscribe(head, {}, async (batch) => void seen.push(...idsOf(batch.events)));
      goDown();
      const begun = Date.now();
      const asked = [
        impatient.append(stream, noStream, sent),
        impatient.readStream(stream),
        impatient.head(),
        everythingAfter(impatient, head),
      ];
      for (const result of await Promise.allSettled(asked)) {
        assert.ok(result.status === 'rejected' && result.reason instanceof EventStoreUnavailable);
      }
      assert.ok(Date.now() - begun < 3_000);
      comeUp();
      await whenReachable(() => impatient.append(stream, noStream, sent));
      assert.deepEqual(idsOf(await another.readStream(stream)), idsOf(sent));
      await eventually('the subscription is back', () => seen.length === 1);
      await subscription.stop();
    },
  },
  {
    title: 'a connection that ends in the middle of a long read is reported, not taken for the end of the log',
    async run({ impatient, another, goDown, comeUp, longRead }) {
      const head = await impatient.head();
      const large = 'x'.repeat(2_000);
      const stored = Array.from({ length: longRead }, () => anEvent(large));
      await appendInPieces(another, aStream(), stored, 250);
      let seen = 0;
      const reading = async () => {
        for await (const batch of impatient.readAll(head)) {
          seen += batch.length;
          if (seen > 2_000) goDown();
        }
      };
      await assertRejects(reading(), EventStoreUnavailable);
      assert.ok(seen < stored.length);
      comeUp();
      const again = await whenReachable(() => everythingAfter(impatient, head));
      assert.equal(again.length, stored.length);
    },
  },
];

/** A connection that has just been ended may not know it yet: whoever uses it is told that the log is out of reach. */
async function whenReachable<Result>(ask: () => Promise<Result>): Promise<Result> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await ask();
    } catch (error) {
      if (attempt === 50 || !(error instanceof EventStoreUnavailable)) throw error;
      await pause(100);
    }
  }
}

async function writeInTurn(store: EventStore, count: number): Promise<EventId[]> {
  const [stream, sent] = [aStream(), events(count)];
  for (const [index, event] of sent.entries()) {
    const { revision } = await store.append(stream, index - 1, [event]);
    assert.equal(revision, index);
  }
  return idsOf(sent);
}
