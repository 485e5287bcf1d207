import { setTimeout as pause } from 'node:timers/promises';
import { targetIds, type NotifierBench } from './notifier-bench-fixture.js';
import { idsOf, saying, thanks } from './receiver-fixture.js';

const registered = {
  type: 'UrgencyApplied',
  occurredOn: '2026-09-01',
  data: {
    personRef: '4f6d2a9e-3f0c-4a6a-8d64-2f9a3a1f6b77',
    municipality: 'GM0148',
    category: 'shelteredHousing',
    scope: 'statutory',
    categoryListVersion: '2025-12-05',
    isBeforeEntryIntoForce: false,
  },
};

/** What holds for what is not to be told any more, wherever the queue is kept. */
export function deliveriesThatAreDropped(bench: () => NotifierBench): void {
  whoIsTakenOut(bench);
  whoIsKnownElsewhere(bench);
  whoLosesSight(bench);
}

function whoIsTakenOut(bench: () => NotifierBench): void {
  it('drops what waits for a target that was taken out of the settings, and goes on where it is put back', async () => {
    const receiver = await bench().receiver();
    receiver.answer = (response, count) => saying(count === 1 ? 410 : 500)(response, count);
    bench().start([bench().targetFor(receiver)], { attempts: 99 });
    await bench().plan(2);
    const { deliveries } = bench();
    await bench().until(
      async () => JSON.stringify(await deliveries.counts()) === '{"failing":1,"parked":1,"dropped":0}',
    );
    await bench().stop();

    const queue = bench().start([]);
    await bench().until(async () => (await deliveries.counts()).dropped === 2);
    const removed = { state: 'dropped', outcome: 'TARGET_REMOVED' };
    expect(await deliveries.list({ limit: 9 })).toMatchObject([removed, removed]);
    await bench().until(async () => (await queue.counts()).done === 1);
    await bench().plan(); // while nobody is told, so nobody passes it
    await pause(60);
    await bench().stop();

    receiver.answer = thanks;
    bench().start([bench().targetFor(receiver)]);
    await bench().plan();
    await bench().until(async () => (await deliveries.list({ state: 'delivered', limit: 9 })).length === 2);
  });
}

function whoIsKnownElsewhere(bench: () => NotifierBench): void {
  it('leaves what is for a target that it does not know to a process that was started with it', async () => {
    const [receiver, other] = [await bench().receiver(), await bench().receiver()];
    const known = bench().targetFor(receiver);
    bench().start([known]);
    await bench().plan();
    await bench().until(() => receiver.received.length === 1);
    bench().start([known, bench().targetFor(other, { id: targetIds[1] })]);
    const isLeft = () => bench().news.some((news) => news.what === 'waits' && news.cause === 'SETTINGS_REPLACED');
    let planned = 1;
    await bench().until(async () => {
      await bench().plan(); // one by one, so that both come to look at the log
      planned += 1;
      return isLeft() && planned > 20;
    });
    await bench().until(() => other.received.length === planned);
    expect(new Set(idsOf(other)).size).toBe(planned);
  });

  it('ends nothing of which other settings, that came later, may say otherwise', async () => {
    const receiver = await bench().receiver();
    receiver.answer = saying(500);
    const target = bench().targetFor(receiver);
    bench().start([{ ...target, types: new Set(['board.meeting-changed'] as const) }]);
    await bench().until(async () => (await bench().deliveries.toldAs()).size === 1);
    bench().start([target], { attempts: 99 });
    await bench().plan();
    await bench().until(() => receiver.received.length === 3);
    await bench().notifiers[0]?.review();
    expect(await bench().deliveries.counts()).toEqual({ failing: 1, parked: 0, dropped: 0 });
  });
}

function whoLosesSight(bench: () => NotifierBench): void {
  /** Told of a case for as long as it sees that. */
  async function following() {
    const receiver = await bench().receiver();
    const sight = { isThere: true };
    const who = { role: 'caseworker', organisation: 'GM0148', types: new Set(['case.registered'] as const) } as const;
    const queue = bench().start([bench().targetFor(receiver, who)], { caseSight: () => sight.isThere });
    return { receiver, sight, queue };
  }
  const register = () => bench().append(bench().log, 'case-4f6d2a9e-3f0c-4a6a-8d64-2f9a3a1f6b77', registered);
  const dropped = [{ state: 'dropped', outcome: 'NO_LONGER_TOLD' }];

  it('drops what fails once the target lost sight of the case', async () => {
    const { receiver, sight, queue } = await following();
    receiver.answer = (response, count) => {
      sight.isThere = count < 2;
      saying(500)(response, count);
    };
    await register();
    await bench().until(async () => (await queue.counts()).done === 1);
    expect(receiver.received).toHaveLength(2);
    expect(await bench().deliveries.list({ limit: 9 })).toMatchObject(dropped);
  });

  it('drops what is parked as well, when it is looked at anew, and its job ends', async () => {
    const { receiver, sight, queue } = await following();
    receiver.answer = saying(410);
    await register();
    await bench().until(async () => (await bench().deliveries.counts()).parked === 1);
    await bench().notifiers[0]?.review();
    expect(await bench().deliveries.counts()).toEqual({ failing: 0, parked: 1, dropped: 0 });

    sight.isThere = false;
    await bench().notifiers[0]?.review();
    expect(await bench().deliveries.list({ limit: 9 })).toMatchObject(dropped);
    await bench().until(async () => (await queue.counts()).done === 1);
    expect(await queue.counts()).toMatchObject({ parked: 0 });
    expect(receiver.received).toHaveLength(1);
  });
}
