import { MemoryEventStore, type EventStore } from '@evenwicht/event-store';
import { halfYear, type Instant } from '@evenwicht/kernel';
import { Busy } from '@evenwicht/service-kit';
import { copyInto, eventsOf, housed, inventedRegion } from '@evenwicht/testing';
import { KeptReplays } from './kept-replays.js';

const moment = (day: number) => `2027-01-0${day}T00:00:00.000Z` as Instant;
const valid = { halfYear: halfYear('2026-H2') };
const events = eventsOf([...inventedRegion, ...housed('x')]);

/** A log that tells what was read of it, and waits with reading until it is let go. */
async function watchedLog(isHeld = false) {
  const log = new MemoryEventStore();
  await copyInto(log, events);
  const read: number[] = [];
  let letGo: () => void = () => undefined;
  const held = isHeld ? new Promise<void>((resolve) => (letGo = resolve)) : Promise.resolve();
  const watched = {
    async *readAll(after: Parameters<EventStore['readAll']>[0]) {
      read.push(after);
      await held;
      yield* log.readAll(after);
    },
  } as unknown as EventStore;
  return { log, watched, read, letGo: () => letGo() };
}

test('a moment is folded once, and brought forward by what came since', async () => {
  const { log, watched, read } = await watchedLog();
  const replays = new KeptReplays(watched);
  const before = (await replays.at(undefined)).answer({ valid });
  const late = eventsOf([...inventedRegion, ...housed('x'), ...housed('y')]).slice(events.length);
  await copyInto(log, late);
  const after = (await replays.at(undefined)).answer({ valid });

  expect(read).toEqual([0, events.length]);
  expect([before.figures, after.figures]).toMatchObject([{ region: { housed: 1 } }, { region: { housed: 2 } }]);
});

test('the moment that was asked about longest ago is let go of first', async () => {
  const { watched, read } = await watchedLog();
  const replays = new KeptReplays(watched, { kept: 2, waiting: 8 });
  for (const day of [1, 2, 1, 3, 1, 2]) await replays.at(moment(day));

  expect(read).toEqual([0, 0, events.length, 0, events.length, 0]);
});

test('one fold at a time; who comes when too many wait is asked to come back, and those who wait are answered', async () => {
  const { watched, read, letGo } = await watchedLog(true);
  const replays = new KeptReplays(watched, { kept: 4, waiting: 2 });
  const waiting = [replays.at(moment(1)), replays.at(moment(2))];
  await new Promise(setImmediate);

  expect(read).toEqual([0]);
  await expect(replays.at(moment(3))).rejects.toThrow(Busy);
  letGo();
  expect(await Promise.all(waiting)).toHaveLength(2);
  expect((await replays.at(moment(3))).answer({ valid, knownAt: moment(3) }).clocks.knownAt).toBe(moment(3));
});

test('two who ask about the same moment share its fold', async () => {
  const { watched, read } = await watchedLog();
  const replays = new KeptReplays(watched);
  const [one, other] = await Promise.all([replays.at(moment(1)), replays.at(moment(1))]);

  expect(one).toBe(other);
  expect(read).toEqual([0, events.length]);
});

test('a log that could not be read is read again for the next who asks', async () => {
  const { log } = await watchedLog();
  let isDown = true;
  const failing = {
    readAll: (after: Parameters<EventStore['readAll']>[0]) => {
      if (isDown) throw new Error('down');
      return log.readAll(after);
    },
  } as unknown as EventStore;
  const replays = new KeptReplays(failing, { kept: 4, waiting: 1 });
  await expect(replays.at(undefined)).rejects.toThrow('down');
  isDown = false;

  expect((await replays.at(undefined)).answer({ valid }).restsOn).toBe(events.length);
});

test('others are served while a long log is folded', async () => {
  const log = new MemoryEventStore();
  const households = Array.from({ length: 150 }, (_, index) => housed(`household ${index}`)).flat();
  await copyInto(log, eventsOf([...inventedRegion, ...households]));
  const replay = new KeptReplays(log).at(undefined);
  let servedCount = 0;
  let isFolded = false;
  void replay.then(() => (isFolded = true));
  while (!isFolded) {
    await new Promise(setImmediate);
    servedCount += 1;
  }

  expect((await replay).answer({ valid }).figures).toMatchObject({ region: { housed: 150 } });
  expect(servedCount).toBeGreaterThan(2);
});
