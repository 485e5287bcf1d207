import type { Connection } from 'pg';
import { EventStoreUnavailable } from '../event-store.js';
import { CopyOut } from './copy-out.js';

/** The part of a connection that a COPY uses; what happened to it. */
function aConnection() {
  const log: string[] = [];
  const stream = { pause: () => log.push('pause'), resume: () => log.push('resume') };
  const connection = { stream, query: (text: string) => log.push(text) } as unknown as Connection;
  return { log, connection };
}

const message = (text: string) => ({ chunk: Buffer.from(text) });

/** A row a message, as text. */
const asText = { take: (chunk: Buffer, into: string[]) => void into.push(String(chunk)), end: () => undefined };

async function taken(copy: CopyOut<string>): Promise<string[][]> {
  const all: string[][] = [];
  for await (const chunks of copy) all.push([...chunks]);
  return all;
}

describe('A COPY to here', () => {
  it('sends its statement and gives the messages that came in, until the server is ready', async () => {
    const { log, connection } = aConnection();
    const copy = new CopyOut('copy x to stdout', asText);
    copy.submit(connection);
    copy.handleCopyData(message('a'));
    copy.handleCopyData(message('b'));
    const reading = taken(copy);
    await new Promise(setImmediate);
    copy.handleCopyData(message('c'));
    copy.handleReadyForQuery();
    expect(await reading).toEqual([['a', 'b'], ['c']]);
    expect(log[0]).toBe('copy x to stdout');
  });

  it('keeps a message as it came in, whatever the driver does with its buffer afterwards', async () => {
    const copy = new CopyOut('copy', asText);
    copy.submit(aConnection().connection);
    const buffer = Buffer.from('first');
    copy.handleCopyData({ chunk: buffer });
    buffer.write('later');
    copy.handleReadyForQuery();
    expect(await taken(copy)).toEqual([['first']]);
  });

  it('stops reading the connection when nobody takes the rows, and goes on when somebody does', async () => {
    const { log, connection } = aConnection();
    const copy = new CopyOut('copy', asText);
    copy.submit(connection);
    for (let row = 0; row < 1_999; row += 1) copy.handleCopyData(message('x'));
    expect(log).toEqual(['copy']);
    copy.handleCopyData(message('x'));
    expect(log).toEqual(['copy', 'pause']);
    copy.handleReadyForQuery();
    expect((await taken(copy)).flat()).toHaveLength(2_000);
    expect(log).toEqual(['copy', 'pause', 'resume']);
  });

  it('gives what came before an error, and then the error', async () => {
    const copy = new CopyOut('copy', asText);
    copy.submit(aConnection().connection);
    copy.handleCopyData(message('a'));
    copy.handleError(new Error('Connection terminated'));
    copy.handleReadyForQuery();
    const seen: string[] = [];
    const reading = async () => {
      for await (const chunks of copy) seen.push(...chunks);
    };
    await expect(reading()).rejects.toBeInstanceOf(EventStoreUnavailable);
    expect(seen).toEqual(['a']);
  });

  it.each([
    ['a message that is no row', { take: () => fail('no row'), end: () => undefined }],
    ['an end before its time', { ...asText, end: () => fail('no row') }],
  ])('%s is a fault of the rows, not of the connection', async (_what, rows) => {
    const copy = new CopyOut<string>('copy', rows);
    copy.submit(aConnection().connection);
    copy.handleCopyData(message('a'));
    copy.handleReadyForQuery();
    await expect(taken(copy)).rejects.toThrow('no row');
  });
});

function fail(message: string): never {
  throw new Error(message);
}
