import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { MemoryEventStore } from '@evenwicht/event-store';
import { eventTypesOf } from '@evenwicht/events';
import { appendFacts, copyInto, eventsOf, inventedRegion } from '@evenwicht/testing';
import { ClosingHeads } from './closing-heads.js';

let directory: string;
beforeEach(async () => (directory = await mkdtemp(join(tmpdir(), 'evenwicht-closing-'))));
afterEach(async () => {
  jest.restoreAllMocks();
  await rm(directory, { recursive: true, force: true });
});

const kept = () => readdir(join(directory, 'heads')).catch((): string[] => []);
const closing = {
  type: 'HalfYearClosed',
  occurredOn: '2027-01-20',
  data: eventTypesOf.monitoring.HalfYearClosed.example,
};
const noteAt = (position: number) => `${String(position).padStart(12, '0')}.note`;

/** Until something is so, for at most five seconds. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 500 && !(await isSo()); attempt += 1) await setTimeout(10);
}

test('a closing is signed with the head that ends with it, also when it came while nobody ran', async () => {
  const log = new MemoryEventStore();
  await copyInto(log, eventsOf(inventedRegion));
  const before = await appendFacts(log, 'monitoring-2026-H2', closing);
  await copyInto(
    log,
    eventsOf(inventedRegion).map((event) => ({
      ...event,
      stream: 'agreement-other' as never,
      eventId: `${event.eventId.slice(0, -1)}x` as never,
    })),
  );
  const heads = new ClosingHeads(log, { dataDirectory: directory });
  heads.start();
  await until(async () => (await kept()).length === 1);
  const after = await appendFacts(log, 'monitoring-2027-H1', closing);
  await until(async () => (await kept()).length === 2);
  await heads.stop();
  expect(await kept()).toEqual([noteAt(before), noteAt(after)]);
});

test('that no head can be signed is an alarm', async () => {
  const alarm = jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
  const keyFile = join(directory, 'scrap.key');
  await writeFile(keyFile, 'no key');
  const log = new MemoryEventStore();
  await appendFacts(log, 'monitoring-2026-H2', closing);
  const heads = new ClosingHeads(log, { dataDirectory: directory, keyFile });
  heads.start();
  await until(async () => alarm.mock.calls.length > 0);
  await heads.stop();
  expect(alarm).toHaveBeenCalledTimes(1);
});
