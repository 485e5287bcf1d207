import type { PlainDate } from '@evenwicht/kernel';
import { MemoryEventStore } from '@evenwicht/event-store';
import { ProjectionRunner, ReadModels, rebuild } from '@evenwicht/read-models';
import { appendFacts, createTestDatabase, type TestDatabase } from '@evenwicht/testing';
import {
  attended,
  determined,
  firstCase,
  onAgenda,
  otherOnAgenda,
  secondCase,
} from '../domain/invented-meeting-fixture.js';
import { mediationTableProjection } from './mediation-table-projection.js';
import { Meetings } from './meetings.js';

let database: TestDatabase;
let log: MemoryEventStore;
let readModels: ReadModels;
let runner: ProjectionRunner;
let meetings: Meetings;

const meetingNumber = (number: number) => `6f0a4f1e-3f6e-4f0e-9d8b-${String(number).padStart(12, '0')}`;
const fact = (event: { readonly type: string; readonly data: object }) => ({ ...event, occurredOn: '2026-10-08' });
const planned = (heldOn: string) => fact({ type: 'MeetingPlanned', data: { heldOn } });

beforeEach(async () => {
  database = await createTestDatabase();
  log = new MemoryEventStore();
  readModels = new ReadModels({ url: database.url, projections: [mediationTableProjection] });
  runner = new ProjectionRunner(readModels, log);
  runner.start();
  meetings = new Meetings(readModels);
});

afterEach(async () => {
  await runner.stop();
  await readModels.close();
  await database.drop();
});

async function held(number: number, ...facts: { type: string; occurredOn: string; data: object }[]): Promise<void> {
  await appendFacts(log, `meeting-${meetingNumber(number)}`, ...facts);
  expect(await readModels.waitFor(await log.head(), 5_000)).toBe(true);
}

describe('The meetings of the mediation table', () => {
  test('show the agenda with what was minuted, and who was there', async () => {
    const minuted = {
      type: 'MinuteCorrected',
      data: { ...determined.data, outcome: 'lapsed', document: undefined, previousOutcome: 'determined' },
    };
    const facts = [onAgenda, otherOnAgenda, attended, determined, minuted].map(fact);
    await held(1, planned('2026-10-08'), ...facts);

    const seen = await meetings.find(meetingNumber(1));

    expect(seen?.meeting).toMatchObject({ heldOn: '2026-10-08', standing: 'planned', attendance: { length: 3 } });
    expect(seen?.agenda.map(({ caseId, outcome, document }) => ({ caseId, outcome, document }))).toEqual([
      { caseId: firstCase, outcome: 'lapsed', document: null },
      { caseId: secondCase, outcome: null, document: null },
    ]);
    expect(await meetings.find(meetingNumber(9))).toBeUndefined();
  });

  test('know how often a case was on an agenda, and what came of it last (E-16)', async () => {
    const postponed = fact({ type: 'DecisionMinuted', data: { caseId: firstCase, outcome: 'postponed' } });
    const takenOff = fact({ type: 'ReferralUnscheduled', data: { caseId: secondCase, reason: 'other' } });
    await held(
      1,
      planned('2026-10-08'),
      fact(onAgenda),
      postponed,
      fact(attended),
      fact({ type: 'MeetingClosed', data: {} }),
    );
    await held(
      2,
      planned('2026-10-15'),
      fact(onAgenda),
      fact({ type: 'MeetingCancelled', data: { reason: 'no-quorum' } }),
    );
    await held(3, planned('2026-10-22'), fact(onAgenda), fact(otherOnAgenda), takenOff);

    const history = await meetings.historyOf([firstCase, secondCase]);

    expect(history.get(firstCase)).toEqual({
      meetingCount: 2,
      latest: { meetingId: meetingNumber(3), outcome: null, heldOn: '2026-10-22' as PlainDate, standing: 'planned' },
    });
    expect(history.get(secondCase)).toEqual({ meetingCount: 0, latest: undefined });
    expect((await meetings.all()).map(({ heldOn, standing }) => [heldOn, standing])).toEqual([
      ['2026-10-22', 'planned'],
      ['2026-10-15', 'cancelled'],
      ['2026-10-08', 'closed'],
    ]);
  });

  test('know on which days a case stood on an agenda with a question, of meetings that were not called off (E-16)', async () => {
    await held(1, planned('2026-10-08'), fact(onAgenda), fact({ type: 'MeetingClosed', data: {} }));
    await held(2, planned('2026-10-15'), fact(onAgenda), fact({ type: 'MeetingCancelled', data: { reason: 'other' } }));
    await held(3, planned('2026-10-22'), fact(onAgenda), fact(otherOnAgenda));

    const days = await meetings.heldAbout([firstCase, secondCase], 'return-not-suitable');

    expect([...(days.get(firstCase) ?? [])].sort()).toEqual(['2026-10-08', '2026-10-22']);
    expect(days.get(secondCase)).toEqual([]);
    expect((await meetings.heldAbout([firstCase], 'unable-to-serve')).get(firstCase)).toEqual([]);
  });

  test('built anew say the same, also of a meeting that was postponed', async () => {
    const postponement = { heldOn: '2026-10-29', previouslyOn: '2026-10-08', reason: 'no-quorum' };
    await held(1, planned('2026-10-08'), fact(onAgenda), fact({ type: 'MeetingPostponed', data: postponement }));
    const live = await meetings.find(meetingNumber(1));
    expect(live?.meeting.heldOn).toBe('2026-10-29');

    await rebuild(readModels, log, mediationTableProjection);
    expect(await meetings.find(meetingNumber(1))).toEqual(live);
  });
});
