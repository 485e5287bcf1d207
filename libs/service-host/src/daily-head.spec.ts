import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { MemoryEventStore } from '@evenwicht/event-store';
import { streamName } from '@evenwicht/events';
import type { Instant } from '@evenwicht/kernel';
import { Clock } from '@evenwicht/service-kit';
import { DailyHead } from './daily-head.js';

const hour = 3_600_000;

class SettableClock extends Clock {
  constructor(private moment: string) {
    super();
  }

  now(): Instant {
    return this.moment as Instant;
  }

  set(moment: string): void {
    this.moment = moment;
  }
}

let directory: string;
beforeEach(async () => {
  jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate'] });
  directory = await mkdtemp(join(tmpdir(), 'evenwicht-daily-'));
});
afterEach(async () => {
  jest.useRealTimers();
  jest.restoreAllMocks();
  await rm(directory, { recursive: true, force: true });
});

const kept = () => readdir(join(directory, 'heads')).catch(() => []);

async function aLog(): Promise<MemoryEventStore> {
  const log = new MemoryEventStore();
  await append(log);
  return log;
}

async function append(log: MemoryEventStore): Promise<void> {
  const revision = await log.head();
  const event = { eventId: `event-${revision}`, type: 'Invented', data: {} };
  await log.append(streamName('case', 'invented'), revision - 1, [event as never]);
}

describe('The daily head', () => {
  test('is signed once, after the day has changed in Amsterdam, and covers what is in the log then', async () => {
    const log = await aLog();
    const clock = new SettableClock('2026-11-23T22:10:00Z');
    const daily = new DailyHead(log, { dataDirectory: directory }, clock);
    daily.start();
    jest.advanceTimersByTime(hour);
    await append(log);
    clock.set('2026-11-23T23:10:00Z'); // ten past midnight
    for (let hours = 0; hours < 3; hours += 1) jest.advanceTimersByTime(hour);
    await daily.stop();
    expect(await kept()).toEqual(['000000000002.note']);
  });

  test('is not signed on the day of the start, nor after the stop', async () => {
    const clock = new SettableClock('2026-11-23T09:00:00Z');
    const daily = new DailyHead(await aLog(), { dataDirectory: directory }, clock);
    daily.start();
    jest.advanceTimersByTime(5 * hour);
    await daily.stop();
    clock.set('2026-11-25T09:00:00Z');
    jest.advanceTimersByTime(5 * hour);
    expect(await kept()).toEqual([]);
  });

  test('that cannot be signed is an alarm, and is tried again an hour later', async () => {
    const alarm = jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
    const keyFile = join(directory, 'scrap.key');
    await writeFile(keyFile, 'no key');
    const clock = new SettableClock('2026-11-23T09:00:00Z');
    const daily = new DailyHead(await aLog(), { dataDirectory: directory, keyFile }, clock);
    daily.start();
    clock.set('2026-11-24T09:00:00Z');
    jest.advanceTimersByTime(2 * hour);
    await daily.stop();
    expect(alarm).toHaveBeenCalledTimes(2);
  });
});
