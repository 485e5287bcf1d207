import { Region } from '@evenwicht/distribution';
import { MemoryEventStore } from '@evenwicht/event-store';
import { eventTypesOf } from '@evenwicht/events';
import type { Instant, PlainDate } from '@evenwicht/kernel';
import { ProjectionRunner, ReadModels } from '@evenwicht/read-models';
import { LogView, type Operation, type Role, type Visit } from '@evenwicht/service-kit';
import {
  appendFacts,
  copyInto,
  createTestDatabase,
  eventsOf,
  inventedRegion,
  type TestDatabase,
} from '@evenwicht/testing';
import { firstCase, secondCase } from '../domain/invented-meeting-fixture.js';
import { mediationTableProjection } from '../projections/mediation-table-projection.js';
import { ReadStepInCalls, ReadStepInCallsHandler } from './read-step-in-calls.js';
import { ReadStepInEscalations, ReadStepInEscalationsHandler } from './read-step-in-escalations.js';

// invented: of origin GM0148, which cannot serve; GM0160 and GM0166 are asked
const [dalfsen, hardenberg, kampen] = ['GM0148', 'GM0160', 'GM0166'];
const on = '2026-10-31' as PlainDate;

let database: TestDatabase;
let log: MemoryEventStore;
let readModels: ReadModels;
let runner: ProjectionRunner;
let logView: LogView<Region>;

beforeEach(async () => {
  database = await createTestDatabase();
  log = new MemoryEventStore();
  await copyInto(log, eventsOf(inventedRegion));
  readModels = new ReadModels({ url: database.url, projections: [mediationTableProjection] });
  runner = new ProjectionRunner(readModels, log);
  runner.start();
  logView = new LogView(log, new Region());
});

afterEach(async () => {
  await runner.stop();
  await readModels.close();
  await database.drop();
});

const visit = (role: Role, organisation: string, operation: Operation): Visit => ({
  visitor: { pseudonym: 'p', role, organisation },
  operation,
  at: `${on}T08:00:00.000Z` as Instant,
});
const of = (type: keyof typeof eventTypesOf.case, occurredOn: string, data: object = {}) => ({
  type,
  occurredOn,
  data: { ...eventTypesOf.case[type].example, ...data },
});

/** The origin declared itself unable, and the question lies on the table. */
const called = (caseId: string, declaredOn: string, ...more: { type: string; occurredOn: string; data: object }[]) =>
  appendFacts(
    log,
    `case-${caseId}`,
    of('UrgencyApplied', '2026-09-01', { municipality: dalfsen }),
    of('DeclaredUnableToServe', declaredOn, { municipality: dalfsen }),
    of('ReferredToMediationTable', declaredOn, { question: 'unable-to-serve' }),
    ...more,
  );

async function onAgenda(number: number, heldOn: string, caseId: string, question = 'unable-to-serve'): Promise<void> {
  const scheduled = { caseId, questions: [question], waitingSince: '2026-10-01' };
  await appendFacts(
    log,
    `meeting-6f0a4f1e-3f6e-4f0e-9d8b-${String(number).padStart(12, '0')}`,
    { type: 'MeetingPlanned', occurredOn: '2026-10-01', data: { heldOn } },
    { type: 'ReferralScheduled', occurredOn: '2026-10-01', data: scheduled },
  );
}

async function escalations(role: Role) {
  expect(await readModels.waitFor(await log.head(), 5_000)).toBe(true);
  const handler = new ReadStepInEscalationsHandler(readModels, logView);
  return handler.execute(new ReadStepInEscalations(visit(role, 'region', 'readStepInEscalations'), on));
}

describe('The cases for which nobody steps in (3c; E-16)', () => {
  const declined = of('StepInDeclined', '2026-10-12', { municipality: hardenberg, reason: 'liveability' });

  test('are shown to the coordinator one by one, the longest waiting first', async () => {
    const asked = of('StepInRequested', '2026-10-11', { municipalities: [hardenberg] });
    await called(firstCase, '2026-10-11', asked, declined);
    await called(secondCase, '2026-10-01');
    await onAgenda(1, '2026-09-30', secondCase); // before the declaration: another call
    await onAgenda(2, '2026-10-08', secondCase, 'origin-disputed');
    await onAgenda(3, '2026-10-15', secondCase);
    expect((await escalations('table-coordinator')).cases?.map(({ caseId }) => caseId)).toEqual([firstCase]);

    await onAgenda(4, '2026-10-31', secondCase);
    await onAgenda(5, '2026-11-12', secondCase); // is yet to come
    const { cases, ...total } = await escalations('table-coordinator');

    expect(total).toEqual({
      caseCount: 2,
      longestDays: 30,
      declineReasons: [{ reason: 'liveability', count: 1 }],
    });
    expect(cases).toMatchObject([
      { caseId: secondCase, causes: ['repeatedly-on-agenda'], agendaCount: 2, daysSinceDeclaration: 30 },
      { caseId: firstCase, causes: ['everyone-declined'], agendaCount: 0, daysSinceDeclaration: 20 },
    ]);
  });

  test('are numbers alone for the secretariat (domain.md 7.11)', async () => {
    const asked = of('StepInRequested', '2026-10-11', { municipalities: [hardenberg] });
    await called(firstCase, '2026-10-11', asked, declined);

    expect(await escalations('secretariat')).toEqual({
      caseCount: 1,
      longestDays: 20,
      declineReasons: [{ reason: 'liveability', count: 1 }],
    });
    await expect(escalations('caseworker')).rejects.toThrow('ROLE_NOT_ALLOWED');
  });
});

describe('The calls for help that a municipality sees (3c)', () => {
  const seenBy = (organisation: string) =>
    new ReadStepInCallsHandler(logView).execute(
      new ReadStepInCalls(visit('caseworker', organisation, 'readStepInCalls'), on),
    );

  test('are those of other municipalities, with its own answer and what is looked for', async () => {
    const profile = { personCount: 2, needs: ['step-free'] };
    await called(
      firstCase,
      '2026-10-11',
      { type: 'SearchProfileEstablished', occurredOn: '2026-10-11', data: profile },
      of('StepInRequested', '2026-10-12', { municipalities: [hardenberg] }),
      of('StepInDeclined', '2026-10-13', { municipality: hardenberg, reason: 'other' }),
    );

    const [call, ...others] = await seenBy(hardenberg);
    expect(others).toEqual([]);
    expect(call).toEqual({
      caseId: firstCase,
      municipalityOfOrigin: dalfsen,
      declaredOn: '2026-10-11',
      days: 20,
      searchProfile: profile,
      own: {
        municipality: hardenberg,
        askedOn: '2026-10-12',
        answer: { kind: 'declined', on: '2026-10-13', reason: 'other' },
      },
    });
    expect((await seenBy(kampen)).map(({ own }) => own)).toEqual([undefined]);
    expect(await seenBy(dalfsen)).toEqual([]);
    expect(await seenBy('GM0150')).toEqual([]);
  });

  test('are gone once a municipality stepped in', async () => {
    await called(firstCase, '2026-10-11', of('MunicipalitySteppedIn', '2026-10-20', { municipality: hardenberg }));
    expect(await seenBy(kampen)).toEqual([]);
  });
});
