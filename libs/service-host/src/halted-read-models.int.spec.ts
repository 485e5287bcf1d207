import { MemoryEventStore } from '@evenwicht/event-store';
import { copyInto, createTestDatabase, eventsOf, inventedRegion, type TestDatabase } from '@evenwicht/testing';
import type { Position } from '@evenwicht/events';
import { ReadModels } from '@evenwicht/read-models';
import { apiDocument } from './api-document.js';
import { withClient } from './database.js';
import { projections } from './projections.js';
import { ReadingProgressOf } from './reading-progress-of.js';
import { serveApi, type ServedApi } from './served-api-fixture.js';

const log = new MemoryEventStore();
let database: TestDatabase;
let served: ServedApi;
let haltedAt: Position;

beforeAll(async () => {
  database = await createTestDatabase();
  await copyInto(log, eventsOf(inventedRegion));
  served = await serveApi({ url: database.url, log });
  expect(await served.readModels.waitFor(await log.head(), 20_000)).toBe(true);
  // what halts is of no concern here: the mark is that of a projection that met an event which it cannot apply
  haltedAt = await log.head();
  await withClient(database.url, (client) =>
    client.query(
      `update read.projection_checkpoint set state = 'halted', cause = 'TypeError', position = $1, halted_at = $2
        where projection = 'case_file'`,
      [haltedAt - 1, haltedAt],
    ),
  );
}, 30_000);

afterAll(async () => {
  await served.stop();
  await database.drop();
});

async function toldOf(path: string, who = 'caseworker GM0148') {
  const { statusCode, headers } = await served.app.inject({ url: `/v1/${path}`, headers: { authorization: who } });
  return { statusCode, upTo: headers['known-up-to'], until: headers['known-until'], tag: headers['etag'] };
}

describe('While a projection stands still', () => {
  it('whatever is read from it says up to where it knows, and until when, also to who has it already', async () => {
    let until: string | undefined;
    for await (const [event] of log.readAll((haltedAt - 1) as Position)) until = event?.recordedAt;
    expect(until).toBeDefined();
    const told = { upTo: String(haltedAt - 1), until };
    const cases = await toldOf('cases');
    expect(cases).toMatchObject({ statusCode: 200, ...told });
    expect(await toldOf('worklist-items', 'housing-association association-1')).toMatchObject({
      statusCode: 200,
      ...told,
    });
    const again = await served.app.inject({
      url: '/v1/cases',
      headers: { authorization: 'caseworker GM0148', 'if-none-match': String(cases.tag) },
    });
    expect([again.statusCode, again.headers['known-up-to']]).toEqual([304, told.upTo]);
  });

  it('what is read from another, or from the log itself, does not', async () => {
    for (const path of ['vacancies?municipality=GM0148', 'agreement-terms'])
      expect(await toldOf(path)).toMatchObject({ statusCode: 200, upTo: undefined, until: undefined });
  });

  it('is described with every question that can be answered from what stands still', () => {
    const questions = Object.values(apiDocument(served.app).paths).flatMap(({ get }) => (get?.security ? [get] : []));
    const describing = questions.filter(({ responses }) => JSON.stringify(responses['200']).includes('Known-Up-To'));
    const names = describing.map(({ operationId }) => operationId);
    expect(names).toEqual(expect.arrayContaining(['readCases', 'readWorklist', 'readVacancies']));
    expect(names).not.toContain('readAgreementTerms');
  });
});

describe('Where what people look at stands still', () => {
  const progressWith = (more: Partial<ReadModels> = {}, store = log, memory = 0) => {
    const readModels = Object.assign(new ReadModels({ url: database.url, projections }), more);
    return { of: new ReadingProgressOf(readModels, store, memory), close: () => readModels.close() };
  };

  it('is looked up once a second at most, whoever asks', async () => {
    let looks = 0;
    const statuses = async () => {
      looks += 1;
      return [];
    };
    const { of, close } = progressWith({ statuses }, log, 200);
    await Promise.all([of.haltAmong(), of.haltAmong(['case_file']), of.haltAmong()]);
    expect(looks).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 220));
    await of.haltAmong();
    expect(looks).toBe(2);
    await close();
  });

  it('is no reason to refuse where it cannot be looked up, nor where the event cannot be read', async () => {
    const away = progressWith({ statuses: () => Promise.reject(new Error('away')) });
    expect(await away.of.haltAmong()).toBeUndefined();
    const unreadable = Object.assign(new MemoryEventStore(), {
      readAll: () => {
        throw new Error('of a newer version');
      },
    });
    const newer = progressWith({}, unreadable);
    expect(await newer.of.haltAmong(['case_file', 'housing_supply'])).toEqual({ upTo: haltedAt - 1 });
    expect(await newer.of.haltAmong(['housing_supply'])).toBeUndefined();
    await Promise.all([away.close(), newer.close()]);
  });

  it('is where the first of several stands', async () => {
    const told = Object.assign(new MemoryEventStore(), {
      async *readAll(after: number) {
        yield [{ recordedAt: `when ${after + 1} was recorded` }];
      },
    });
    const statuses = async () =>
      [9, 4, 6].map((checkpoint) => ({
        name: `p${checkpoint}`,
        state: 'halted',
        checkpoint,
        haltedAt: checkpoint + 1,
      }));
    const { of, close } = progressWith({ statuses } as never, told);
    expect(await of.haltAmong()).toEqual({ upTo: 4, since: 'when 5 was recorded' });
    expect(await of.haltAmong(['p9', 'p6'])).toEqual({ upTo: 6, since: 'when 7 was recorded' });
    await close();
  });
});
