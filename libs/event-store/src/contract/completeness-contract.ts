import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import type { EventId } from '@evenwicht/kernel';
import type { Position } from '@evenwicht/events';
import { noStream, type EventStore, type EventToAppend } from '../event-store.js';
import { aStream, events, eventually, everythingAfter, idsOf } from './contract-events.js';
import type { ContractCheck, EventStoreHarness } from './event-store-harness.js';

const writerCount = 16;
const roundCount = 12;

/** Guarantee 2: every reader sees every committed event once, in one order, whatever else is open. */
export const completenessContract: readonly ContractCheck[] = [
  {
    title: 'no reader skips or repeats an event beside 16 writers that pause and roll back (guarantee 2)',
    async run(harness) {
      const head = await harness.store.head();
      const subscribed: EventId[] = [];
      let reached = head;
      const subscription = harness.another.subscribe(head, {}, async (batch) => {
        subscribed.push(...idsOf(batch.events));
        reached = batch.upTo;
      });
      const writing = Promise.all(Array.from({ length: writerCount }, (_, writer) => write(harness, writer)));
      const [caughtUp, written] = await Promise.all([readUntil(harness.another, head, writing), writing]);
      const committed = written.flat();

      const log = idsOf(await everythingAfter(harness.store, head));
      assert.deepEqual([...log].sort(), idsOf(committed).sort(), 'the log holds what was committed, once');
      const end = await harness.store.head();
      await eventually('the subscriber is at the head', () => reached >= end);
      await subscription.stop();
      assertSame(subscribed, log, 'the subscriber');
      assertSame(caughtUp, log, 'the reader that catches up');
    },
  },
];

/** One writer: appends, some through the store, some in transactions that stay open. What was committed. */
async function write(harness: EventStoreHarness, writer: number): Promise<EventToAppend[]> {
  const { store, another, random, appendInOpenTransaction } = harness;
  const committed: EventToAppend[] = [];
  const stream = aStream();
  let revision = noStream;
  for (let round = 0; round < roundCount; round += 1) {
    const sent = events(1 + random.upTo(3));
    await pause(random.upTo(10));
    const outcome = random.isTrue(0.7) ? 'commit' : 'rollback';
    if (random.isTrue(0.3)) {
      ({ revision } = await (writer % 2 ? store : another).append(stream, revision, sent));
      committed.push(...sent);
      continue;
    }
    const how = { pauseMilliseconds: random.upTo(12), outcome } as const;
    const appended = await appendInOpenTransaction(stream, revision, sent, how);
    if (outcome === 'rollback') continue;
    revision = appended.revision;
    committed.push(...sent);
  }
  return committed;
}

/** Reads again and again after the last position that was seen, until everything is written, and then once more. */
async function readUntil(store: EventStore, start: Position, writing: Promise<unknown>): Promise<EventId[]> {
  let isWriting = true;
  const finished = () => (isWriting = false);
  void writing.then(finished, finished);
  const seen: EventId[] = [];
  let after = start;
  for (let isLast = false; !isLast;) {
    isLast = !isWriting;
    for await (const batch of store.readAll(after)) {
      seen.push(...idsOf(batch));
      after = batch.at(-1)?.position ?? after;
    }
    await pause(1);
  }
  return seen;
}

function assertSame(seen: readonly EventId[], log: readonly EventId[], who: string): void {
  const known = new Set(seen);
  const lost = log.filter((id) => !known.has(id)).length;
  const repeated = seen.length - known.size;
  assert.deepEqual({ lost, repeated }, { lost: 0, repeated: 0 }, `${who} of ${log.length} events`);
  assert.deepEqual(seen, log, `${who} sees the one order`);
}
