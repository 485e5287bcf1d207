import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { halfYearFigures, Region } from '@evenwicht/distribution';
import { halfYear, type Instant } from '@evenwicht/kernel';
import {
  eventsOf,
  housed,
  inventedRegion,
  rulers,
  steppedIn,
  workedExample,
  type InventedFact,
} from '@evenwicht/testing';
import { CountedInTurns } from './counted-in-turns.js';
import { DerivedParts } from './derived-parts.js';
import { firstLine, storedEvents, type LinePlace } from './stored-events.js';

const [a, b, c] = rulers;

/** As cases are in a log: each goes on while others begin. */
function interleaved(...cases: readonly (readonly InventedFact[])[]): InventedFact[] {
  const longest = Math.max(...cases.map(({ length }) => length));
  return Array.from({ length: longest }, (_, n) => cases.flatMap((facts) => facts[n] ?? [])).flat();
}

/** Begun before the others, and housed after them. */
const first = steppedIn('first', b, a, '2026-11-01');
const facts: readonly InventedFact[] = [
  ...inventedRegion,
  ...workedExample.filter(({ fact }) => fact === 'vacancies'),
  ...first.slice(0, 1),
  ...interleaved(
    [
      ...housed('corrected', { municipality: c }),
      { fact: 'scope-corrected', case: 'corrected', scope: 'permit-holder', on: '2026-12-01' },
    ],
    steppedIn('second', a, c, '2026-11-01'),
    housed('own', { municipality: b }),
    [...housed('reversed', { municipality: b }), { fact: 'tenancy-reversed', case: 'reversed', on: '2027-01-10' }],
    steppedIn('third', c, b, '2026-11-01'),
  ),
  ...first.slice(1),
  { fact: 'vacancies', municipality: a, month: '2027-01', count: 3 },
];
const events = eventsOf(facts).map((event) => ({ ...event, recordedAt: '2027-02-01T00:00:00.000Z' as Instant }));

let directory: string;
let file: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'evenwicht-derived-'));
  file = join(directory, 'events.jsonl');
  await writeFile(file, events.map((event) => `${JSON.stringify({ ...event, position: undefined })}\n`).join(''));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

function wholeRegion(): Region {
  const region = new Region();
  for (const event of events) region.apply(event);
  return region;
}

async function derived(casesAtOnce?: number): Promise<Record<string, unknown>> {
  const parts = new DerivedParts(casesAtOnce);
  for await (const placed of storedEvents(file)) for (const each of placed) parts.take(each);
  await parts.countEveryCase(file);
  return Object.fromEntries([...parts.contents()].map(([path, text]) => [path, JSON.parse(text)]));
}

describe('What follows from the events of a bundle', () => {
  test('is what one fold of the whole region gives (docs/adr/0001)', async () => {
    const [region, found] = [wholeRegion(), await derived()];
    for (const each of [halfYear('2026-H2'), halfYear('2027-H1')]) {
      expect(found[`reports/${each}.json`]).toEqual(halfYearFigures(region, each));
    }
  });

  test.each([1, 2, 3, 5, 6, 7])('is the same when only %i cases are counted at a time', async (casesAtOnce) => {
    expect(await derived(casesAtOnce)).toEqual(await derived());
  });
});

test.each([1, 2, 6])('counted %i at a time, placements stay in the order of recording', async (casesAtOnce) => {
  const { cases } = new Region();
  const turns = new CountedInTurns(cases, casesAtOnce);
  for (let from: LinePlace | undefined = firstLine; from; from = turns.next()) {
    for await (const placed of storedEvents(file, from)) {
      for (const { event, place } of placed) {
        if (!event.stream.startsWith('case-')) continue;
        turns.take({ ...event, position: place.line as never }, place);
      }
    }
  }
  expect(cases.reciprocityPlacements).toEqual(wholeRegion().cases.reciprocityPlacements);
  expect(cases.reciprocityPlacements.map(({ lender }) => lender)).toEqual([a, c, b]);
});
