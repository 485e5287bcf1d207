import assert from 'node:assert/strict';
import type { Instant } from '@evenwicht/kernel';
import { EventIdReused, noStream } from '../event-store.js';
import { assertRejects, anEvent, aStream, events, idsOf } from './contract-events.js';
import type { ContractCheck } from './event-store-harness.js';

/** Guarantee 1: sent again, an append is found, not stored. */
export const idempotenceContract: readonly ContractCheck[] = [
  {
    title: 'an append sent again is answered as the first time, also when it is recorded at another moment',
    async run({ store, another }) {
      const [stream, sent] = [aStream(), events(2)];
      const first = await store.append(stream, noStream, sent);
      const later = sent.map((event) => ({ ...event, recordedAt: '2027-01-01T00:00:00.000Z' as Instant }));
      assert.deepEqual(await another.append(stream, noStream, later), first);
      const stored = await store.readStream(stream);
      assert.deepEqual(
        stored.map(({ recordedAt }) => recordedAt),
        sent.map(({ recordedAt }) => recordedAt),
      );
    },
  },
  {
    title: 'an append is found for ever: after other appends, with any expected revision, from any process',
    async run({ store, another }) {
      const [stream, sent] = [aStream(), events(2)];
      const first = await store.append(stream, noStream, sent);
      await store.append(stream, 1, events(5));
      await store.append(aStream(), noStream, events(5));
      assert.deepEqual(await store.append(stream, noStream, sent), first);
      assert.deepEqual(await store.append(stream, 6, sent), first);
      await store.append(stream, 6, events(1));
      assert.deepEqual(await another.append(stream, 7, sent), first);
      assert.equal((await store.readStream(stream)).length, 8);
    },
  },
  {
    title: 'the same append from many writers at once is stored once',
    async run({ store, another }) {
      const [stream, sent] = [aStream(), events(3)];
      const senders = Array.from({ length: 12 }, (_, index) => (index % 2 ? store : another));
      const answers = await Promise.all(senders.map((sender) => sender.append(stream, noStream, sent)));
      assert.equal(new Set(answers.map((answer) => JSON.stringify(answer))).size, 1);
      assert.deepEqual(idsOf(await store.readStream(stream)), idsOf(sent));
    },
  },
  {
    title: 'an append sent again while its first sending is not yet committed is stored once',
    async run({ store, appendInOpenTransaction }) {
      for (const outcome of ['commit', 'rollback'] as const) {
        const [stream, sent] = [aStream(), events(2)];
        const open = appendInOpenTransaction(stream, noStream, sent, { pauseMilliseconds: 50, outcome });
        await Promise.allSettled([open, store.append(stream, noStream, sent)]);
        assert.deepEqual(idsOf(await store.readStream(stream)), idsOf(sent));
      }
    },
  },
  {
    title: 'ids that are in the log for something else are refused',
    async run({ store }) {
      const [stream, [first, second]] = [aStream(), events(2)];
      await store.append(stream, noStream, [first!, second!]);
      const elsewhere = aStream();
      const reuses = [
        { into: elsewhere, expected: noStream, sent: [first!] }, // in another stream
        { into: stream, expected: 1, sent: [second!, anEvent()] }, // only in part
        { into: stream, expected: 1, sent: [anEvent(), second!] },
        { into: stream, expected: noStream, sent: [second!, first!] }, // in another order
        { into: elsewhere, expected: noStream, sent: Array(2).fill(anEvent()) }, // twice
      ];
      for (const { into, expected, sent } of reuses) {
        await assertRejects(store.append(into, expected, sent), EventIdReused);
      }
      assert.deepEqual(await store.readStream(elsewhere), []);
      assert.equal((await store.readStream(stream)).length, 2);
    },
  },
];
