import { halfYearCounts, Region } from '@evenwicht/distribution';
import { beginning, MemoryEventStore } from '@evenwicht/event-store';
import type { CaseEvent } from '@evenwicht/events';
import { addDays, halfYear, type CaseId, type MunicipalityCode, type PlainDate } from '@evenwicht/kernel';
import { ProjectionRunner, ReadModels } from '@evenwicht/read-models';
import {
  appendFacts,
  copyInto,
  createTestDatabase,
  eventsOf,
  inventedRegion,
  type SpecFact,
  type TestDatabase,
} from '@evenwicht/testing';
import { dalfsen, hardenberg, kampen, today } from '../domain/invented-case-fixture.js';
import { randomCases } from '../domain/tasks/random-cases-fixture.js';
import { caseFileProjection } from './case-file-projection.js';
import * as happened from './invented-facts-fixture.js';
import { demandSides, OpenDemand, type DemandPlace } from './open-demand.js';

const later = addDays(today, 60);
const histories = randomCases(250).map((taken) => taken.flatMap(({ events }) => events));

let database: TestDatabase;
let readModels: ReadModels;
let runner: ProjectionRunner;
let demand: OpenDemand;
const log = new MemoryEventStore();
const caseOf = (index: number) => `4f6d2a9e-3f0c-4a6a-8d64-${String(index).padStart(12, '0')}` as CaseId;

beforeAll(async () => {
  database = await createTestDatabase();
  readModels = new ReadModels({ url: database.url, projections: [caseFileProjection] });
  runner = new ProjectionRunner(readModels, log);
  demand = new OpenDemand(readModels);
  await copyInto(log, eventsOf(inventedRegion));
  for (const [index, events] of histories.entries()) {
    if (events.length > 0) await appendFacts(log, `case-${caseOf(index)}`, ...(events as readonly SpecFact[]));
  }
  runner.start();
  expect(await readModels.waitFor(await log.head(), 20_000)).toBe(true);
}, 40_000);

afterAll(async () => {
  await runner.stop();
  await readModels.close();
  await database.drop();
});

/** Read from the events alone, without the state of the decider. */
function becameOf(events: readonly CaseEvent[]): 'housed' | 'closedOtherwise' | 'open' | undefined {
  const last = (...types: CaseEvent['type'][]) => events.findLast(({ type }) => types.includes(type))?.type;
  const scope = events.findLast((event) => 'scope' in event.data && /Applied|ScopeCorrected/.test(event.type));
  const isStatutory = scope !== undefined && (scope.data as { scope: string }).scope === 'statutory';
  if (!isStatutory || last('UrgencyGranted', 'UrgencyRefused') !== 'UrgencyGranted') return undefined;
  if (last('TenancyStarted', 'TenancyReversed') === 'TenancyStarted') return 'housed';
  return last('CaseClosed', 'CaseReopened') === 'CaseClosed' || isRevoked(events) ? 'closedOtherwise' : 'open';
}

function isRevoked(events: readonly CaseEvent[]): boolean {
  const changes = events.filter(
    ({ type, data }) =>
      type === 'UrgencyRevoked' ||
      (type === 'ObjectionDecided' && data.against === 'revocation' && data.outcome === 'upheld'),
  );
  return changes.at(-1)?.type === 'UrgencyRevoked';
}

/** The municipality that decides, by the events alone. */
function decidingIn(events: readonly CaseEvent[]): string | undefined {
  const [first] = events;
  const sent = events.findLast((event) => event.type === 'ApplicationForwarded');
  if (sent?.type === 'ApplicationForwarded') return sent.data.decidingMunicipality;
  return first?.type === 'UrgencyApplied' ? first.data.municipality : undefined;
}

describe('The open demand', () => {
  test.each(demandSides)(
    'by %s: granted = housed + open + closed otherwise, per municipality and in total, on random histories (R-018)',
    async (side) => {
      const { municipalities, total } = await demand.counts(side, later);
      for (const { granted, housed, open, closedOtherwise } of [...municipalities, total]) {
        expect(granted).toBe(housed + open + closedOtherwise);
      }
      for (const count of ['granted', 'housed', 'open', 'closedOtherwise', 'withoutRunningClock'] as const) {
        expect(municipalities.reduce((sum, row) => sum + row[count], 0)).toBe(total[count]);
      }
      expect(Math.min(total.housed, total.open, total.closedOtherwise)).toBeGreaterThan(5);
    },
  );

  test('is what the events say, read without the rules: through objection, revocation, expiry, reversal and correction', async () => {
    const { municipalities } = await demand.counts('application', later);
    const outcomes = [dalfsen, hardenberg, kampen].map((municipality) => {
      const became = histories.filter((events) => decidingIn(events) === municipality).map(becameOf);
      const count = (outcome: string) => became.filter((one) => one === outcome).length;
      return { municipality, housed: count('housed'), open: count('open'), closedOtherwise: count('closedOtherwise') };
    });
    expect(municipalities).toMatchObject(
      outcomes.filter(({ housed, open, closedOtherwise }) => housed + open + closedOtherwise > 0),
    );
    const met = new Set(histories.flat().map(({ type }) => type));
    for (const type of ['ObjectionDecided', 'UrgencyRevoked', 'UrgencyExpired', 'TenancyReversed', 'ScopeCorrected']) {
      expect(met).toContain(type);
    }
  });

  test('counts the grants that the half-year figures count', async () => {
    const region = new Region();
    for await (const batch of log.readAll(beginning)) for (const event of batch) region.apply(event);
    const figures = ['2026-H2', '2027-H1', '2027-H2', '2028-H1'].map((period) =>
      halfYearCounts(region, halfYear(period)),
    );
    const granted = (municipality: MunicipalityCode) =>
      figures
        .flatMap((half) => half.municipalities)
        .reduce((sum, row) => sum + (row.municipality === municipality ? row.granted : 0), 0);
    const { municipalities } = await demand.counts('application', later);
    expect(municipalities.map((row) => row.granted)).toEqual(
      municipalities.map(({ municipality }) => granted(municipality as MunicipalityCode)),
    );
  });

  test('lists the open cases, the longest waiting first, in pages', async () => {
    const listed: string[] = [];
    let after: DemandPlace | undefined;
    do {
      const page = await demand.cases('application', dalfsen, 7, after);
      listed.push(...page.cases.map(({ grantedOn, caseId }) => `${grantedOn} ${caseId}`));
      after = page.next;
    } while (after);
    const open = histories.flatMap((events, index) =>
      decidingIn(events) === dalfsen && becameOf(events) === 'open' ? [caseOf(index)] : [],
    );
    expect(listed).toEqual([...listed].sort());
    expect(listed.map((line) => line.split(' ')[1]).sort()).toEqual([...open].sort());
  });

  test('says how long is waited, and of how many nobody has a running clock', async () => {
    const { total } = await demand.counts('application', later);
    const farAway = (await demand.counts('application', '2040-01-01' as PlainDate)).total;
    expect(total.longestDays).toBeGreaterThanOrEqual(total.medianDays ?? Infinity);
    expect(farAway.withoutRunningClock).toBe(farAway.open);
    expect(total.withoutRunningClock).toBeLessThan(total.open);
  });

  test('E-02: does not tell by its counts where a household goes that cannot return', async () => {
    const before = await demand.counts('destination', later);
    const caseId = '4f6d2a9e-3f0c-4a6a-8d64-00000000e002';
    const unsafe = { type: 'ReturnAssessedUnsuitable', occurredOn: '2026-09-10', data: { reason: 'unsafe' } };
    await appendFacts(log, `case-${caseId}`, happened.application(), happened.grant, unsafe, happened.handOver);
    expect(await readModels.waitFor(await log.head(), 5_000)).toBe(true);

    const after = await demand.counts('destination', later);
    const openIn = ({ municipalities }: typeof after, code: string | null) =>
      municipalities.find(({ municipality }) => municipality === code)?.open ?? 0;
    expect(openIn(after, hardenberg)).toBe(openIn(before, hardenberg));
    expect(openIn(after, null)).toBe(openIn(before, null) + 1);
    expect((await demand.cases('destination', hardenberg, 200)).cases.map((row) => row.caseId)).toContain(caseId);
  });
});
