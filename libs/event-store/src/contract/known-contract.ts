import assert from 'node:assert/strict';
import type { Position } from '@evenwicht/events';
import { LogHasGrown, noStream, UnstorableText, WrongExpectedRevision } from '../event-store.js';
import type { EventStore, KnownLog } from '../event-store.js';
import { anEvent, assertRejects, aStream, events, everythingAfter, idsOf } from './contract-events.js';
import type { ContractCheck } from './event-store-harness.js';
import type { NetworkHarness } from './network-contract.js';
import type { Random } from './random.js';

/** For an adapter that knows the end of its log without asking: what it knows is so, and an append can be held to it. */
export const knownContract: readonly ContractCheck<NetworkHarness>[] = [
  {
    title: 'what this process appended is known without asking, and what others appended once somebody has looked',
    async run({ store, another }) {
      const [mine, theirs, stream] = [events(2), events(1), aStream()];
      const head = await store.head();
      await store.append(stream, noStream, mine);
      assert.deepEqual(idsOf(known(store).after(head) ?? []), idsOf(mine));
      assert.deepEqual(known(store).stream(stream), await another.readStream(stream));
      await another.append(stream, 1, theirs);
      assert.deepEqual(idsOf(known(store).stream(stream)), idsOf(mine));
      await store.head();
      assert.deepEqual(idsOf(known(store).after(head) ?? []), idsOf([...mine, ...theirs]));
      assert.deepEqual(known(store).stream(aStream()), []);
    },
  },
  {
    title:
      'an append that is held to what was seen stands while nobody else appends, whatever this process appends meanwhile',
    async run({ store }) {
      const seen = await store.head();
      const sent = Array.from({ length: 30 }, () => events(2));
      const appended = await Promise.all(sent.map((one) => known(store).append(aStream(), noStream, one, seen)));
      assert.deepEqual(
        appended.map(({ position }) => position),
        sent.map((_, index) => seen + 2 * (index + 1)),
      );
      await Promise.all([store.append(aStream(), noStream, events(1)), store.head(), store.head()]);
      assert.equal((await known(store).append(aStream(), noStream, events(1), seen)).revision, 0);
    },
  },
  {
    title: 'it falls with one event of another, and nothing of it is stored; after a look it stands',
    async run({ store, another }) {
      const [seen, mine, beside] = [await store.head(), events(2), events(1)];
      await another.append(aStream(), noStream, events(1));
      const together = [
        known(store).append(aStream(), noStream, mine, seen),
        store.append(aStream(), noStream, beside),
      ];
      const [held, free] = await Promise.allSettled(together);
      assert.ok(held?.status === 'rejected' && held.reason instanceof LogHasGrown);
      assert.equal(free?.status, 'fulfilled');
      assert.deepEqual(idsOf(await everythingAfter(another, (seen + 1) as Position)), idsOf(beside));
      await assertRejects(known(store).append(aStream(), noStream, mine, seen), LogHasGrown);
      await store.head();
      await assertRejects(known(store).append(aStream(), noStream, mine, seen), LogHasGrown); // it decided before
      assert.equal((await known(store).append(aStream(), noStream, mine, known(store).upTo)).revision, 1);
    },
  },
  {
    title: 'it falls where its ids are stored already: its writer has not seen that',
    async run({ store }) {
      const [stream, sent] = [aStream(), events(2)];
      await store.append(stream, noStream, sent);
      const { upTo } = known(store);
      await assertRejects(known(store).append(stream, noStream, sent, upTo), LogHasGrown);
      await assertRejects(known(store).append(stream, noStream, events(1), upTo), WrongExpectedRevision);
      await assertRejects(known(store).append(stream, 1, [anEvent('\0')], upTo), UnstorableText);
      assert.equal((await known(store).append(stream, 1, events(1), upTo)).revision, 2);
    },
  },
  {
    title: 'an answer that was lost leaves a held append in doubt: it falls, and a look finds it',
    async run({ store, loseNextAnswer }) {
      const [seen, stream, sent] = [await store.head(), aStream(), events(2)];
      loseNextAnswer();
      await assertRejects(known(store).append(stream, noStream, sent, seen), LogHasGrown);
      assert.deepEqual(idsOf(await store.readStream(stream)), idsOf(sent));
    },
  },
  {
    title: 'of processes that hold to what they saw, none misses what another wrote before it',
    async run({ store, another, random }) {
      const head = await store.head();
      const processes = [store, another];
      const accepted = await Promise.all(
        processes.flatMap((each, author) => [1, 2, 3, 4].map(() => decideAgain(each, `author-${author}`, random))),
      );
      const log = await everythingAfter(store, head);
      for (const { author, seen, position } of accepted.flat()) {
        const missed = log.filter((event) => event.position > seen && event.position < position);
        const strangers = missed.filter((event) => event.sourceSystem !== author);
        assert.deepEqual(idsOf(strangers), [], `seen ${seen}, stored ${position}`);
      }
      assert.ok(accepted.every((one) => one.length > 0));
    },
  },
];

/** Appends over and over, held to what is known; looks only when that fell. */
async function decideAgain(process: EventStore, author: string, random: Random) {
  const accepted: { author: string; seen: Position; position: Position }[] = [];
  for (let attempt = 0; attempt < 40; attempt += 1) {
    if (random.isTrue(0.2)) await process.head();
    const seen = known(process).upTo;
    const event = { ...anEvent(), sourceSystem: author };
    try {
      const { position } = await known(process).append(aStream(), noStream, [event], seen);
      accepted.push({ author, seen, position });
    } catch (error) {
      assert.ok(error instanceof LogHasGrown, String(error));
      await process.head();
    }
  }
  return accepted;
}

function known(store: EventStore): KnownLog {
  assert.ok(store.known);
  return store.known;
}
