import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MemoryEventStore } from '@evenwicht/event-store';
import type { EvidenceSite } from '@evenwicht/evaluation';
import { isDueKind, type DueKind, type Pointer } from '@evenwicht/jobs';
import type { Instant } from '@evenwicht/kernel';
import { Clock } from '@evenwicht/service-kit';
import { appendFacts } from '@evenwicht/testing';
import type { WorkParts } from './background-work.js';
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
