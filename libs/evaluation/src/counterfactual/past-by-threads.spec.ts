import { hashOfReport, Region, regionReport } from '@evenwicht/distribution';
import { FactReader, type FoldThreads, type ThreadedFold } from '@evenwicht/event-store';
import { EventIsNewer, type Position, type RecordedEvent } from '@evenwicht/events';
import { halfYear, plainDate, type HalfYear, type MunicipalityCode } from '@evenwicht/kernel';
import { eventsOf, housed, inventedRegion, rulers, steppedIn, workedExample } from '@evenwicht/testing';
import countCases, { passedOver } from './count-cases.js';
import { CountedPast } from './counted-past.js';
import { Past } from './past.js';
import { PastNotReproduced } from './past-not-reproduced.js';
import { pastByThreads, type LogInPieces } from './past-by-threads.js';
import { ruleSets } from './rule-set.js';

const [a, b, c] = rulers;
const counts = { [a]: 1, [b]: 2, [c]: 3 } as Record<MunicipalityCode, number>;
const from = { validFrom: plainDate('2026-07-01') };
const { ruleSets: asked } = ruleSets.parse({
  ruleSets: [
    { name: 'actual', changes: [] },
    { name: 'without-care', changes: [{ change: 'informal-care', isCounted: false, ...from }] },
    { name: 'bilateral', changes: [{ change: 'reciprocity-matching', reading: 'bilateral', ...from }] },
    { name: 'key', changes: [{ change: 'balance-key', key: 'other', counts, ...from }] },
  ],
});
const halfYears = [halfYear('2026-H2'), halfYear('2027-H1')];

async function* inBatches(events: readonly RecordedEvent[]) {
  for (let start = 0; start < events.length; start += 10) yield events.slice(start, start + 10);
}

const isOfCase = ({ stream }: RecordedEvent) => stream.startsWith('case-');

function logOf(events: readonly RecordedEvent[]): LogInPieces {
  return {
    head: async () => (events.at(-1)?.position ?? 0) as Position,
    readRange: (_after, _upTo, { categories }) =>
      inBatches(
        events.filter(({ stream }) => !categories || categories.some((category) => stream.startsWith(`${category}-`))),
      ),
  };
}

/** As a thread reads them. */
async function* factsIn(events: readonly RecordedEvent[]) {
  const reader = new FactReader(passedOver);
  for await (const batch of inBatches(events)) {
    yield batch.flatMap(({ position, ...stored }) => reader.read(JSON.stringify(stored), position) ?? []);
  }
}

/** As the threads do it, one share of the streams after another, what they answer copied as between threads. */
function threadsOver(events: readonly RecordedEvent[], shareCount: number): FoldThreads {
  const streams = [...new Set(events.filter(isOfCase).map(({ stream }) => stream))];
  const foldStreams = async ({ filter }: ThreadedFold) => {
    expect(filter).toEqual({ categories: ['case'] });
    const shares = Array.from({ length: shareCount }, (_, part) =>
      events.filter(
        ({ stream }) => isOfCase({ stream } as RecordedEvent) && streams.indexOf(stream) % shareCount === part,
      ),
    );
    const answers = await Promise.all(shares.map((share) => countCases(factsIn(share))));
    return structuredClone(answers.reverse());
  };
  return { foldStreams } as unknown as FoldThreads;
}

const care = { basis: 'informalCare' };
const facts = [
  ...inventedRegion,
  ...workedExample.filter(({ fact }) => fact === 'vacancies'),
  ...steppedIn('x', b, a, '2026-10-01'),
  ...housed('early', { ...care, allocatedOn: '2026-08-20', startedOn: '2026-09-01' }),
  ...steppedIn('y', a, c, '2026-11-01'),
  ...housed('own', { municipality: b }),
  ...steppedIn('z', c, b, '2026-11-01'),
];

/** In one fold, of figures alone. */
function inOneFold(events: readonly RecordedEvent[]): Past {
  const past = new CountedPast();
  for (const event of events) past.apply(event);
  return past.whole();
}

/** What the ledger records is of no concern here: it is held to the same ledger on both ways. */
function compared(past: Past) {
  Object.assign(past, { ledger: { differencesFrom: () => [] } });
  return past.compare(asked, halfYears);
}

describe('The past of which the cases are counted apart', () => {
  const events = eventsOf(facts);
  const alone = new Past();
  for (const event of events) alone.apply(event);

  it.each([
    ['in one fold', () => inOneFold(events)],
    ['by a thread', () => pastByThreads(logOf(events), threadsOver(events, 1))],
    ['by two threads', () => pastByThreads(logOf(events), threadsOver(events, 2))],
    ['by three threads', () => pastByThreads(logOf(events), threadsOver(events, 3))],
  ])('gives the same figures under every rule set, and rests on the same position: %s', async (_, pastOf) => {
    const together = await pastOf();
    expect(together.region.cases.reciprocityPlacements).toEqual(alone.region.cases.reciprocityPlacements);
    const expected = compared(alone);
    expect(compared(together)).toEqual(expected);
    expect(expected[0]?.halfYears[0]?.municipalities.length).toBe(3);
  });

  it.each([
    ['a type that counts', { type: 'UrgencyGranted', schemaVersion: 99 }],
    ['a type that is passed over', { type: 'OriginDetermined', schemaVersion: 99 }],
    ['a type that is not known', { type: 'Unheard', schemaVersion: 1 }],
  ])('refuses %s in a version that is newer than this program (docs/adr/0163)', async (_, newer) => {
    const log = events.map((event) =>
      isOfCase(event) && event.type === 'UrgencyGranted' ? { ...event, ...newer } : event,
    );
    await expect(pastByThreads(logOf(log), threadsOver(log, 2))).rejects.toThrow(EventIsNewer);
  });

  it('passes over what no count rests on, and nothing that one does', () => {
    expect([...passedOver.keys()]).toContain('OriginDetermined');
    for (const type of ['UrgencyApplied', 'ScopeCorrected', 'TenancyReversed'])
      expect(passedOver.has(type)).toBe(false);
  });

  it('looks at closed reports with every case, in a reading of their own (R-070)', async () => {
    const closed = [...events, closingOf(events, 0)];
    const tampered = [...events, closingOf(events, 1)];

    expect(compared(await pastByThreads(logOf(closed), threadsOver(closed, 2)))).toHaveLength(asked.length);
    const past = await pastByThreads(logOf(tampered), threadsOver(tampered, 2));
    expect(() => compared(past)).toThrow(PastNotReproduced);
  });
});

/** The half-year closed on everything before, with so many more households housed than there were. */
function closingOf(events: readonly RecordedEvent[], more: number): RecordedEvent {
  const region = new Region();
  for (const event of events) region.apply(event);
  const [period] = halfYears as [HalfYear];
  const { total, ...rest } = regionReport(region, period);
  const report = { ...rest, total: { ...total, housed: total.housed + more } };
  const [last] = events.slice(-1) as [RecordedEvent];
  const restsOn = { upToPosition: last.position, upToEventId: last.eventId };
  return {
    ...last,
    stream: `monitoring-${period}` as RecordedEvent['stream'],
    type: 'HalfYearClosed',
    position: (last.position + 1) as Position,
    data: { halfYear: period, ...restsOn, reportHash: hashOfReport(report), report, markedMissing: [] },
  };
}
