import { LogHasGrown } from '@evenwicht/event-store';
import { eventIdFor } from '@evenwicht/kernel';
import { streamName } from '@evenwicht/events';
import { CommandRejected } from './judgement.js';
import { eventsOf } from './events-of-decision.js';
import { KnowingStore } from './knowing-store-fixture.js';
import { everythingIn, report, route as supplyRoute, sent, serviceOn } from './miniature-supply-fixture.js';

const route: typeof supplyRoute = { ...supplyRoute, begins: () => true };

/** As another process would record it: the next month of a municipality. Invented. */
async function recordElsewhere(store: KnowingStore, month: string, last: number, municipality = 'GM0148') {
  const stream = streamName('supply', municipality);
  const fact = {
    type: 'VacanciesReported',
    occurredOn: report(month).on,
    data: { association: 'elsewhere', month, vacancyCount: 1 },
  };
  const { length } = await store.readStream(stream);
  await store.appendElsewhere(stream, length - 1, eventsOf([fact], sent(last), '2025-12-05'));
}

/** A process that has looked once, and the store that it looks at. */
async function processAtWork() {
  const store = new KnowingStore();
  const service = serviceOn(store);
  await expect(service.execute(route, report('2026-01', 0), sent(1))).rejects.toThrow(CommandRejected);
  store.looks = 0;
  return { store, service };
}

const authorsIn = async (store: KnowingStore) =>
  (await everythingIn(store)).map(({ data }) => (data as { association: string }).association);

describe('a command that is decided on what its process knows', () => {
  it('is recorded without looking at the log, as long as nobody else writes', async () => {
    const { store, service } = await processAtWork();

    const receipt = await service.execute(route, report('2026-07'), sent(2));
    await service.execute(route, report('2026-08'), sent(3));
    await service.execute(route, report('2026-09', 1, 'GM0193'), sent(4));

    expect(store.looks).toBe(0);
    expect(receipt).toEqual({ id: 'GM0148', revision: 0, position: 1, version: 'supply-GM0148 0' });
    expect(await authorsIn(store)).toEqual(['seen-0', 'seen-1', 'seen-2']);
  });

  it('is decided anew on everything where another process wrote: elsewhere, or in the same stream', async () => {
    const { store, service } = await processAtWork();
    await recordElsewhere(store, '2026-07', 101, 'GM0193');
    await service.execute(route, report('2026-07'), sent(2));
    expect(store.looks).toBe(1);

    await recordElsewhere(store, '2026-08', 102);
    await service.execute(route, report('2026-09'), sent(3));
    expect(await authorsIn(store)).toEqual(['elsewhere', 'seen-1', 'elsewhere', 'seen-3']);
  });

  it('is refused, or has nothing to record, only after a look', async () => {
    const { store, service } = await processAtWork();
    await expect(service.execute(route, report('2026-07', 0), sent(2))).rejects.toThrow(CommandRejected);
    expect(store.looks).toBe(1);

    await service.execute(route, report('2026-07'), sent(3));
    expect(await service.execute(route, report('2026-07'), sent(4))).toMatchObject({ position: 1 });
    expect(store.looks).toBe(2);
  });

  it('that is refused on what is known is granted where another process made that right', async () => {
    const { store, service } = await processAtWork();
    const afterTwo: typeof route = {
      ...route,
      factsFor: (command, state, view) => {
        if (view.count < 2) throw new CommandRejected('TOO_EARLY');
        return route.factsFor(command, state, view);
      },
    };
    await recordElsewhere(store, '2026-07', 101);
    await recordElsewhere(store, '2026-08', 102);

    expect(await service.execute(afterTwo, report('2026-09'), sent(2))).toMatchObject({ revision: 2, position: 3 });
  });

  it('that was carried out gives its receipt again: known here without a look, by another process after one', async () => {
    const { store, service } = await processAtWork();
    const first = await service.execute(route, report('2026-07'), sent(2));
    await service.execute(route, report('2026-08'), sent(3));
    expect(await service.execute(route, report('2026-07', 99), sent(2))).toEqual(first);
    expect(store.looks).toBe(0);

    const elsewhere = serviceOn(store);
    expect(await elsewhere.execute(route, report('2026-07', 99), sent(2))).toEqual(first);
    expect(await everythingIn(store)).toHaveLength(2);
  });

  it('of which the answer was lost is recorded once and gives its receipt', async () => {
    const { store, service } = await processAtWork();
    store.twist = (known) => ({
      append: async (...held) => {
        store.twist = () => ({});
        await known.append(...held);
        throw new LogHasGrown(held[0], held[3]);
      },
    });

    const receipt = await service.execute(route, report('2026-07'), sent(2));

    expect(receipt).toMatchObject({ revision: 0, position: 1 });
    expect((await everythingIn(store)).map(({ eventId }) => eventId)).toEqual([eventIdFor(sent(2).commandId, 0)]);
  });

  it('looks where it cannot know: a stream of which only the end is kept, and one that it does not begin', async () => {
    const { store, service } = await processAtWork();
    await service.execute(supplyRoute, report('2026-07'), sent(2));
    expect(store.looks).toBe(1); // it need not be the first of its stream
    await service.execute(supplyRoute, report('2026-08'), sent(3));
    expect(store.looks).toBe(1); // by now it is known whole

    store.twist = (known) => ({ stream: (name) => known.stream(name).slice(1) });
    await service.execute(route, report('2026-09'), sent(4));
    expect(store.looks).toBe(2);
  });

  it('hears at once what the log itself refuses', async () => {
    const { store, service } = await processAtWork();
    store.twist = () => ({ append: () => Promise.reject(new Error('invented: the disk is full')) });

    await expect(service.execute(route, report('2026-07'), sent(2))).rejects.toThrow('the disk is full');
    expect(store.looks).toBe(0);
  });
});

describe('processes that write side by side', () => {
  it('look first more and more often, and no more as soon as one is alone', async () => {
    const { store, service } = await processAtWork();
    let number = 0;
    const looksOf = async (count: number, isAlone: boolean) => {
      const before = store.looks;
      for (let n = 0; n < count; n += 1) {
        number += 1;
        if (!isAlone) await recordElsewhere(store, '2026-01', 500 + number, 'GM0193');
        await service.execute(route, report(`${2000 + number}-01`), sent(1000 + number));
      }
      return store.looks - before;
    };

    expect(await looksOf(40, false)).toBe(40);
    expect(store.refusals).toBe(6); // the 1st, 3rd, 6th, 11th, 20th and 37th
    expect(await looksOf(40, true)).toBe(29); // of the 32 that were to look first, and then none
    expect(await looksOf(1, false)).toBe(1);
    expect(store.refusals).toBe(7);
    expect(await looksOf(9, true)).toBe(1); // the caution of before is forgotten
  });
});
