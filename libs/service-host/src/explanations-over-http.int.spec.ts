import { MemoryEventStore } from '@evenwicht/event-store';
import type { RecordedEvent } from '@evenwicht/events';
import { copyInto, createTestDatabase, eventsOf, housed, inventedRegion, type TestDatabase } from '@evenwicht/testing';
import { serveApi, type ServedApi } from './served-api-fixture.js';

// invented: region, municipalities, households and people; y fled from its origin
const events = eventsOf([...inventedRegion, ...housed('x'), ...housed('y', { category: 'womensRefuge' })]);
const [x, y] = [...new Set(events.map(({ stream }) => stream).filter(isCase))].map((stream) => stream.slice(5));
const log = new MemoryEventStore();
let database: TestDatabase;
let served: ServedApi;

function isCase(stream: RecordedEvent['stream']): boolean {
  return stream.startsWith('case-');
}

beforeAll(async () => {
  database = await createTestDatabase();
  await copyInto(log, events);
  served = await serveApi({ url: database.url, log, now: '2027-09-01T08:00:00.000Z' });
}, 30_000);

afterAll(async () => {
  await served.stop();
  await database.drop();
});

interface Answered {
  readonly page: string;
  readonly position: number;
  readonly counts: readonly object[];
  readonly value: object;
  readonly parts: readonly { readonly events: readonly { readonly stream: string; readonly organisation: string }[] }[];
  readonly code: string;
}

async function ask(url: string, authorization = 'table-coordinator region') {
  const { statusCode, body } = await served.app.inject({ method: 'GET', url, headers: { authorization } });
  return { status: statusCode, body, answer: JSON.parse(body) as Answered };
}

const figure = '/v1/figure-explanations?figure=housed&municipality=GM0148&halfYear=2026-H2';

describe('why it counts where it counts, over HTTP', () => {
  it('gives the page of a case, at a position the same whatever came since (3.5)', async () => {
    const { status, answer } = await ask(`/v1/case-explanations/${x}`);
    const then = await ask(`/v1/case-explanations/${x}?position=${events.length - 5}`);

    expect(status).toBe(200);
    expect(answer.page).toContain('als gehuisvest huishouden, in de balans (3a, 3.5), op 1 oktober 2026.');
    expect(answer).toMatchObject({ position: events.length, counts: { length: 4 } });
    expect(then.answer.page).not.toBe(answer.page);
    expect((await ask(`/v1/case-explanations/${x}?position=${events.length}`)).body).toBe(JSON.stringify(answer));
  });

  it('gives what a figure is made of, event by event', async () => {
    const { status, answer } = await ask(figure, 'evaluator region');
    const [part] = answer.parts;

    expect(status).toBe(200);
    expect(answer).toMatchObject({
      value: { numerator: 2, denominator: 1 },
      formula: { figure: 'housed', version: 1 },
    });
    expect(part!.events.map(({ stream, organisation }) => [stream, organisation])).toEqual([
      [`case-${x}`, 'region'],
      [`case-${y}`, 'niet vermeld'],
    ]);
  });

  it('tells of a single case to the table alone, for origin and destination stand beside each other (E-02)', async () => {
    expect(await ask(`/v1/case-explanations/${y}`, 'table-coordinator region')).toMatchObject({ status: 200 });
    for (const other of ['caseworker GM0148', 'evaluator region', 'secretariat region', 'operator system']) {
      expect(await ask(`/v1/case-explanations/${y}`, other)).toMatchObject({ status: 403 });
    }
  });

  it('refuses rubbish with everything that is wrong, a place beyond the end of the log, and a municipality that has no row', async () => {
    expect(await ask('/v1/case-explanations/S-1')).toMatchObject({ status: 404 });
    expect(await ask(`/v1/case-explanations/${x}?position=x`)).toMatchObject({ status: 400 });
    const ahead = events.length + 1;
    expect(await ask(`/v1/case-explanations/${x}?position=${ahead}`)).toMatchObject({ status: 400 });
    expect(await ask(`${figure}&position=${ahead}`)).toMatchObject({ status: 400 });
    expect(await ask('/v1/figure-explanations?figure=luck')).toMatchObject({
      status: 400,
      answer: { errors: { length: 3 } },
    });
    expect(await ask(figure.replace('GM0148', 'GM9999'))).toMatchObject({
      status: 404,
      answer: { code: 'NO_SUCH_ROW' },
    });
  });
});
