import { createHash } from 'node:crypto';
import { MemoryEventStore } from '@evenwicht/event-store';
import {
  appendFacts,
  copyInto,
  createTestDatabase,
  eventsOf,
  inventedRegion,
  many,
  rulers,
  type InventedFact,
  type TestDatabase,
} from '@evenwicht/testing';
import { serveApi, type ServedApi } from './served-api-fixture.js';

const [a, b, c] = rulers;
const months = ['2026-07', '2026-08', '2026-09', '2026-10', '2026-11', '2026-12'];

let database: TestDatabase;
let api: ServedApi;
const log = new MemoryEventStore();

/** An invented region in which everybody reported, but for the December of C. */
const history: readonly InventedFact[] = [
  ...inventedRegion,
  ...[a, b, c].flatMap((municipality) =>
    months
      .filter((month) => municipality !== c || month !== '2026-12')
      .map((month): InventedFact => ({ fact: 'vacancies', municipality, month, count: 40 })),
  ),
  ...many(9, a),
  ...many(2, b),
  ...many(1, c),
];

beforeAll(async () => {
  database = await createTestDatabase();
  await copyInto(log, eventsOf(history));
  api = await serveApi({ url: database.url, log, now: '2027-02-01T08:00:00.000Z' });
}, 30_000);

afterAll(async () => {
  await api.stop();
  await database.drop();
});

const secretariat = { authorization: 'secretariat region' };
const evaluator = { authorization: 'evaluator region' };
const get = (path: string, headers: Record<string, string> = evaluator) =>
  api.app.inject({ method: 'GET', url: `/v1/half-year-reports${path}`, headers });
const post = (path: string, payload: object, headers: Record<string, string> = secretariat) =>
  api.app.inject({ method: 'POST', url: `/v1/half-year-reports${path}`, headers, payload });
const closing = { halfYear: '2026-H2', decidedOn: '2027-02-01' };
const missing = { decidedOn: '2027-01-20', municipality: c, month: '2026-12', association: 'association-1' };

describe('The report of a half-year over HTTP (3.5)', () => {
  let published: string;

  test('waits for the association that has not reported, and says for which (OQ-21)', async () => {
    expect((await get('/2026-H2/closing')).json()).toMatchObject({
      status: 'incomplete',
      missingReports: [{ municipality: c, month: '2026-12', association: 'association-1' }],
    });
    const refused = await post('', closing);
    expect([refused.statusCode, refused.json<{ code: string }>().code]).toEqual([409, 'VACANCY_REPORTS_MISSING']);
    expect((await get('/2026-H2')).statusCode).toBe(404);
  });

  test('is closed once what does not come has been marked as missing, by who relies on what was read', async () => {
    expect((await post('/2026-H2/missing-vacancy-reports', { ...missing, reason: 'not-delivered' })).statusCode).toBe(
      201,
    );
    const read = await get('/2026-H2/closing', secretariat);
    expect(read.json()).toMatchObject({
      status: 'ready',
      missingReports: [],
      markedMissing: [{ reason: 'not-delivered' }],
    });
    const stale = await post('', closing, { ...secretariat, 'if-match': '"older"' });
    expect(stale.statusCode).toBe(412);
    const closed = await post('', closing, { ...secretariat, 'if-match': String(read.headers.etag) });
    expect([closed.statusCode, closed.headers.location]).toEqual([201, '/v1/half-year-reports/2026-H2/closing']);
  });

  test('is then read for ever as the same bytes, with their hash as the tag', async () => {
    const [one, other] = [await get('/2026-H2'), await get('/2026-H2', secretariat)];
    published = one.body;
    expect(other.body).toBe(published);
    expect(one.headers['content-type']).toBe('application/json; charset=utf-8');
    const hash = createHash('sha256').update(published).digest('hex');
    expect(one.headers.etag).toBe(`"${hash}"`);
    expect((await get('/2026-H2/closing')).json()).toMatchObject({ status: 'closed', reportHash: hash });
    expect((await get('/2026-H2', { ...evaluator, 'if-none-match': `"${hash}"` })).statusCode).toBe(304);
    expect(one.json()).toMatchObject({ halfYear: '2026-H2', total: { housed: 12, vacancies: 680 } });
  });

  test('stays as it is when a report comes after all; the draft has it (scenario 10, E-14)', async () => {
    const late = { association: 'association-1', month: '2026-12', vacancyCount: 40 };
    await appendFacts(log, `supply-${c}`, { type: 'VacanciesReported', occurredOn: '2027-02-01', data: late });
    expect((await get('/2026-H2')).body).toBe(published);
    expect((await get('/2026-H2/draft')).json()).toMatchObject({ total: { vacancies: 720 } });
  });

  test('is restated beside it: which figures, by how much, and by what from whom (R-070)', async () => {
    const restated = (await get('/2026-H2/restatement')).json<{
      causes: object[];
      figures: { figure: string; about: string[] }[];
    }>();
    expect(restated.causes).toMatchObject([{ kind: 'event', type: 'VacanciesReported', occurredOn: '2027-02-01' }]);
    const ofC = restated.figures.find(({ figure, about }) => figure === 'vacancies' && about[0] === c);
    const difference = { numerator: 40, denominator: 1 };
    expect(ofC).toMatchObject({
      part: 'municipalities',
      published: 200,
      nowKnown: 240,
      difference,
      steps: [{ difference, cause: 0 }],
    });
    expect(restated.figures).toContainEqual(
      expect.objectContaining({ figure: 'quality.missingVacancyReports', published: true, nowKnown: null }),
    );
    expect(JSON.stringify(restated)).not.toContain('case-');
  });

  test('keeps a restatement that is recorded, once', async () => {
    const [one, other] = [
      await post('/2026-H2/restatements', { decidedOn: '2027-02-01' }),
      await post('/2026-H2/restatements', { decidedOn: '2027-02-01' }),
    ];
    expect([one.statusCode, other.statusCode]).toEqual([201, 201]);
    const stored = (await log.readStream('monitoring-2026-H2' as never)).filter(
      ({ type }) => type === 'HalfYearRestated',
    );
    expect(stored).toHaveLength(1);
    expect((await get('/2026-H2/closing')).json()).toMatchObject({ restatementCount: 1 });
    expect((await get('/2026-H2')).body).toBe(published);
  });

  test('is closed once: closing it again adds nothing', async () => {
    const before = await log.head();
    expect((await post('', closing)).statusCode).toBe(201);
    expect(await log.head()).toBe(before);
  });

  test('is not closed while the half-year goes on', async () => {
    const early = await post('', { ...closing, halfYear: '2027-H1' });
    expect([early.statusCode, early.json<{ code: string }>().code]).toEqual([409, 'HALF_YEAR_NOT_OVER']);
    expect((await get('')).json()).toMatchObject({
      halfYears: [
        { halfYear: '2026-H2', status: 'closed' },
        { halfYear: '2027-H1', status: 'running' },
      ],
    });
  });

  test.each(['/2026-H1/closing', '/2027-H2/draft', '/9999-H2/draft', '/2026-h2', '/2026-H1', '/2027-H1/restatement'])(
    'nothing is found at %s',
    async (path) => {
      expect((await get(path)).statusCode).toBe(404);
    },
  );

  test.each(['caseworker GM0148', 'housing-association association-1', 'operator region'])(
    'the exact figures, small ones among them, are not for %s (E-36)',
    async (authorization) => {
      const paths = ['/2026-H2', '/2026-H2/draft', '/2026-H2/closing', '/2026-H2/restatement'];
      const answers = await Promise.all(paths.map((path) => get(path, { authorization })));
      expect(answers.map(({ statusCode }) => statusCode)).toEqual([403, 403, 403, 403]);
    },
  );

  test('is not the report that was hashed when somebody changed it in the log: then nothing is served', async () => {
    const events = await log.readStream('monitoring-2026-H2' as never);
    const closed = events.find(({ type }) => type === 'HalfYearClosed');
    const { report } = (closed as unknown as { data: { report: { total: { housed: number } } } }).data;
    const altered = { ...(closed?.data as object), report: { ...report, total: { ...report.total, housed: 13 } } };
    const other = new MemoryEventStore();
    await appendFacts(other, 'monitoring-2026-H2', { type: 'HalfYearClosed', occurredOn: '2027-02-01', data: altered });
    const elsewhere = await serveApi({ url: database.url, log: other });
    const answer = await elsewhere.app.inject({
      method: 'GET',
      url: '/v1/half-year-reports/2026-H2',
      headers: evaluator,
    });
    await elsewhere.stop();
    expect(answer.statusCode).toBe(500);
  });
});
