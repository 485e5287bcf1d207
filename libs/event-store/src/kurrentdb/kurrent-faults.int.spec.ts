import { jest } from '@jest/globals';
import { status } from '@grpc/grpc-js';
import { KurrentDoubleServer } from '@evenwicht/kurrent-double';
import type { StreamName } from '@evenwicht/events';
import {
  assertRejects,
  anEvent,
  aStream,
  events,
  eventually,
  everythingAfter,
  idsOf,
} from '../contract/contract-events.js';
import { beginning, EventStoreUnavailable, noStream } from '../event-store.js';
import { KurrentEventStore, type KurrentEventStoreOptions } from './kurrent-event-store.js';
import { LogHasHole } from './log-index.js';
import { ForeignEvent } from './served-event.js';

jest.setTimeout(30_000);

describe('A log in KurrentDB (on a double of the server)', () => {
  let double: KurrentDoubleServer;
  const opened: KurrentEventStore[] = [];
  const open = (options: Partial<KurrentEventStoreOptions> = {}) => {
    const store = new KurrentEventStore({ url: double.url, callMilliseconds: 3_000, ...options });
    opened.push(store);
    return store;
  };

  beforeEach(async () => {
    double = await KurrentDoubleServer.start();
  });

  afterEach(async () => {
    await Promise.all(opened.splice(0).map((store) => store.close()));
    double.stop();
  });

  it('gives nothing of the server itself, of other applications or of another log, and does not count them', async () => {
    const [store, other] = [open(), open({ log: 'elsewhere' })];
    const [stream, sent] = [aStream('case'), events(10)];
    for (const [index, event] of sent.entries()) {
      await other.append(stream, index - 1, [anEvent()]);
      expect(await store.append(stream, index - 1, [event])).toEqual({ revision: index, position: index + 1 });
    }
    const seen: string[] = [];
    const subscription = store.subscribe(beginning, {}, async (batch) => void seen.push(...idsOf(batch.events)));
    await eventually('the subscriber is at the head', () => seen.length === sent.length);
    await subscription.stop();

    expect(seen).toEqual(idsOf(sent));
    expect(idsOf(await everythingAfter(open(), beginning))).toEqual(idsOf(sent));
    expect(idsOf(await everythingAfter(open(), beginning, { categories: ['case'] }))).toEqual(idsOf(sent));
    const names = new Set(double.log.all.map(({ stream: name }) => name.replace(/-.*/, '')));
    expect([...names].sort()).toEqual(
      ['$$evenwicht.case', '$stats', 'case', 'elsewhere.case', 'evenwicht.case', 'evenwichtig.case'].sort(),
    );
  });

  it('is empty when it is new, whatever else the server holds', async () => {
    expect(await open().head()).toBe(beginning);
    expect(await everythingAfter(open(), beginning)).toEqual([]);
  });

  it.each([status.UNAVAILABLE, status.DEADLINE_EXCEEDED, status.CANCELLED])(
    'sends an append again that the server refused with status %i',
    async (code) => {
      const [stream, sent] = [aStream(), events(2)];
      double.faults.refuse(code);
      double.faults.refuse(code);
      expect(await open().append(stream, noStream, sent)).toEqual({ revision: 1, position: 2 });
    },
  );

  it('goes to the server that leads when another does not', async () => {
    const leader = await KurrentDoubleServer.start({ log: double.log });
    const store = open({ retryMilliseconds: 2_000 });
    double.faults.referTo({ host: '127.0.0.1', port: leader.port });
    for (let refusal = 0; refusal < 100; refusal += 1) double.faults.refuse(status.UNAVAILABLE);
    expect(await store.append(aStream(), noStream, events(1))).toEqual({ revision: 0, position: 1 });
    expect(await store.append(aStream(), noStream, events(1))).toEqual({ revision: 0, position: 2 });
    leader.stop();
  });

  it('finds an append that was stored before the process was there, after any revision', async () => {
    const [stream, sent] = [aStream(), events(2)];
    const first = await open().append(stream, noStream, sent);
    await open().append(stream, 1, events(5));
    expect(await open().append(stream, 6, sent)).toEqual(first);
    expect(await open().append(stream, noStream, sent)).toEqual(first);
    await expect(open().append(stream, 9, sent)).resolves.toEqual(first);
    await expect(open().append(stream, 9, events(1))).rejects.toMatchObject({ expected: 9, actual: 6 });
    expect((await open().readStream(stream)).length).toBe(7);
  });

  it('finds an append of which nothing was heard by sending it again', async () => {
    const [store, stream, sent] = [open({ callMilliseconds: 1_500 }), aStream(), events(2)];
    await store.head();
    double.faults.silence();
    expect(await store.append(stream, noStream, sent)).toEqual({ revision: 1, position: 2 });
    expect(idsOf(await store.readStream(stream))).toEqual(idsOf(sent));
  });

  it('tells the writer of what no repetition mends: an append of more than a megabyte', async () => {
    const large = Array.from({ length: 600 }, () => anEvent('x'.repeat(2_000)));
    const stream = aStream();
    const store = open();
    await expect(store.append(stream, noStream, large)).rejects.toMatchObject({ type: 'maximum-append-size-exceeded' });
    expect(await store.readStream(stream)).toEqual([]);
  });

  it('goes on from its last checkpoint after a lost connection, not from the beginning', async () => {
    const store = open();
    await store.append(aStream(), noStream, events(3));
    const { port, log } = double;
    expect(log.subscribedAfter).toEqual([-1]);
    double.stop();
    double = await KurrentDoubleServer.start({ port, log });
    await eventually('it follows the log again', () => log.subscribedAfter.length === 2);
    expect(log.subscribedAfter[1]).toBeGreaterThan(log.all.findIndex(({ stream }) => stream.startsWith('evenwicht.')));
    expect(await store.append(aStream(), noStream, events(1))).toEqual({ revision: 0, position: 4 });
  });

  it('says so when the server has lost something of it, and gives nothing', async () => {
    const stream = aStream();
    await open().append(stream, noStream, events(3));
    double.log.all.splice(double.log.all.findIndex(({ stream: name }) => name.endsWith(stream)) + 1, 1);
    const store = open();
    await assertRejects(store.head(), LogHasHole);
    await assertRejects(everythingAfter(store, beginning), LogHasHole);
    await assertRejects(store.subscribe(beginning, {}, async () => undefined).ended, LogHasHole);
  });

  it('does not take for its own what somebody else wrote in its streams', async () => {
    const data = Buffer.from('{}');
    const event = { ...anEvent(), id: anEvent().eventId, contentType: 'application/json', data, metadata: data };
    double.log.append('evenwicht.case-1', -1, [event]);
    await assertRejects(open().head(), ForeignEvent);
    await assertRejects(open().readStream('case-1' as StreamName), ForeignEvent);
  });

  it('is used again when its server comes after its reader', async () => {
    const { port, log } = double;
    double.stop();
    const store = open({ retryMilliseconds: 100 });
    await assertRejects(store.head(), EventStoreUnavailable);
    double = await KurrentDoubleServer.start({ port, log });
    await eventually('it is reached', async () => (await store.head().catch(() => undefined)) === beginning);
  });
});
