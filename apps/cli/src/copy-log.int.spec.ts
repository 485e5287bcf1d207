import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type { CommandId, EventId, Instant, PlainDate } from '@evenwicht/kernel';
import { streamName } from '@evenwicht/events';
import {
  beginning,
  migrateLog,
  openEventStore,
  type EventToAppend,
  type OpenedEventStore,
} from '@evenwicht/event-store';
import { KurrentDoubleServer } from '@evenwicht/kurrent-double';
import { createTestDatabase, type TestDatabase } from '@evenwicht/testing';
import { CopyDiffers, copyLog, OtherLogInTarget } from './copy-log.js';
import { evenwichtIn } from './run-fixture.js';

const eventCount = 1_300;

function anEvent(data: unknown): EventToAppend {
  const commandId = randomUUID() as CommandId;
  return {
    eventId: randomUUID() as EventId,
    type: 'VacanciesReported',
    schemaVersion: 1,
    occurredOn: '2026-08-31' as PlainDate,
    recordedAt: '2026-09-01T07:30:00.000Z' as Instant,
    actor: { organisation: 'association-1', role: 'reporter', pseudonym: 'p-7' },
    agreementVersion: '2025-12-05',
    correlationId: commandId,
    causationId: commandId,
    commandId,
    data,
  };
}

async function bytesOf(log: OpenedEventStore): Promise<string[]> {
  const texts: string[] = [];
  for await (const batch of log.readBytes(beginning, await log.head())) {
    for (const { position, bytes } of batch) texts.push(`${position} ${bytes.toString()}`);
  }
  return texts;
}

describe('Copying a log', () => {
  const databases: TestDatabase[] = [];
  const opened: OpenedEventStore[] = [];
  let double: KurrentDoubleServer;
  let source: OpenedEventStore;
  let logCount = 0;

  const inPostgres = async () => {
    const database = await createTestDatabase();
    databases.push(database);
    const client = new Client({ connectionString: database.url });
    await client.connect();
    await migrateLog(client).finally(() => client.end());
    opened.push(openEventStore({ databaseUrl: database.url, isListening: false }));
    return opened.at(-1)!;
  };
  const inKurrent = (log = `copy${(logCount += 1)}`) => {
    opened.push(openEventStore({ databaseUrl: '', kurrent: { url: double.url, log } }));
    return opened.at(-1)!;
  };

  beforeAll(async () => {
    double = await KurrentDoubleServer.start();
    source = await inPostgres();
    const streams = Array.from({ length: 7 }, (_, index) => streamName('supply', `GM${index}`));
    for (let count = 0; count < eventCount; count += 13) {
      const stream = streams[count % 7]!;
      const { length } = await source.readStream(stream);
      const data = { note: 'Óók', large: 1e21, count };
      await source.append(
        stream,
        length - 1,
        Array.from({ length: 13 }, () => anEvent(data)),
      );
    }
  }, 60_000);

  afterAll(async () => {
    await Promise.all(opened.map((log) => log.close()));
    double.stop();
    for (const database of databases) await database.drop();
  }, 60_000);

  it('keeps every byte and every position, there and back', async () => {
    const [there, back] = [inKurrent(), await inPostgres()];
    const seen: number[] = [];
    const copied = await copyLog({ from: source, to: there, onCopied: ({ done }) => seen.push(done) });
    expect(copied).toMatchObject({ size: eventCount, found: 0 });
    expect(seen.at(-1)).toBe(eventCount);
    expect(await bytesOf(there)).toEqual(await bytesOf(source));
    expect((await copyLog({ from: there, to: back })).root).toEqual(copied.root);
    expect(await bytesOf(back)).toEqual(await bytesOf(source));
  }, 60_000);

  it('goes past what is there, so that a copy that was cut off is finished by copying again', async () => {
    const target = inKurrent();
    let waves = 0;
    const dying = Object.assign(Object.create(target) as OpenedEventStore, {
      head: () => target.head(),
      readBytes: target.readBytes.bind(target),
      storeCopied: async (appends: Parameters<OpenedEventStore['storeCopied']>[0]) => {
        if ((waves += 1) === 2) {
          await target.storeCopied(appends.slice(0, 3));
          throw new Error('planted');
        }
        return target.storeCopied(appends);
      },
    });
    await expect(copyLog({ from: source, to: dying })).rejects.toThrow('planted');
    const half = await target.head();
    expect(half).toBeGreaterThan(0);
    expect(half).toBeLessThan(eventCount);
    expect(await copyLog({ from: source, to: target })).toMatchObject({ size: eventCount, found: half });
    expect(await copyLog({ from: source, to: target })).toMatchObject({ size: eventCount, found: eventCount });
    expect(await bytesOf(target)).toEqual(await bytesOf(source));
  }, 60_000);

  it('writes nothing in another log, also when that is longer', async () => {
    const [shorter, longer] = [inKurrent(), inKurrent()];
    await shorter.append(streamName('supply', 'GM9'), -1, [anEvent({})]);
    await copyLog({ from: source, to: longer });
    await longer.append(streamName('supply', 'GM9'), -1, [anEvent({})]);
    for (const target of [shorter, longer]) {
      const before = await target.head();
      await expect(copyLog({ from: source, to: target })).rejects.toThrow(OtherLogInTarget);
      expect(await target.head()).toBe(before);
    }
  }, 60_000);

  it('sees a target that changes a byte, and somebody else who writes in it', async () => {
    const [careless, shared] = [inKurrent(), inKurrent()];
    const wrapped = (log: OpenedEventStore, storeCopied: OpenedEventStore['storeCopied']) =>
      Object.assign(Object.create(log) as OpenedEventStore, {
        head: () => log.head(),
        readBytes: log.readBytes.bind(log),
        storeCopied,
      });
    const changing = wrapped(careless, (appends) =>
      careless.storeCopied(
        appends.map((append) => ({
          ...append,
          events: append.events.map((event) => ({ ...event, text: event.text.replace('Óók', 'Ook') })),
        })),
      ),
    );
    await expect(copyLog({ from: source, to: changing })).rejects.toThrow(CopyDiffers);
    const crowded = wrapped(shared, async (appends) => {
      await shared.append(streamName('supply', randomUUID()), -1, [anEvent({})]);
      return shared.storeCopied(appends);
    });
    await expect(copyLog({ from: source, to: crowded })).rejects.toThrow(CopyDiffers);
    expect(await shared.head()).toBeLessThan(eventCount); // at once, not when all is written
  }, 60_000);

  it('is a command that names the head of both', async () => {
    const environment = { DATABASE_URL: databases[0]!.url, KURRENTDB_URL: double.url, KURRENTDB_LOG: 'command' };
    const copy = () => evenwichtIn(environment, ['copy-log', '--from', 'postgres', '--to', 'kurrentdb']);
    const { root } = await copyLog({ from: source, to: inKurrent('named') });
    expect(await copy()).toMatchObject({
      status: 0,
      output:
        'Er staan 1300 gebeurtenissen in KurrentDB zoals in PostgreSQL; 0 daarvan stonden er al.\n' +
        `Hoofd van beide: ${root.toString('base64')}\n`,
    });
    await inKurrent('command').append(streamName('supply', 'GM9'), -1, [anEvent({})]);
    const told = expect.stringContaining('In KurrentDB staat een ander logboek (1301 gebeurtenissen)');
    expect(await copy()).toMatchObject({ status: 2, errorOutput: told });
  }, 60_000);

  it.each([
    [['copy-log'], {}, '--from'],
    [['copy-log', '--from', 'postgres', '--to', 'postgres'], {}, 'van de ene opslag naar de andere'],
    [['copy-log', '--from', 'postgres', '--to', 'kurrentdb'], {}, 'KURRENTDB_URL'],
    [['head'], { EVENT_STORE: 'kurrentdb' }, 'KURRENTDB_URL must be set'],
  ])('says what is missing of %j', async (words, environment, told) => {
    const errorOutput = expect.stringContaining(told);
    expect(await evenwichtIn(environment, words)).toMatchObject({ status: 2, errorOutput });
  });
});
