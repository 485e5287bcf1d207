import { targetIds, type NotifierBench } from './notifier-bench-fixture.js';
import { idsOf, saying, thanks } from './receiver-fixture.js';

/** What holds where a message is not taken, wherever the queue is kept. */
export function deliveriesThatFail(bench: () => NotifierBench): void {
  whatIsTriedAgain(bench);
  whatIsLeftAlone(bench);
  whoIsAway(bench);
}

function whatIsTriedAgain(bench: () => NotifierBench): void {
  it('tries again what was not taken, under the same id, and keeps what came of it', async () => {
    const receiver = await bench().receiver();
    receiver.answer = (response, count) => (count < 3 ? saying(500) : thanks)(response, count);
    bench().start([bench().targetFor(receiver)]);
    await bench().plan();
    await bench().until(async () => (await bench().deliveries.list({ state: 'delivered', limit: 1 })).length === 1);
    expect(new Set(idsOf(receiver)).size).toBe(1);
    expect(receiver.received).toHaveLength(3);
    expect(await bench().deliveries.list({ limit: 9 })).toMatchObject([{ attempts: 3, outcome: 'HTTP_204' }]);
  });

  it('parks what goes on failing, with an alarm, and delivers it when an operator asks', async () => {
    const receiver = await bench().receiver();
    receiver.answer = saying(302, { location: 'http://127.0.0.1/' });
    const queue = bench().start([bench().targetFor(receiver)]);
    await bench().plan();
    await bench().until(async () => (await bench().deliveries.counts()).parked === 1);
    expect(bench().news.at(-1)).toMatchObject({ what: 'parked', cause: 'HTTP_302', attempt: 4 });
    receiver.answer = thanks;
    const [parked] = await bench().deliveries.list({ limit: 1 });
    expect(await queue.retry(`notification.1.${parked?.eventId ?? ''}.${targetIds[0]}`)).toBe(true);
    await bench().until(async () => (await bench().deliveries.counts()).parked === 0);
    expect(await bench().deliveries.list({ limit: 9 })).toMatchObject([{ state: 'delivered', attempts: 5 }]);
  });
}

function whatIsLeftAlone(bench: () => NotifierBench): void {
  it('does not try again at who says to be gone', async () => {
    const receiver = await bench().receiver();
    receiver.answer = saying(410);
    bench().start([bench().targetFor(receiver)]);
    await bench().plan();
    await bench().until(async () => (await bench().deliveries.counts()).parked === 1);
    expect(receiver.received).toHaveLength(1);
  });

  it('reaches nothing that the operator did not allow', async () => {
    const receiver = await bench().receiver();
    bench().start([bench().targetFor(receiver, { allowedAddresses: [] })]);
    await bench().plan();
    await bench().until(async () => (await bench().deliveries.counts()).parked === 1);
    expect(receiver.received).toEqual([]);
    expect(await bench().deliveries.list({ limit: 9 })).toMatchObject([{ outcome: 'ADDRESS_REFUSED' }]);
  });
}

function whoIsAway(bench: () => NotifierBench): void {
  it('keeps a line also of what was parked without a try, while the target was left alone', async () => {
    const receiver = await bench().receiver();
    receiver.answer = saying(503, { 'retry-after': '60' });
    bench().start([bench().targetFor(receiver)]);
    await bench().plan();
    await bench().until(() => receiver.received.length === 1);
    await bench().plan();
    await bench().until(async () => (await bench().deliveries.counts()).parked === 2);
    expect(receiver.received).toHaveLength(1);
    const [untried, tried] = await bench().deliveries.list({ limit: 9 });
    expect(tried).toMatchObject({ position: 1, attempts: 1, outcome: 'HTTP_503' });
    expect(untried).toMatchObject({ position: 2, attempts: 0, outcome: 'TARGET_AWAY', type: 'meeting.changed' });
  });

  it('lets a target that does not answer hold up no other', async () => {
    const [dead, alive] = [await bench().receiver(), await bench().receiver()];
    dead.answer = () => undefined;
    const targets = [bench().targetFor(dead), bench().targetFor(alive, { id: targetIds[1] })];
    bench().start(targets, { limits: { patience: 10_000 } });
    await bench().plan(40);
    await bench().until(() => alive.received.length === 40, 5_000);
    expect(dead.received.length).toBeLessThanOrEqual(4);
    dead.hangUp();
  });
}
