import { setTimeout as pause } from 'node:timers/promises';
import type { Position } from '@evenwicht/events';
import { deliveriesThatAreDropped } from './dropped-deliveries-contract-fixture.js';
import { deliveriesThatFail } from './failing-deliveries-contract-fixture.js';
import { secret, targetIds, type NotifierBench } from './notifier-bench-fixture.js';
import { saying, thanks, idsOf, isSigned, type Received } from './receiver-fixture.js';

/** What holds for notifications wherever the queue is kept. */
export function notifierContract(bench: () => NotifierBench): void {
  whoIsTold(bench);
  whoIsNotTold(bench);
  fromWhenIsTold(bench);
  deliveriesThatFail(bench);
  deliveriesThatAreDropped(bench);
  whatIsNeverLost(bench);
  whatIsNeverDoubled(bench);
  whatComesTwice(bench);
}

function whoIsTold(bench: () => NotifierBench): void {
  it('tells a target that something can be read, signed, and nothing of what it is', async () => {
    const receiver = await bench().receiver();
    bench().start([bench().targetFor(receiver)]);
    await bench().plan();
    await bench().until(() => receiver.received.length === 1);
    const [message] = receiver.received as [Received];
    const [event] = await bench().log.readStream('meeting-1' as never);
    expect(JSON.parse(message.body)).toEqual({
      specversion: '1.0',
      id: event?.eventId,
      source: 'urn:nld:oin:00000001234567890000:systeem:evenwicht',
      type: 'nl.example.evenwicht.meeting.changed',
      subject: '1',
      time: '2026-09-01T09:00:00.000Z',
      dataref: 'https://regio.example.org/v1/meetings/1',
    });
    expect(message.headers).toMatchObject({
      'content-type': 'application/cloudevents+json; charset=utf-8',
      'webhook-id': event?.eventId,
      'webhook-timestamp': String(Date.parse('2026-11-23T08:00:00.000Z') / 1_000),
    });
    expect([isSigned(message, secret), isSigned(message, Buffer.from('another secret'))]).toEqual([true, false]);
  });
}

function whoIsNotTold(bench: () => NotifierBench): void {
  it('tells nobody what they did not ask for, may not read or cannot see', async () => {
    const receiver = await bench().receiver();
    const application = { type: 'UrgencyApplied', occurredOn: '2026-09-01', data: { personRef: '4f6d2a9e-3f0c-4a6a-8d64-2f9a3a1f6b77', municipality: 'GM0148', category: 'shelteredHousing', scope: 'statutory', categoryListVersion: '2025-12-05', isBeforeEntryIntoForce: false } }; // prettier-ignore
    const caseworker = (organisation: string, id: string) =>
      bench().targetFor(receiver, {
        id,
        role: 'caseworker',
        organisation,
        types: new Set(['case.registered', 'meeting.changed']),
      });
    bench().start([caseworker('GM0148', targetIds[0]), caseworker('GM0160', targetIds[1])]);
    await bench().plan();
    await bench().append(bench().log, 'case-4f6d2a9e-3f0c-4a6a-8d64-2f9a3a1f6b77', application);
    await bench().append(bench().log, 'case-4f6d2a9e-3f0c-4a6a-8d64-2f9a3a1f6b77', { type: 'UrgencyRefused', occurredOn: '2026-09-02', data: { municipality: 'GM0148', ground: 'criteria-not-met' } }); // prettier-ignore
    await bench().until(() => receiver.received.length > 0);
    await pause(100);
    expect(receiver.received.map(({ body }) => (JSON.parse(body) as { type: string }).type)).toEqual([
      'nl.example.evenwicht.case.registered',
    ]);
    expect(await bench().deliveries.list({ limit: 9 })).toMatchObject([{ organisation: 'GM0148' }]);
  });
}

function fromWhenIsTold(bench: () => NotifierBench): void {
  it('tells a target that is new of what comes after it, and from the beginning where that is asked', async () => {
    const [receiver, other] = [await bench().receiver(), await bench().receiver()];
    await bench().plan(3);
    const { startAfter, ...fresh } = bench().targetFor(receiver);
    const asking = bench().targetFor(other, { id: targetIds[1], startAfter: 1 as Position });
    bench().start([fresh, asking]);
    await bench().until(async () => (await bench().deliveries.startsOf(targetIds)).size === 2);
    await bench().plan();
    await bench().until(() => other.received.length === 3 && receiver.received.length === 1);
    expect(startAfter).toBe(0);
    const [latest] = await bench().log.readStream('meeting-4' as never);
    expect(idsOf(receiver)).toEqual([latest?.eventId]);
  });

  it('tells a target from the beginning where that is asked, also where others were told long before', async () => {
    const [receiver, later] = [await bench().receiver(), await bench().receiver()];
    bench().start([bench().targetFor(receiver)]);
    await bench().plan(3);
    await bench().until(() => receiver.received.length === 3);
    await bench().stop();
    const asking = bench().targetFor(later, { id: targetIds[1], startAfter: 1 as Position });
    bench().start([bench().targetFor(receiver), asking]);
    await bench().until(() => later.received.length === 2);
    await bench().plan();
    await bench().until(() => later.received.length === 3 && receiver.received.length === 4);
  });
}

function whatIsNeverLost(bench: () => NotifierBench): void {
  it('delivers again, under the same id, what was taken by a process that died before it could say so', async () => {
    const receiver = await bench().receiver();
    const { deliveries } = bench();
    const record = deliveries.record.bind(deliveries);
    const dying = { ...bench().targetFor(receiver) };
    deliveries.record = async (attempt) => {
      deliveries.record = record;
      await Promise.reject(new Error(`died with ${attempt.eventId}`));
    };
    bench().start([dying]);
    await bench().plan();
    await bench().until(async () => (await deliveries.list({ state: 'delivered', limit: 1 })).length === 1);
    expect(idsOf(receiver)).toHaveLength(2);
    expect(new Set(idsOf(receiver)).size).toBe(1);
  });
}

function whatIsNeverDoubled(bench: () => NotifierBench): void {
  it('delivers what was left when the queue is lost, and nothing twice', async () => {
    const receiver = await bench().receiver();
    receiver.answer = (response, count) => (count === 2 ? saying(410) : thanks)(response, count);
    bench().start([bench().targetFor(receiver)]);
    await bench().plan(3);
    await bench().until(() => receiver.received.length === 3);
    await bench().until(async () => (await bench().deliveries.counts()).parked === 1);
    await bench().stop();
    const queue = bench().start([bench().targetFor(receiver)], {}, `after-the-loss-${performance.now()}`);
    await bench().plan(1);
    await bench().until(async () => (await bench().deliveries.list({ state: 'delivered', limit: 9 })).length === 4);
    expect([...idsOf(receiver)].sort()).toHaveLength(5);
    expect(new Set(idsOf(receiver)).size).toBe(4);
    await bench().until(async () => (await queue.counts()).running === 0);
    expect(await queue.counts()).toMatchObject({ waiting: 0, done: 2 }); // nothing else was ordered
  });
}

function whatComesTwice(bench: () => NotifierBench): void {
  it('does nothing with a job that comes again after it was done, nor with one of another history', async () => {
    const receiver = await bench().receiver();
    bench().start([bench().targetFor(receiver)]);
    await bench().plan();
    await bench().until(async () => (await bench().deliveries.list({ state: 'delivered', limit: 1 })).length === 1);
    const [{ position, eventId, targetId } = {}] = await bench().deliveries.list({ limit: 1 });
    const again = { ...(position && { position }), ...(eventId && { eventId }), ...(targetId && { targetId }) };
    const [kind] = bench().kinds;
    await kind?.process(again);
    await kind?.process({ ...again, eventId: targetIds[1] as never });
    await kind?.process({ ...again, targetId: targetIds[1] });
    expect(receiver.received).toHaveLength(1);
  });

  it('delivers once what two processes are at', async () => {
    const receiver = await bench().receiver();
    const target = bench().targetFor(receiver);
    bench().start([target]);
    bench().start([target]);
    await bench().plan(20);
    await bench().until(() => receiver.received.length >= 20);
    await pause(200);
    expect(receiver.received).toHaveLength(20);
    expect(new Set(idsOf(receiver)).size).toBe(20);
  });
}
