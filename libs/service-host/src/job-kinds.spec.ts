import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { Region } from '@evenwicht/distribution';
import { MemoryEventStore } from '@evenwicht/event-store';
import type { EvidenceSite } from '@evenwicht/evaluation';
import { isDueKind, type DueKind, type Pointer } from '@evenwicht/jobs';
import type { Instant } from '@evenwicht/kernel';
import { Clock, LogView } from '@evenwicht/service-kit';
import { appendFacts, copyInto, eventsOf, inventedRegion } from '@evenwicht/testing';
import type { WorkParts } from './work-parts.js';
import { daily, jobKinds } from './job-kinds.js';

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

const day = (text: string) => ({ day: text }) as Pointer;

describe('What is done once a day', () => {
  const clock = new SettableClock('2026-11-23T22:10:00Z');
  const done: string[] = [];
  const kind = daily('invented', clock, async (now) => void done.push(now));

  beforeEach(() => done.splice(0));

  it('is due for the day that it is in Amsterdam', async () => {
    expect(await kind.due('2026-11-23T22:59:59Z' as Instant)).toEqual([day('2026-11-23')]);
    expect(await kind.due('2026-11-23T23:00:00Z' as Instant)).toEqual([day('2026-11-24')]);
  });

  it('is due once after days on which nothing ran', async () => {
    expect(await kind.due('2026-12-24T09:00:00Z' as Instant)).toEqual([day('2026-12-24')]);
  });

  it.each([
    ['that passed while it waited', '2026-11-22'],
    ['ahead, where a clock jumped back', '2026-11-24'],
  ])('does nothing for a day %s', async (_which, other) => {
    await kind.process(day(other));
    expect(done).toEqual([]);
    await kind.process(day('2026-11-23'));
    expect(done).toEqual(['2026-11-23T22:10:00Z']);
  });
});

describe('A half-year that is over', () => {
  const clock = new SettableClock('2026-12-31T12:00:00Z');
  const warned = jest.spyOn(Logger.prototype, 'warn').mockImplementation(() => undefined);
  afterAll(() => warned.mockRestore());

  it('is told of every day until it is closed, by what it waits for, and closed by nobody here (R-070)', async () => {
    const log = new MemoryEventStore();
    await copyInto(log, eventsOf(inventedRegion));
    const head = await log.head();
    const parts = { store: log, logView: new LogView(log, new Region()), clock } as unknown as WorkParts;
    const kinds = jobKinds(parts, { dataDirectory: tmpdir() });
    const closing = kinds.find(({ name }) => name === 'half-year-closing');
    await closing?.process(day('2026-12-31'));
    expect(warned).not.toHaveBeenCalled();
    clock.set('2026-12-31T23:30:00Z'); // half past midnight in Amsterdam
    await closing?.process(day('2027-01-01'));
    expect(warned).toHaveBeenCalledTimes(1);
    expect(warned).toHaveBeenCalledWith(
      expect.objectContaining({ halfYear: '2026-H2', message: 'a half-year waits to be closed' }),
    );
    expect(await log.head()).toBe(head);
  });
});

describe('Notifications that were not delivered', () => {
  it('are looked at anew each day, where anybody is told of anything', async () => {
    const clock = new SettableClock('2026-11-23T12:00:00Z');
    const notifier = { kind: { name: 'notification' }, review: jest.fn(async () => undefined) };
    const store = new MemoryEventStore();
    const kindsWith = (more: object) =>
      jobKinds({ store, clock, ...more } as unknown as WorkParts, { dataDirectory: '' });
    const review = kindsWith({ notifier }).find(({ name }) => name === 'notification-review');
    await review?.process(day('2026-11-23'));
    expect(notifier.review).toHaveBeenCalledTimes(1);
    expect(kindsWith({}).map(({ name }) => name)).not.toContain('notification-review');
  });
});

describe('The head of each day', () => {
  let site: EvidenceSite;
  const log = new MemoryEventStore();
  const clock = new SettableClock('2026-11-23T09:00:00Z');
  const planned = { type: 'MeetingPlanned', occurredOn: '2026-09-01', data: { heldOn: '2026-10-08' } };
  const head = (of: MemoryEventStore = log): DueKind => {
    const kind = jobKinds({ store: of, clock } as unknown as WorkParts, site).find(
      ({ name }) => name === 'signed-head',
    );
    if (!kind || !isDueKind(kind)) throw new Error('no head is signed');
    return kind;
  };
  const kept = () => readdir(join(site.dataDirectory, 'heads')).catch(() => []);

  beforeEach(async () => {
    site = { dataDirectory: await mkdtemp(join(tmpdir(), 'evenwicht-heads-')) };
  });
  afterEach(() => rm(site.dataDirectory, { recursive: true, force: true }));

  it('covers what is in the log then, and is one, however often it is signed', async () => {
    await appendFacts(log, 'meeting-1', planned, planned);
    await head().process(day('2026-11-23'));
    await head().process(day('2026-11-23'));
    expect(await kept()).toEqual(['000000000002.note']);
  });

  it('is no failure while the log is empty', async () => {
    await head(new MemoryEventStore()).process(day('2026-11-23'));
    expect(await kept()).toEqual([]);
  });

  it('fails where it cannot be signed, and is not tried again where the log contradicts an earlier one', async () => {
    await head().process(day('2026-11-23'));
    const other = new MemoryEventStore();
    await appendFacts(other, 'meeting-2', planned);
    const failure = await head(other)
      .process(day('2026-11-23'))
      .catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'LogContradictsHead' });
    expect(head().isHopeless?.(failure)).toBe(true);
    await writeFile(join(site.dataDirectory, 'log.key'), 'no key');
    const unreadable = await head()
      .process(day('2026-11-23'))
      .catch((error: unknown) => error);
    expect(unreadable).toMatchObject({ name: 'MalformedKey' });
    expect(head().isHopeless?.(unreadable)).toBe(false);
  });
});
