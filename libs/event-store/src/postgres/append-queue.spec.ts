import type { Position } from '@evenwicht/events';
import { aStream, events } from '../contract/contract-events.js';
import { noStream } from '../event-store.js';
import { storable, type StorableAppend } from '../stored-event.js';
import { AppendQueue } from './append-queue.js';
import type { Outcome } from './append-statement.js';

const anAppend = (eventCount = 1) => storable(aStream(), noStream, events(eventCount));
const done: Outcome = { appended: { revision: 0, position: 1 as Position }, isNew: true };

/** A queue before a log that answers when it is told to. */
function slowLog() {
  const flushes: { appends: readonly StorableAppend[]; answer: (outcomes: readonly Outcome[]) => void }[] = [];
  const queue = new AppendQueue((appends) => new Promise((answer) => void flushes.push({ appends, answer })));
  return { queue, flushes };
}

/** Long enough for whatever is ready to be sent, and without a clock. */
async function turn(): Promise<void> {
  for (let turns = 0; turns < 5; turns += 1) await new Promise(setImmediate);
}

describe('Appends that wait', () => {
  it('go together when they are handed in together, in that order', async () => {
    const { queue, flushes } = slowLog();
    const appends = [anAppend(), anAppend(), anAppend()];
    const answers = Promise.all(appends.map((append) => queue.add(append)));
    await turn();
    expect(flushes.map((flush) => flush.appends)).toEqual([appends]);
    flushes[0]?.answer(appends.map(() => done));
    await answers;
  });

  it('wait for the batch before them, however many they are', async () => {
    const { queue, flushes } = slowLog();
    const [first, second, third] = [anAppend(), anAppend(), anAppend()];
    const answer = queue.add(first);
    await turn();
    void queue.add(second);
    void queue.add(third);
    await turn();
    expect(flushes).toHaveLength(1);
    flushes[0]?.answer([done]);
    await answer;
    await turn();
    expect(flushes.map((flush) => flush.appends)).toEqual([[first], [second, third]]);
  });

  it('go in batches of at most 512 events; a larger append goes alone', async () => {
    const sizes: number[] = [];
    const queue = new AppendQueue(async (appends) => {
      sizes.push(appends.reduce((sum, append) => sum + append.events.length, 0));
      return appends.map(() => done);
    });
    await Promise.all([500, 12, 1, 700, 511, 2].map((count) => queue.add(anAppend(count))));
    expect(sizes).toEqual([512, 1, 700, 511, 2]);
  });

  it('each get their own outcome', async () => {
    const { queue, flushes } = slowLog();
    const answers = Promise.allSettled([queue.add(anAppend()), queue.add(anAppend())]);
    await turn();
    flushes[0]?.answer([{ failure: new Error('not this one') }, done]);
    expect(await answers).toMatchObject([{ status: 'rejected' }, { status: 'fulfilled' }]);
  });

  it('are all answered before the queue is drained', async () => {
    const { queue, flushes } = slowLog();
    let isDrained = false;
    const answer = queue.add(anAppend());
    const drained = queue.drained().then(() => (isDrained = true));
    await turn();
    expect(isDrained).toBe(false);
    flushes[0]?.answer([done]);
    await Promise.all([answer, drained]);
  });
});
