import { Client } from 'pg';
import type { Position } from '@evenwicht/events';
import { createTestDatabase, type TestDatabase } from '@evenwicht/testing';
import { anEvent, aStream, events } from '../contract/contract-events.js';
import { noStream, type EventToAppend } from '../event-store.js';
import { storable, type StorableAppend } from '../stored-event.js';
import { appendStatement } from './append-statement.js';
import { migrateLog } from './migrate-log.js';

const appended = (revision: number, position: number) => ['appended', revision, String(position)];
const wrong = (actual: number) => ['wrong-revision', actual, null];

/** The store sends a batch that raises an error again, one by one; here it is seen that none does. */
describe('One call of log.append', () => {
  let database: TestDatabase;
  let client: Client;

  beforeAll(async () => {
    database = await createTestDatabase();
    client = new Client({ connectionString: database.url });
    await client.connect();
    await migrateLog(client);
  }, 60_000);

  afterAll(async () => {
    await client.end();
    await database.drop();
  }, 60_000);

  beforeEach(async () => client.query('begin'));
  afterEach(async () => client.query('rollback'));

  async function call(...appends: [stream: ReturnType<typeof aStream>, expected: number, sent: EventToAppend[]][]) {
    const { rows } = await client.query<unknown[]>(
      appendStatement(appends.map(([stream, expected, sent]) => storable(stream, expected, sent))),
    );
    return rows;
  }

  it('stores a batch of which everything fits', async () => {
    const [one, other] = [aStream(), aStream()];
    expect(await call([one, noStream, events(2)], [other, noStream, events(1)], [one, 1, events(1)])).toEqual([
      appended(1, 2),
      appended(0, 3),
      appended(2, 4),
    ]);
    expect(await call([other, 0, events(1)], [one, 2, events(2)])).toEqual([appended(1, 5), appended(4, 7)]);
  });

  it('finds what is known, beside what is not', async () => {
    const [stream, known] = [aStream(), events(2)];
    await call([stream, noStream, known]);
    const duplicate = ['duplicate', 1, '2'];
    expect(await call([stream, noStream, known])).toEqual([duplicate]);
    expect(await call([stream, 1, events(1)], [stream, noStream, known], [stream, 7, known])).toEqual([
      appended(2, 3),
      duplicate,
      duplicate,
    ]);
  });

  it('finds what is known only since earlier in the same batch', async () => {
    const [stream, twice] = [aStream(), events(2)];
    expect(await call([stream, noStream, twice], [stream, noStream, twice])).toEqual([
      appended(1, 2),
      ['duplicate', 1, '2'],
    ]);
  });

  it('refuses an id that is known for something else, also when it is so only since earlier in the same batch', async () => {
    const [stream, [first, second, third]] = [aStream(), [anEvent(), anEvent(), anEvent()]];
    const outcomes = await call(
      [stream, noStream, [first, second]],
      [aStream(), noStream, [first]],
      [stream, 1, [second, third]],
      [stream, noStream, [second, first]],
      [stream, 1, [third]],
    );
    expect(outcomes.map((row) => row[0])).toEqual([
      'appended',
      'event-id-reused',
      'event-id-reused',
      'event-id-reused',
      'appended',
    ]);
  });

  it('looks at the ids also of appends that otherwise fit', async () => {
    const [known, twice] = [events(1), events(1)];
    await call([aStream(), noStream, known]);
    const outcomes = [
      ...(await call([aStream(), noStream, events(1)], [aStream(), noStream, known])),
      ...(await call([aStream(), noStream, twice], [aStream(), noStream, twice])),
    ];
    expect(outcomes.map((row) => row[0])).toEqual(['appended', 'event-id-reused', 'appended', 'event-id-reused']);
  });

  it('refuses a wrong revision with the actual one, and lets the others through', async () => {
    const [one, other] = [aStream(), aStream()];
    await call([one, noStream, events(3)]);
    for (const expected of [noStream, 1, 3]) expect(await call([one, expected, events(1)])).toEqual([wrong(2)]);
    expect(
      await call(
        [one, 1, events(1)],
        [one, 2, events(2)],
        [one, 2, events(1)],
        [other, 0, events(1)],
        [one, 9, events(1)],
      ),
    ).toEqual([wrong(2), appended(4, 5), wrong(4), wrong(-1), wrong(4)]);
    expect(await call([other, 0, events(1)], [other, noStream, events(1)])).toEqual([wrong(-1), appended(0, 6)]);
  });

  it('stores what relies on the log ending somewhere only where it ends there, in a call with others or alone', async () => {
    const [grown, known] = [['log-has-grown', null, null], events(1)];
    const at = (seen: number | undefined, sent = events(1)) => ({ ...storable(aStream(), noStream, sent), seen });
    const callAt = async (...appends: (StorableAppend & { seen: number | undefined })[]) => {
      const statement = appendStatement(
        appends.map(({ seen, ...append }) => (seen === undefined ? append : { ...append, seenUpTo: seen as Position })),
      );
      return (await client.query<unknown[]>(statement)).rows;
    };

    expect(await callAt(at(0))).toEqual([appended(0, 1)]);
    expect(await callAt(at(0))).toEqual([grown]);
    expect(await callAt(at(2))).toEqual([grown]);
    expect(await callAt(at(1), at(undefined), at(1, known))).toEqual([appended(0, 2), appended(0, 3), appended(0, 4)]);
    expect(await callAt(at(4), at(3), at(undefined), at(4))).toEqual([
      appended(0, 5),
      grown,
      appended(0, 6),
      appended(0, 7),
    ]);
    expect(await callAt(at(7, known))).toEqual([grown]);
    expect(await callAt(at(7), at(7, known))).toEqual([appended(0, 8), grown]);
  });
});
