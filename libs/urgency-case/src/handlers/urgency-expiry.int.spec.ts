import { Region } from '@evenwicht/distribution';
import { MemoryEventStore } from '@evenwicht/event-store';
import { streamName } from '@evenwicht/events';
import type { CaseId, Instant, PlainDate } from '@evenwicht/kernel';
import { ProjectionRunner, ReadModels } from '@evenwicht/read-models';
import { CommandExecutor, LogView } from '@evenwicht/service-kit';
import {
  appendFacts,
  copyInto,
  createTestDatabase,
  eventsOf,
  inventedRegion,
  type SpecFact,
  type TestDatabase,
} from '@evenwicht/testing';
import { caseFileProjection } from '../projections/case-file-projection.js';
import { DueTerms } from '../projections/due-terms.js';
import * as happened from '../projections/invented-facts-fixture.js';
import { TermAlarm } from './term-alarm.js';
import { UrgencyExpiry } from './urgency-expiry.js';

let database: TestDatabase;
let log: MemoryEventStore;
let readModels: ReadModels;
let runner: ProjectionRunner;
let expiry: UrgencyExpiry;
let alarm: TermAlarm;

beforeAll(async () => {
  database = await createTestDatabase();
  log = new MemoryEventStore();
  await copyInto(log, eventsOf(inventedRegion));
  readModels = new ReadModels({ url: database.url, projections: [caseFileProjection] });
  runner = new ProjectionRunner(readModels, log);
  runner.start();
  const logView = new LogView(log, new Region());
  const executor = new CommandExecutor(log, logView, { agreementVersionOn: () => '2025-12-05' });
  expiry = new UrgencyExpiry(readModels, executor);
  alarm = new TermAlarm(log, readModels, logView, executor);
});

afterAll(async () => {
  await runner.stop();
  await readModels.close();
  await database.drop();
});

async function caseWith(...facts: SpecFact[]): Promise<CaseId> {
  const id = `4f6d2a9e-3f0c-4a6a-8d64-${String(await log.head()).padStart(12, '0')}` as CaseId;
  await appendFacts(log, `case-${id}`, ...facts);
  await seen();
  return id;
}

const seen = async () => expect(await readModels.waitFor(await log.head(), 5_000)).toBe(true);
const typesOf = async (id: CaseId) => (await log.readStream(streamName('case', id))).map(({ type }) => type);
const lastDay = '2027-09-08'; // of the grant
/** Noon in Amsterdam. */
const noon = (day: string) => `${day}T11:00:00.000Z` as Instant;
const dayAfter = new Date(Date.parse(lastDay) + 86_400_000).toISOString().slice(0, 10);

test('an urgency that ran out unhoused is recorded once, on the day after its last day, and the case stays open (E-30)', async () => {
  const id = await caseWith(happened.application(), happened.grant, happened.handOver);
  expect(await expiry.due(noon(lastDay))).not.toContain(id);
  expect(await expiry.due(noon(dayAfter))).toContain(id);

  await Promise.all([expiry.record(id, noon(dayAfter)), expiry.record(id, noon(dayAfter))]);
  await expiry.record(id, noon(dayAfter));
  await seen();
  await expiry.record(id, noon(dayAfter));

  const types = await typesOf(id);
  expect(types.filter((type) => type === 'UrgencyExpired')).toHaveLength(1);
  expect(types.at(-1)).toBe('UrgencyExpired');
  expect(await expiry.due(noon(dayAfter))).not.toContain(id);
});

test('nothing is recorded of a household for which a dwelling was found, nor on a day that a clock jumped back to', async () => {
  const allocated = await caseWith(happened.application(), happened.grant, happened.handOver, happened.allocation);
  const waiting = await caseWith(happened.application(), happened.grant, happened.handOver);
  expect(await expiry.due(noon(dayAfter))).not.toContain(allocated);
  await expiry.record(allocated, noon(dayAfter));
  await expiry.record(waiting, noon(lastDay));
  expect(await typesOf(allocated)).not.toContain('UrgencyExpired');
  expect(await typesOf(waiting)).not.toContain('UrgencyExpired');
});

test('an urgency that was extended meanwhile is not recorded as run out', async () => {
  const id = await caseWith(happened.application(), happened.grant, happened.handOver);
  const extended = {
    type: 'UrgencyExtended',
    occurredOn: lastDay,
    data: { municipality: 'GM0148', validUntil: '2030-01-01' },
  };
  await appendFacts(log, `case-${id}`, extended);
  await expiry.record(id, noon(dayAfter)); // whether or not it can be read already
  expect(await typesOf(id)).not.toContain('UrgencyExpired');
  await seen();
});

test('the last day to decide on an objection comes due as such (Awb 7:10)', async () => {
  const objection = { type: 'ObjectionLodged', occurredOn: '2026-09-15', data: { against: 'decision' } };
  const refusal = {
    type: 'UrgencyRefused',
    occurredOn: '2026-09-01',
    data: { municipality: 'GM0148', ground: 'criteria-not-met' },
  };
  const id = await caseWith(happened.application(), refusal, objection);
  const due = await new DueTerms(readModels).on('2026-11-20' as PlainDate);
  expect(due.filter(({ caseId }) => caseId === id)).toEqual([
    { caseId: id, term: 'objectionDecision', until: '2026-11-24' },
  ]);
});

test('a term that comes due is told of once, and never one that passed', async () => {
  const id = await caseWith(happened.application(), happened.grant, happened.handOver);
  const signalled = async () =>
    (await log.readStream(streamName('alarm', 'invented')))
      .filter(({ type }) => type === 'TermsSignalled')
      .flatMap(({ data }) => (data as { terms: { caseId: string }[] }).terms)
      .filter(({ caseId }) => caseId === id);

  const dueTerms = new DueTerms(readModels);
  expect((await dueTerms.on(dayAfter as PlainDate)).map(({ caseId }) => caseId)).not.toContain(id);
  expect(await dueTerms.on(lastDay as PlainDate)).toContainEqual({
    caseId: id,
    term: 'urgencyValidity',
    until: lastDay,
  });

  await alarm.ring(noon(lastDay));
  await alarm.ring(noon(lastDay));
  expect(await signalled()).toEqual([{ caseId: id, term: 'urgencyValidity', until: lastDay }]);
});
