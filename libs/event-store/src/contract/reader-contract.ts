import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { noStream } from '../event-store.js';
import { anEvent, appendInPieces, aStream, events, everythingAfter, idsOf } from './contract-events.js';
import type { ContractCheck } from './event-store-harness.js';

export const readerContract: readonly ContractCheck[] = [
  {
    title: 'reading goes on after a position, in order, in batches, whatever the size of the rest',
    async run({ store }) {
      const [head, sent] = [await store.head(), events(2600)];
      await appendInPieces(store, aStream(), sent);
      for (const skipped of [0, 1, 999, 1000, 1001, 2599, 2600]) {
        const read = await everythingAfter(store, (head + skipped) as typeof head);
        assert.deepEqual(idsOf(read), idsOf(sent.slice(skipped)));
        read.forEach(({ position }, index) => assert.equal(position, head + skipped + index + 1));
      }
    },
  },
  {
    title: 'a filter by category and by type gives those events only; both must hold',
    async run({ store }) {
      const head = await store.head();
      const [report, started] = [anEvent(), { ...anEvent(), type: 'ImportStarted' }];
      const [supply, scheme] = [aStream('supply'), aStream('scheme')];
      await store.append(supply, noStream, [report, started]);
      const elsewhere = { ...anEvent(), type: started.type };
      await store.append(scheme, noStream, [elsewhere, ...events(1500)]);
      const read = async (filter: Parameters<typeof store.readAll>[1]) =>
        idsOf(await everythingAfter(store, head, filter));
      assert.deepEqual(await read({ categories: ['supply'] }), idsOf([report, started]));
      assert.deepEqual(await read({ types: [started.type] }), idsOf([started, elsewhere]));
      assert.deepEqual(await read({ categories: ['scheme'], types: [started.type] }), idsOf([elsewhere]));
      assert.deepEqual(await read({ categories: ['scheme', 'supply'], types: ['Nothing'] }), []);
      assert.deepEqual(await read({ types: ["Import'Started", started.type] }), idsOf([started, elsewhere]));
      assert.deepEqual(await read({ types: [] }), []);
      assert.equal((await read({ categories: ['scheme'] })).length, 1501);
    },
  },
  {
    title: 'reading ends at the head of the moment when it began',
    async run({ store }) {
      const head = await store.head();
      await store.append(aStream(), noStream, events(1200));
      const read: string[] = [];
      for await (const batch of store.readAll(head)) {
        if (read.length < 1200) await store.append(aStream(), noStream, events(1));
        read.push(...idsOf(batch));
      }
      assert.equal(read.length, 1200);
    },
  },
  {
    title: 'a reader that takes its time over each batch gets every event all the same',
    async run({ store }) {
      const [head, sent] = [await store.head(), events(6000)];
      await appendInPieces(store, aStream(), sent);
      const read: string[] = [];
      for await (const batch of store.readAll(head)) {
        read.push(...idsOf(batch));
        await pause(2);
      }
      assert.deepEqual(read, idsOf(sent));
    },
  },
  {
    title: 'a reader that stops half-way costs the others nothing',
    async run({ store }) {
      const head = await store.head();
      await appendInPieces(store, aStream(), events(5000));
      for (let reader = 0; reader < 12; reader += 1) {
        let batches = 0;
        for await (const batch of store.readAll(head)) {
          assert.ok(batch.length > 0);
          if (++batches === 2) break;
        }
      }
      assert.equal((await everythingAfter(store, head)).length, 5000);
    },
  },
  {
    title: 'a fault in the reader reaches the reader',
    async run({ store }) {
      const head = await store.head();
      await appendInPieces(store, aStream(), events(3000));
      const failing = async () => {
        let seen = 0;
        for await (const batch of store.readAll(head)) if ((seen += batch.length) > 1500) throw new Error('my fault');
      };
      await assert.rejects(failing(), { message: 'my fault' });
      await assert.rejects(failing(), { message: 'my fault' });
    },
  },
  {
    title: 'an event of a newer version is not guessed at',
    async run({ store }) {
      const [head, stream] = [await store.head(), aStream()];
      await store.append(stream, noStream, [{ ...anEvent(), schemaVersion: 99 }]);
      const newer = { name: 'EventIsNewer', position: head + 1 };
      for (const read of [() => store.readStream(stream), () => everythingAfter(store, head)]) {
        await assert.rejects(read, { ...newer, message: 'no upcaster for VacanciesReported from version 99' });
      }
    },
  },
  {
    title: 'nor is one of a type that is not known',
    async run({ store }) {
      const [head, stream] = [await store.head(), aStream()];
      await store.append(stream, noStream, [{ ...anEvent(), type: 'VacanciesSold' }]);
      const unknown = { name: 'EventIsNewer', position: head + 1, message: 'unknown event type VacanciesSold' };
      for (const read of [() => store.readStream(stream), () => everythingAfter(store, head)]) {
        await assert.rejects(read, unknown);
      }
    },
  },
];
