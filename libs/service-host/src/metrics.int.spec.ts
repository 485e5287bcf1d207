import { MemoryEventStore } from '@evenwicht/event-store';
import { copyInto, createTestDatabase, eventsOf, housed, inventedRegion, type TestDatabase } from '@evenwicht/testing';
import { serveApi, type ServedApi } from './served-api-fixture.js';

// invented
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

const get = (url: string, headers: Record<string, string> = {}) => served.app.inject({ method: 'GET', url, headers });

test('metrics are there without a token, in the form that Prometheus asks for', async () => {
  const { statusCode, headers, body } = await get('/metrics', {
    accept: 'application/openmetrics-text; version=1.0.0',
  });

  expect({ statusCode, type: headers['content-type'] }).toEqual({
    statusCode: 200,
    type: 'text/plain; version=0.0.4; charset=utf-8',
  });
  expect(body).toContain(`evenwicht_log_head_position ${await log.head()}`);
  expect(body).toMatch(/evenwicht_projection_position\{projection="\w+"\} \d+/);
});

test('a request is counted by its route, and nothing that somebody typed is repeated', async () => {
  await get('/v1/cases/4f6d2a9e-3f0c-4a6a-8d64-2f9a3a1f6b77', { authorization: 'table-coordinator region' });
  await get('/v1/planted-900000012?name=planted');
  const { body } = await get('/metrics');

  expect(body).toContain('route="/v1/cases/:caseId"');
  expect(body).toContain('route="none",status="404"');
  expect(body).not.toMatch(/planted|900000012|4f6d2a9e/);
});
