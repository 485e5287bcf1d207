import { MemoryEventStore } from '@evenwicht/event-store';
import {
  appendFacts,
  copyInto,
  createTestDatabase,
  eventsOf,
  housed,
  inventedRegion,
  type TestDatabase,
} from '@evenwicht/testing';
import { serveApi, type ServedApi } from './served-api-fixture.js';

// invented: a region at work since July 2026; it is 1 October 2026
const log = new MemoryEventStore();
let database: TestDatabase;
let served: ServedApi;

beforeAll(async () => {
  database = await createTestDatabase();
  await copyInto(log, eventsOf([...inventedRegion, ...housed('x')]));
  served = await serveApi({ url: database.url, log });
}, 30_000);

afterAll(async () => {
  await served.stop();
  await database.drop();
});

const secretariat = 'secretariat region';
const caseworker = 'caseworker GM0148';

async function send(method: 'GET' | 'POST', path: string, authorization: string, payload?: object) {
  const url = `/v1/${path}`;
  const response = await served.app.inject({ method, url, headers: { authorization }, ...(payload && { payload }) });
  return { status: response.statusCode, text: response.body, body: response.json<Record<string, never>>() };
}

const press = {
  occurredOn: '2026-09-15',
  undesirableGrounds: ['households-without-roof'],
  untenableGrounds: ['nobody-steps-in'],
  document: 'brief/2026-12',
};

describe('the emergency button over HTTP (3.5; E-34)', () => {
  it.each([
    ['UNDESIRABLE_NOT_SHOWN', { undesirableGrounds: [] }],
    ['UNTENABLE_NOT_SHOWN', { untenableGrounds: [] }],
    ['SITUATION_WITHOUT_DOCUMENT', { document: undefined }],
  ])('says which part is missing: %s', async (code, change) => {
    const { status, body } = await send('POST', 'emergency-button-presses', caseworker, { ...press, ...change });

    expect([status, body['code']]).toEqual([409, code]);
  });

  it('is pressed by a party, alerts until a meeting is linked, and keeps its dossier', async () => {
    const pressed = await send('POST', 'emergency-button-presses', caseworker, press);
    expect(pressed.status).toBe(201);
    const seen = async () => (await send('GET', 'emergency-button-presses', 'evaluator region')).body['presses'];
    expect(await seen()).toMatchObject([
      { pressId: pressed.body['id'], pressedBy: 'GM0148', alert: 'no-meeting-linked' },
    ]);
    const dossier = `emergency-button-presses/${pressed.body['id']}/dossier`;
    const before = await send('GET', dossier, 'evaluator region');
    expect(before.body).toMatchObject({ halfYears: [{ halfYear: '2026-H2', figures: { region: { housed: 1 } } }] });

    const planned = { occurredOn: '2026-09-20', heldOn: '2026-10-22' };
    expect((await send('POST', 'regional-board-meetings', secretariat, planned)).status).toBe(201);
    await appendFacts(log, 'supply-GM0148', {
      type: 'VacanciesReported',
      occurredOn: '2026-09-30',
      data: { association: 'association-1', month: '2026-09', vacancyCount: 3 },
    });

    expect(await seen()).toMatchObject([{ meeting: { heldOn: '2026-10-22' } }]);
    expect(JSON.stringify(await seen())).not.toContain('alert');
    expect((await send('GET', dossier, caseworker)).text).toBe(before.text);
    const withdrawal = { occurredOn: '2026-09-25', reason: 'other' };
    const byAnother = `emergency-button-presses/${pressed.body['id']}/withdrawals`;
    expect((await send('POST', byAnother, 'caseworker GM0160', withdrawal)).body['code']).toBe('NOT_WHO_PRESSED');
  });

  it('is pressed also where what was reported adds up to more than one report may say', async () => {
    const report = { reportedOn: '2026-09-30', municipality: 'GM0166', association: 'association-9' };
    for (const month of ['2026-07', '2026-08']) {
      const most = { ...report, month, vacancyCount: 100_000_000 };
      expect((await send('POST', 'vacancy-reports', 'housing-association association-9', most)).status).toBe(201);
    }
    const pressed = await send('POST', 'emergency-button-presses', 'caseworker GM0160', press);
    expect(pressed.status).toBe(201);
    const { body } = await send('GET', 'emergency-button-presses', 'evaluator region');
    expect(JSON.stringify(body['presses'])).toContain('"vacancies":200000000');
  });
});

describe('the evaluation over HTTP (3.5)', () => {
  it('has a schedule that shows how it is derived', async () => {
    const { body } = await send('GET', 'evaluation-schedule?on=2027-01-01', caseworker);

    expect(body).toMatchObject({ due: '2029-07-01', isDue: false, steps: [{ counts: true }, { counts: false }] });
  });

  it('is opened, finds and is concluded; its dossier is that of its conclusion', async () => {
    const on = { occurredOn: '2026-09-30' };
    const opening = { ...on, evaluationNumber: 1, occasion: 'board-request' };
    expect((await send('POST', 'evaluations', secretariat, { ...opening, occasion: 'three-years' })).body['code']).toBe(
      'EVALUATION_NOT_DUE',
    );
    expect((await send('POST', 'evaluations', secretariat, opening)).status).toBe(201);
    const finding = { ...on, topic: 'reciprocity', conclusion: 'cannot-be-said', document: 'evaluatie/1' };
    expect((await send('POST', 'evaluations/1/findings', secretariat, finding)).status).toBe(201);
    const conclusion = { ...on, document: 'evaluatie/2' };
    expect((await send('POST', 'evaluations/1/conclusions', secretariat, conclusion)).status).toBe(201);

    const { body } = await send('GET', 'evaluations', 'evaluator region');
    expect(body['evaluations']).toMatchObject([{ evaluationNumber: 1, conclusion: { outcome: 'no-adjustment' } }]);
    const dossier = await send('GET', 'evaluations/1/dossier', 'evaluator region');
    expect(dossier.body).toMatchObject({ evaluations: [{ type: 'EvaluationOpened' }, { type: 'FindingRecorded' }] });
    expect((await send('GET', 'evaluations/1/dossier?upToPosition=99999', secretariat)).status).toBe(409);
    expect((await send('GET', 'evaluations/2/dossier', secretariat)).status).toBe(404);
  });
});
