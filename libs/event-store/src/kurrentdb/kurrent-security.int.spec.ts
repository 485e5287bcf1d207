import { jest } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InventedAuthority, KurrentDoubleServer } from '@evenwicht/kurrent-double';
import { aStream, assertRejects, events } from '../contract/contract-events.js';
import { EventStoreUnavailable, noStream } from '../event-store.js';
import type { KurrentSettings } from './kurrent-connection.js';
import { KurrentEventStore } from './kurrent-event-store.js';

jest.setTimeout(30_000);

const login = { username: 'evenwicht', password: 'p@s:s/?&=%' };

describe('A log in KurrentDB behind TLS, certificates and a password (on a double of the server)', () => {
  let double: KurrentDoubleServer;
  let directory: string;
  let settings: KurrentSettings;

  beforeAll(async () => {
    const authority = new InventedAuthority();
    const [server, client] = [authority.issue('server'), authority.issue('client')];
    const tls = { ...server, clientAuthority: authority.certificate };
    double = await KurrentDoubleServer.start({ tls, login });
    directory = await mkdtemp(join(tmpdir(), 'kurrent-'));
    const file = async (name: string, text: string) => {
      await writeFile(join(directory, name), text);
      return join(directory, name);
    };
    settings = {
      url: `kurrentdb://127.0.0.1:${double.port}?tls=true`,
      caFile: await file('ca.pem', authority.certificate),
      certificate: {
        file: await file('client.pem', client.certificate),
        keyFile: await file('client.key', client.key),
      },
      credentials: login,
    };
  });

  afterAll(async () => {
    double.stop();
    await rm(directory, { recursive: true });
  });

  const appendedWith = async (tried: KurrentSettings) => {
    const store = new KurrentEventStore({ ...tried, retryMilliseconds: 0, callMilliseconds: 3_000 });
    const stream = aStream();
    try {
      await store.append(stream, noStream, events(2));
      return (await store.readStream(stream)).length;
    } finally {
      await store.close();
    }
  };

  it('is open to who has all three', async () => {
    expect(await appendedWith(settings)).toBe(2);
  });

  it('takes name and password from the address too', async () => {
    const { credentials, url, ...rest } = settings;
    const written = `${credentials!.username}:${encodeURIComponent(credentials!.password)}@`;
    expect(await appendedWith({ ...rest, url: url.replace('//', `//${written}`) })).toBe(2);
  });

  it.each([
    ['another password', { credentials: { ...login, password: 'guess' } }],
    ['no password', { credentials: undefined }],
    ['no certificate', { certificate: undefined }],
    ['no reason to trust the server', { caFile: undefined }],
    ['a plain connection', { url: 'plain' }],
  ])('is closed to who has %s', async (_, change) => {
    const tried: KurrentSettings = { ...settings, ...change };
    const url = tried.url === 'plain' ? settings.url.replace('tls=true', 'tls=false') : tried.url;
    await assertRejects(appendedWith({ ...tried, url }), EventStoreUnavailable);
  });
});
