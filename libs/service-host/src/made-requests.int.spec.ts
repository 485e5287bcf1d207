import { MemoryEventStore } from '@evenwicht/event-store';
import { eventTypesOf } from '@evenwicht/events';
import {
  appendFacts,
  copyInto,
  createTestDatabase,
  eventsOf,
  inventedRegion,
  type TestDatabase,
} from '@evenwicht/testing';
import fc from 'fast-check';
import { apiDocument, apiVersion } from './api-document.js';
import { operationsIn, requestsFor, type MadeRequest, type Operation } from './made-requests-fixture.js';
import { SchemaArbitraries } from './request-arbitraries-fixture.js';
import { serveApi, type ServedApi } from './served-api-fixture.js';

// npm run fuzz -- --runs 1000 --seed 42: longer, or again what failed
const numRuns = Number(process.env['EVENWICHT_FUZZ_RUNS'] ?? 15);
const seed = Number(process.env['EVENWICHT_FUZZ_SEED'] ?? process.env['RANDOM_SEED']);
const patience = 60_000 + numRuns * 3_000; // milliseconds

// Invented: an application, a case that waits for a dwelling, one with an allocation; each id is a meeting's as well.
const ids = ['1', '2', '3'].map((digit) => `${digit.repeat(8)}-0000-4000-8000-000000000000`);

const log = new MemoryEventStore();
let database: TestDatabase;
let served: ServedApi;
let operations: Operation[];
let arbitraries: SchemaArbitraries;
const refused: MadeRequest[] = [];
const met = new Map<number, number>();

beforeAll(async () => {
  database = await createTestDatabase();
  await copyInto(log, eventsOf(inventedRegion));
  for (const [index, id] of ids.entries()) await bringIn(id, index);
  served = await serveApi({ url: database.url, log });
  const document = apiDocument(served.app);
  const municipality = ['GM0148', 'GM0160', 'GM0166'];
  arbitraries = new SchemaArbitraries(document, { municipality, association: ['association-1'], caseId: ids });
  operations = operationsIn(document);
}, patience);

afterAll(async () => {
  await served.stop();
  await database.drop();
});

async function bringIn(id: string, stage: number): Promise<void> {
  const of = (type: keyof typeof eventTypesOf.case, data: object) => ({
    type,
    occurredOn: '2026-09-01',
    data: { ...eventTypesOf.case[type].example, municipality: 'GM0148', ...data },
  });
  const there = { municipality: 'GM0160' };
  const granted = [
    of('UrgencyGranted', {}),
    of('OriginDetermined', { origin: 'GM0160', originLies: 'in-region', municipality: undefined }),
    of('DestinationEstablished', there),
    of('HandedOverToAllocation', there),
  ];
  const allocated = [of('DwellingAllocated', { ...there, association: 'association-1' })];
  const facts = [of('UrgencyApplied', {}), ...(stage > 0 ? granted : []), ...(stage > 1 ? allocated : [])];
  await appendFacts(
    log,
    `case-${id}`,
    ...facts.map((fact) => ({ ...fact, data: JSON.parse(JSON.stringify(fact.data)) as unknown })),
  );
  const meeting = { type: 'MeetingPlanned', occurredOn: '2026-09-01', data: { heldOn: '2026-10-08' } };
  await appendFacts(log, `meeting-${id}`, meeting);
}

async function send({ method, url, headers, payload }: MadeRequest) {
  const response = await served.app.inject({ method, url, headers, ...(payload !== undefined && { payload }) });
  met.set(response.statusCode, (met.get(response.statusCode) ?? 0) + 1);
  return { status: response.statusCode, headers: response.headers, body: response.body };
}

type Answer = Awaited<ReturnType<typeof send>>;

const members = ['type', 'title', 'status', 'detail', 'code', 'instance'];

function expectWellAnswered({ status, headers, body }: Answer, { statuses }: Operation): void {
  expect(statuses).toContain(status);
  expect(status).toBeLessThan(500);
  expect(headers).toMatchObject({ 'api-version': apiVersion, 'cache-control': 'no-store', 'x-frame-options': 'DENY' });
  if (status < 400) return;
  const problem = JSON.parse(body) as Record<string, unknown>;
  expect(headers['content-type']).toBe('application/problem+json; charset=utf-8');
  expect(Object.keys(problem).filter((name) => name !== 'errors')).toEqual(members);
  expect(problem).toMatchObject({
    status,
    instance: expect.stringMatching(/^urn:uuid:/),
    code: expect.stringMatching(/^[A-Z_]+$/),
  });
  if (problem['code'] === 'INVALID_REQUEST') expect(problem['errors']).not.toHaveLength(0);
  if (status === 401) expect(headers['www-authenticate']).toMatch(/^Bearer /);
}

/** The receipt names an event that is there, unless nothing ever was, of what it is about; sent again, the request gets it again. */
async function expectReceipt(request: MadeRequest, { body, headers }: Answer): Promise<void> {
  const receipt = JSON.parse(body) as { id: string; revision: number; position: number };
  const [named] = await eventsFrom(receipt.position);
  expect(headers['location']).toMatch(/^\/v1\//);
  expect(headers['etag']).toMatch(/^"[\w.-]+"$/);
  if (receipt.revision >= 0) expect(`${named?.stream} ${JSON.stringify(named?.data)}`).toContain(receipt.id);
  const again = await send(request);
  expect([again.status, again.body, again.headers['etag']]).toEqual([201, body, headers['etag']]);
}

async function eventsFrom(position: number) {
  for await (const batch of log.readAll((position - 1) as never)) return batch;
  return [];
}

describe(`requests made from the description (seed ${seed}, ${numRuns} for each operation)`, () => {
  it(
    'are answered as described; a receipt can be read back, and what is refused leaves nothing behind',
    async () => {
      for (const [index, operation] of operations.entries()) {
        const requests = requestsFor(operation, arbitraries, ids);
        const property = fc.asyncProperty(requests, async (request) => {
          const before = await log.head();
          const answer = await send(request);
          expectWellAnswered(answer, operation);
          if (answer.status === 201) return expectReceipt(request, answer);
          expect(await log.head()).toBe(before);
          if (operation.method === 'POST' && answer.status < 409) refused.push(request);
        });
        await fc.assert(property, { seed: seed + index, numRuns, endOnFailure: true });
      }
      expect([...met.keys()]).toEqual(expect.arrayContaining([200, 201, 400, 401, 403, 404, 409]));
    },
    patience,
  );

  it(
    'change nothing that can be read when they are refused',
    async () => {
      const before = [await log.head(), await readModels()];
      for (const request of refused.slice(0, 300)) expect((await send(request)).status).toBeGreaterThan(399);

      expect(refused.length).toBeGreaterThan(50);
      expect([await log.head(), await readModels()]).toEqual(before);
    },
    patience,
  );
});

/** All rows of all read models, once they have caught up with the log. */
async function readModels(): Promise<Record<string, unknown>> {
  await served.readModels.waitFor(await log.head(), 10_000);
  const source = await served.readModels.opened();
  const digests: Record<string, unknown> = {};
  for (const { tablePath } of source.entityMetadatas) {
    const digest = `select md5(string_agg(t::text, '|' order by t::text)) as digest from ${tablePath} t`;
    digests[tablePath] = await source.query<unknown>(digest);
  }
  return digests;
}
