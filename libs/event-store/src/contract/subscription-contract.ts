import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import type { EventId } from '@evenwicht/kernel';
import { noStream, type EventBatch } from '../event-store.js';
import { anEvent, appendInPieces, aStream, eventually, events, idsOf } from './contract-events.js';
import type { ContractCheck } from './event-store-harness.js';

export const subscriptionContract: readonly ContractCheck[] = [
  {
    title: 'a subscription gives what is there after its position, and then what comes, from any process',
    async run({ store, another }) {
      const old = events(3);
      const { position } = await store.append(aStream(), noStream, old);
      const seen: EventId[] = [];
      const after = (position - 1) as typeof position;
      const subscription = store.subscribe(after, {}, async (batch) => void seen.push(...idsOf(batch.events)));
      await eventually('the old event was given', () => seen.length === 1);
      const [here, there] = [anEvent(), anEvent()];
      await store.append(aStream(), noStream, [here]);
      await eventually('the event of this process was given', () => seen.length === 2);
      await another.append(aStream(), noStream, [there]);
      await eventually('the event of another process was given', () => seen.length === 3);
      assert.deepEqual(seen, idsOf([old[2]!, here, there]));
      await subscription.stop();
    },
  },
  {
    title: 'a slow handler gets one batch at a time and misses nothing',
    async run({ store, random }) {
      const head = await store.head();
      const seen: EventId[] = [];
      let atOnce = 0;
      const subscription = store.subscribe(head, {}, async (batch) => {
        assert.equal(++atOnce, 1);
        await pause(random.upTo(15));
        seen.push(...idsOf(batch.events));
        atOnce -= 1;
      });
      const sent = events(60);
      for (const event of sent) await store.append(aStream(), noStream, [event]);
      await eventually('all events were given', () => seen.length >= sent.length);
      assert.deepEqual(seen, idsOf(sent));
      await subscription.stop();
    },
  },
  {
    title: 'a subscription passes events that it does not want, and says how far it is',
    async run({ store }) {
      const head = await store.head();
      const batches: EventBatch[] = [];
      const filter = { categories: ['scheme'] } as const;
      const subscription = store.subscribe(head, filter, async (batch) => void batches.push(batch));
      const wanted = anEvent();
      await appendInPieces(store, aStream('supply'), events(2100));
      await store.append(aStream('scheme'), noStream, [wanted]);
      const { position } = await store.append(aStream('supply'), noStream, events(10));
      await eventually('the subscription is at the head', () => batches.at(-1)?.upTo === position);
      assert.deepEqual(idsOf(batches.flatMap((batch) => batch.events)), [wanted.eventId]);
      const reached = batches.map(({ upTo }) => upTo);
      assert.deepEqual(
        reached,
        [...new Set(reached)].sort((one, other) => one - other),
      );
      await subscription.stop();
    },
  },
  {
    title: 'after a stop comes nothing; the batch in hand is finished first',
    async run({ store }) {
      const head = await store.head();
      let [begun, finished] = [0, 0];
      const subscription = store.subscribe(head, {}, async () => {
        begun += 1;
        await pause(50);
        finished += 1;
      });
      await store.append(aStream(), noStream, events(1));
      await eventually('the handler has begun', () => begun === 1);
      await subscription.stop();
      assert.equal(finished, 1);
      await subscription.ended;
      await store.append(aStream(), noStream, events(1));
      await pause(50);
      assert.equal(begun, 1);
    },
  },
  {
    title: 'a handler that fails ends its subscription with its error',
    async run({ store }) {
      const head = await store.head();
      const failing = store.subscribe(head, {}, () => Promise.reject(new Error('my fault')));
      const ended = assert.rejects(failing.ended, { message: 'my fault' });
      await store.append(aStream(), noStream, events(1));
      await ended;
      await failing.stop();
    },
  },
];
