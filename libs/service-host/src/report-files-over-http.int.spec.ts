import { Region } from '@evenwicht/distribution';
import { MemoryEventStore } from '@evenwicht/event-store';
import type { Instant } from '@evenwicht/kernel';
import { PostgresReportFiles, ReportFileMaker } from '@evenwicht/monitoring';
import { LogView } from '@evenwicht/service-kit';
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
import { createHash } from 'node:crypto';
import { serveApi, type ServedApi } from './served-api-fixture.js';

const [a, b, c] = rulers;
const months = ['2026-07', '2026-08', '2026-09', '2026-10', '2026-11', '2026-12'];

/** An invented region in which C housed two. */
const history: readonly InventedFact[] = [
  ...inventedRegion,
  ...rulers.flatMap((municipality) =>
    months.map((month): InventedFact => ({ fact: 'vacancies', municipality, month, count: 40 })),
  ),
  ...many(19, a),
  ...many(11, b),
  ...many(2, c),
];

let database: TestDatabase;
let api: ServedApi;
const log = new MemoryEventStore();
const file = (format: string, headers: Record<string, string> = {}, halfYear = '2026-H2') =>
  api.app.inject({
    method: 'GET',
    url: `/v1/half-year-reports/${halfYear}/files/${format}`,
    headers: { authorization: 'caseworker GM0148', ...headers },
  });

const formats = ['csv', 'ods', 'xlsx', 'html'];

beforeAll(async () => {
  database = await createTestDatabase();
  await copyInto(log, eventsOf(history));
  api = await serveApi({ url: database.url, log, now: '2027-02-01T08:00:00.000Z' });
}, 30_000);

afterAll(async () => {
  await api.stop();
  await database.drop();
});

describe('The published report as a file (3.5, R-077, E-36)', () => {
  const published = new Map<string, Buffer>();

  test('is not there before the half-year is closed, nor in a form that there is not', async () => {
    expect((await file('csv')).json()).toMatchObject({ status: 404, code: 'NO_REPORT' });
    expect((await file('pdf')).json()).toMatchObject({ status: 404, code: 'NO_SUCH_FORMAT' });
    const closed = await api.app.inject({
      method: 'POST',
      url: '/v1/half-year-reports',
      headers: { authorization: 'secretariat region' },
      payload: { halfYear: '2026-H2', decidedOn: '2027-02-01' },
    });
    expect(closed.statusCode).toBe(201);
  });

  test.each(formats)(
    '%s: every party may have it, with its hash as the tag, to keep and not to show',
    async (format) => {
      const answer = await file(format);
      expect(answer.statusCode).toBe(200);
      published.set(format, answer.rawPayload);
      const hash = createHash('sha256').update(answer.rawPayload).digest('hex');
      expect(answer.headers).toMatchObject({
        etag: `"${hash}"`,
        'content-disposition': `attachment; filename="halfjaarrapportage-2026-H2.${format}"`,
        'x-content-type-options': 'nosniff',
      });
      expect((await file(format, { 'if-none-match': `"${hash}"` })).statusCode).toBe(304);
      expect((await file(format, { authorization: 'operator region' })).statusCode).toBe(403);
    },
  );

  test('neither the file nor the list gives a party that may not read the exact report its hash, to check a guess by', async () => {
    const listOf = async (authorization: string) =>
      (await api.app.inject({ url: '/v1/half-year-reports', headers: { authorization } })).json<{
        halfYears: { halfYear: string; reportHash: string | null }[];
      }>().halfYears;
    const closed = ({ halfYear }: { halfYear: string }) => halfYear === '2026-H2';
    const hash = (await listOf('evaluator region')).find(closed)?.reportHash;
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect((await listOf('caseworker GM0148')).find(closed)).toMatchObject({ status: 'closed', reportHash: null });
    for (const format of ['csv', 'html']) expect(String(published.get(format))).not.toContain(hash);
  });

  test('does not print that C housed two, nor what it would follow from', () => {
    const lines = String(published.get('csv')).split('\r\n');
    const of = (municipality: string, column: string) =>
      lines.map((line) => line.split(';')).find((line) => line[1]?.includes(municipality) && line[2] === column)?.[4];
    expect([a, b, c].map((municipality) => of(municipality, 'gehuisvest'))).toEqual([
      '19',
      'afgeschermd',
      'afgeschermd',
    ]);
    expect(lines.find((line) => line.startsWith('gehuisvest;Regio;gehuisvest'))?.split(';')[4]).toBe('32');
  });

  test.each([
    ['csv', 'text/csv', 200],
    ['csv', 'application/json', 406],
    ['html', 'text/html,application/xhtml+xml;q=0.9', 200],
    ['ods', 'application/vnd.oasis.opendocument.spreadsheet', 200],
    ['xlsx', 'application/vnd.oasis.opendocument.spreadsheet', 406],
    ['xlsx', '*/*', 200],
  ])('as %s for who accepts %s: %d', async (format, accept, status) => {
    expect((await file(format, { accept })).statusCode).toBe(status);
  });

  test.each(formats)(
    '%s: byte for byte the same from another process, after late facts and another name',
    async (format) => {
      const late = { association: 'association-1', month: '2026-12', vacancyCount: 44 };
      await appendFacts(log, `supply-${c}`, { type: 'VacanciesReported', occurredOn: '2027-02-02', data: late });
      const renamed = { municipality: a, municipalityName: `Anders ${format}`, validFrom: '2025-12-05' };
      await appendFacts(log, 'agreement-west-overijssel', {
        type: 'MembershipSet',
        occurredOn: '2027-02-02',
        data: renamed,
      });
      const other = await serveApi({ url: database.url, log, now: '2028-03-01T08:00:00.000Z' });
      const answer = await other.app.inject({
        method: 'GET',
        url: `/v1/half-year-reports/2026-H2/files/${format}`,
        headers: { authorization: 'evaluator region' },
      });
      await other.stop();
      expect(Buffer.compare(answer.rawPayload, published.get(format) as Buffer)).toBe(0);
    },
  );

  describe('is made beforehand', () => {
    const now = '2027-02-01T09:00:00.000Z' as Instant;
    let kept: PostgresReportFiles;
    let maker: ReportFileMaker;
    beforeAll(() => {
      kept = new PostgresReportFiles({ connectionString: database.url });
      maker = new ReportFileMaker(log, new LogView(log, new Region()), kept);
    });
    afterAll(() => kept.close());

    test('each form of each closed half-year once, and the same as when it is asked for', async () => {
      const missing = await maker.missing(now);
      expect(missing).toEqual(formats.map((format) => ({ halfYear: '2026-H2', format })));
      for (const each of [...missing, ...missing]) await maker.make(each, now);
      expect(await maker.missing(now)).toEqual([]);
      for (const format of formats)
        expect(Buffer.compare((await file(format)).rawPayload, published.get(format) as Buffer)).toBe(0);
    });

    test('and then handed out as it was kept; where that cannot be reached it is made again', async () => {
      const planted = Buffer.from('kept: invented');
      await kept['pool'].query('update report_files.file set bytes = $1', [planted]);
      expect((await file('csv')).body).toBe('kept: invented');
      await kept['pool'].query('alter table report_files.file rename to away');
      expect(Buffer.compare((await file('csv')).rawPayload, published.get('csv') as Buffer)).toBe(0);
      await kept['pool'].query('alter table report_files.away rename to file');
    });

    test('and made anew where files have come to look otherwise', async () => {
      await kept['pool'].query('update report_files.file set edition = 0');
      expect(await maker.missing(now)).toHaveLength(formats.length);
      expect(Buffer.compare((await file('csv')).rawPayload, published.get('csv') as Buffer)).toBe(0);
    });
  });
});
