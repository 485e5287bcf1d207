import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectionTo } from './kurrent-connection.js';
import { kurrentMistakes, kurrentSettingsIn } from './kurrent-environment.js';

describe('What is set about KurrentDB', () => {
  const directory = mkdtempSync(join(tmpdir(), 'kurrent-environment-'));
  const file = (name: string, text: string) => {
    writeFileSync(join(directory, name), text);
    return join(directory, name);
  };
  afterAll(() => rmSync(directory, { recursive: true }));

  it('is nothing when nothing is set', () => {
    expect(kurrentMistakes({})).toEqual([]);
    expect(kurrentSettingsIn({})).toBeUndefined();
  });

  it('may be an address alone, for who copies a log, without choosing it', () => {
    expect(kurrentMistakes({ KURRENTDB_URL: 'esdb+discover://a:2113,b:2113' })).toEqual([]);
    expect(kurrentMistakes({ EVENT_STORE: 'postgres', KURRENTDB_URL: 'kurrentdb://h?tls=false' })).toEqual([]);
  });

  it('is complained of all at once', () => {
    expect(
      kurrentMistakes({
        EVENT_STORE: 'mysql',
        KURRENTDB_URL: 'http://h?tls=false',
        KURRENTDB_LOG: 'My.Log',
        KURRENTDB_CERT_FILE: join(directory, 'none'),
        KURRENTDB_USER: 'evenwicht',
      }),
    ).toEqual([
      'EVENT_STORE must be postgres or kurrentdb',
      'KURRENTDB_URL must be an address that starts with kurrentdb://',
      'KURRENTDB_LOG must be lower-case letters and digits',
      'KURRENTDB_CERT_FILE and KURRENTDB_KEY_FILE must be set together',
      'KURRENTDB_USER and KURRENTDB_PASSWORD_FILE must be set together',
      'KURRENTDB_USER says nothing beside tls=false: no password is sent then',
      'KURRENTDB_CERT_FILE names no file that can be read',
    ]);
    expect(kurrentMistakes({ EVENT_STORE: 'kurrentdb' })).toEqual([
      'KURRENTDB_URL must be set when EVENT_STORE is kurrentdb',
    ]);
  });

  it('becomes one connection string, with name and password beside it', () => {
    const [ca, certificate, key] = [file('ca', ''), file('cert', ''), file('key', '')];
    const settings = kurrentSettingsIn({
      KURRENTDB_URL: 'kurrentdb://user:x%40y@one:2113,two:2113?nodePreference=leader',
      KURRENTDB_CA_FILE: ca,
      KURRENTDB_CERT_FILE: certificate,
      KURRENTDB_KEY_FILE: key,
    });
    expect(connectionTo(settings!)).toEqual({
      text: `kurrentdb://one:2113,two:2113?nodePreference=leader&tlsCAFile=${ca}&userCertFile=${certificate}&userKeyFile=${key}`,
      credentials: { username: 'user', password: 'x@y' },
    });
    const named = kurrentSettingsIn({
      KURRENTDB_URL: 'kurrentdb://one',
      KURRENTDB_USER: 'evenwicht',
      KURRENTDB_PASSWORD_FILE: file('password', 's3cret:/ \n'),
    });
    expect(connectionTo(named!)).toEqual({
      text: 'kurrentdb://one',
      credentials: { username: 'evenwicht', password: 's3cret:/ ' },
    });
  });
});
