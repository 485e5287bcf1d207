import { setTimeout as pause } from 'node:timers/promises';
import { Region } from '@evenwicht/distribution';
import type { Instant } from '@evenwicht/kernel';
import { FixedClock, LogView, type Visit } from '@evenwicht/service-kit';
import { eventTypesOf } from '@evenwicht/events';
import { appendFacts, createTestDatabase } from '@evenwicht/testing';
import { caseId, dalfsen } from '../domain/invented-case-fixture.js';
import { CaseFilesAtWork } from '../projections/case-files-at-work-fixture.js';
import { CaseFiles } from '../projections/case-files.js';
import { application, member } from '../projections/invented-facts-fixture.js';
import { ReadCase, ReadCaseHandler } from './read-case.js';

let region: CaseFilesAtWork;

const adopted = {
  type: 'UrgencySchemeAdopted',
  occurredOn: '2026-07-01',
  data: { ...eventTypesOf.scheme.UrgencySchemeAdopted.example, validFrom: '2026-07-01', decisionTermDays: 42 },
};
const requested = {
  type: 'SupplementRequested',
  occurredOn: '2026-09-10',
  data: { missing: ['proof-of-residence'], dueOn: '2026-09-24' },
};

beforeAll(async () => {
  region = new CaseFilesAtWork(await createTestDatabase(), appendFacts);
  await region.record('agreement-invented', member(dalfsen, 'Dalfsen'));
  await region.record(`scheme-${dalfsen}`, adopted);
  await region.record(`case-${caseId}`, application(), requested);
});

afterAll(() => region.end());

/** What a caseworker of Dalfsen reads at that moment. */
async function readAt(moment: string): Promise<object> {
  const logView = new LogView(region.log, new Region());
  const handler = new ReadCaseHandler(region.readModels, region.log, logView, new FixedClock(moment as Instant));
  const visitor = { role: 'caseworker', organisation: dalfsen, pseudonym: 'p' };
  const found = await handler.execute(new ReadCase({ visitor, operation: 'readCase' } as unknown as Visit, caseId));
  return found.answer;
}

describe('A case that is read', () => {
  test('carries its decision term by the scheme of the municipality, with the derivation in Dutch', async () => {
    expect(await readAt('2026-09-20T10:00:00.000Z')).toMatchObject({
      clocks: {
        decision: {
          receivedOn: '2026-09-01',
          termDays: 42,
          dueOn: '2026-10-27', // Tuesday 13 October and fourteen days
          state: 'suspended',
          daysLeft: 37,
          steps: [
            { days: 9, reason: 'term' },
            {
              from: '2026-09-11',
              to: '2026-09-24',
              days: 14,
              sentence:
                'Van vrijdag 11 september 2026 tot en met donderdag 24 september 2026 staat de termijn stil in afwachting van een aanvulling: 14 dagen.',
            },
            { days: 33, reason: 'term' },
          ],
        },
      },
    });
  });

  test('says who is responsible now and what the reader may do next', async () => {
    expect(await readAt('2026-09-20T10:00:00.000Z')).toMatchObject({
      responsible: { kind: 'supplement', party: 'applicant', label: 'De aanvraag aanvullen', until: '2026-09-24' },
      nextSteps: expect.arrayContaining([expect.objectContaining({ label: 'Aanvulling ontvangen' })]),
    });
    expect(await readAt('2026-10-20T10:00:00.000Z')).toMatchObject({
      responsible: { kind: 'decision', until: '2026-10-27', urgency: 'dueSoon', days: 49 },
    });
  });

  test('is judged by the day in Amsterdam, which begins before the day in UTC', async () => {
    expect(await readAt('2026-10-27T22:59:59.999Z')).toMatchObject({ clocks: { decision: { state: 'running' } } });
    expect(await readAt('2026-10-27T23:00:00.000Z')).toMatchObject({
      clocks: { decision: { state: 'exceeded', daysLeft: -1 } },
    });
  });

  test('is read at one moment: nothing in the timeline is newer than the file that the access was checked on', async () => {
    const files = new CaseFiles(region.readModels);
    const writer = (await region.readModels.opened()).createQueryRunner();
    await writer.startTransaction();
    await writer.query('lock table read_case_file.case_timeline in access exclusive mode');
    const reading = files.findWithLife(caseId);
    const isHeldUp = `select true from pg_locks where not granted and relation = 'read_case_file.case_timeline'::regclass`;
    while ((await writer.manager.query<object[]>(isHeldUp)).length === 0) await pause(5);
    for (const table of ['case_file', 'case_timeline'])
      await writer.query(`update read_case_file.${table} set revision = revision + 10 where case_id = $1`, [caseId]);
    await writer.commitTransaction();
    await writer.release();

    const found = await reading;
    expect(found?.timeline.at(-1)?.revision).toBe(found?.file.revision);
  });
});
