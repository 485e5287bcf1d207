import assert from 'node:assert/strict';
import { beginning, EventIdReused, noStream, UnstorableText, WrongExpectedRevision } from '../event-store.js';
import { assertRejects, anEvent, aStream, events, everythingAfter, idsOf } from './contract-events.js';
import type { ContractCheck } from './event-store-harness.js';

export const appendContract: readonly ContractCheck[] = [
  {
    title: 'an append is read back as it was, with its stream, revision and position',
    async run({ store }) {
      const [stream, [first, second]] = [aStream(), [anEvent(), { ...anEvent(), sourceSystem: 'invented' }]];
      const { revision, position } = await store.append(stream, noStream, [first, second]);
      assert.equal(revision, 1);
      const read = await store.readStream(stream);
      assert.deepEqual(read[1], { ...second, stream, revision: 1, position });
      assert.deepEqual(read[0], { ...first, stream, revision: 0, position: read[0]?.position });
      assert.ok(read[0].position < position);
    },
  },
  {
    title: 'a stream that does not exist is empty',
    async run({ store }) {
      assert.deepEqual(await store.readStream(aStream()), []);
    },
  },
  {
    title: 'the head is the position of the last event',
    async run({ store, another }) {
      const { position } = await store.append(aStream(), noStream, events(3));
      assert.equal(await another.head(), position);
      assert.ok(position > beginning);
    },
  },
  {
    title: 'positions have no gaps and follow the order of submission',
    async run({ store }) {
      const head = await store.head();
      const appended = await Promise.all(
        Array.from({ length: 100 }, () => store.append(aStream(), noStream, events(2))),
      );
      assert.deepEqual(
        appended.map(({ position }) => position),
        appended.map((_, index) => head + 2 * (index + 1)),
      );
    },
  },
  {
    title: 'a refused append leaves no gap',
    async run({ store, appendInOpenTransaction }) {
      const stream = aStream();
      const head = await store.head();
      const how = { pauseMilliseconds: 1, outcome: 'rollback' } as const;
      await appendInOpenTransaction(stream, noStream, events(2), how).catch(() => undefined);
      await assertRejects(store.append(stream, 7, events(2)), WrongExpectedRevision);
      assert.equal((await store.append(stream, noStream, events(1))).position, head + 1);
    },
  },
  {
    title: 'a wrong expected revision is refused with the actual one, and nothing of the append is stored',
    async run({ store }) {
      const stream = aStream();
      await store.append(stream, noStream, events(3));
      for (const expected of [noStream, 0, 1, 3, 99]) {
        const refusal = { name: 'WrongExpectedRevision', stream, expected, actual: 2 };
        await assert.rejects(store.append(stream, expected, events(2)), refusal);
      }
      await assert.rejects(store.append(aStream(), 0, events(1)), { name: 'WrongExpectedRevision', actual: noStream });
      assert.equal((await store.readStream(stream)).length, 3);
    },
  },
  {
    title: 'of writers on one revision exactly one wins (guarantee 3)',
    async run({ store, another }) {
      const stream = aStream();
      for (let revision = noStream; revision < 20; revision += 1) {
        const attempts = [store, another, store, another].map((process) => process.append(stream, revision, events(1)));
        const results = await Promise.allSettled(attempts);
        const losers = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as Error] : []));
        assert.equal(losers.length, 3);
        for (const loser of losers) assert.ok(loser instanceof WrongExpectedRevision, String(loser));
      }
      assert.deepEqual(
        (await store.readStream(stream)).map(({ revision }) => revision),
        Array.from({ length: 21 }, (_, revision) => revision),
      );
    },
  },
  {
    title: 'appends that go together each have their own outcome',
    async run({ store }) {
      const [stream, head, known] = [aStream(), await store.head(), events(2)];
      const results = await Promise.allSettled([
        store.append(stream, noStream, known),
        store.append(stream, 1, events(1)), // builds on the one before it
        store.append(stream, 1, events(1)), // too late
        store.append(stream, noStream, known), // again
        store.append(stream, 9, events(1)), // too early
        store.append(stream, 2, [anEvent('\0')]),
        store.append(aStream(), noStream, known), // ids of another stream
        store.append(aStream(), noStream, events(1)),
      ]);
      assert.deepEqual(
        results.map((result) => (result.status === 'rejected' ? (result.reason as Error).name : result.value)),
        [
          { revision: 1, position: head + 2 },
          { revision: 2, position: head + 3 },
          WrongExpectedRevision.name,
          { revision: 1, position: head + 2 },
          WrongExpectedRevision.name,
          UnstorableText.name,
          EventIdReused.name,
          { revision: 0, position: head + 4 },
        ],
      );
    },
  },
  {
    title: 'large appends, and thousands at once, are stored whole and in order',
    async run({ store }) {
      const head = await store.head();
      const large = events(700);
      const small = Array.from({ length: 1500 }, () => events(1));
      await Promise.all([
        store.append(aStream(), noStream, large),
        ...small.map((one) => store.append(aStream(), noStream, one)),
      ]);
      assert.deepEqual(idsOf(await everythingAfter(store, head)), idsOf([...large, ...small.flat()]));
    },
  },
  {
    title: 'an append without events is a fault of the writer',
    async run({ store }) {
      await assertRejects(store.append(aStream(), noStream, []), RangeError);
    },
  },
];
