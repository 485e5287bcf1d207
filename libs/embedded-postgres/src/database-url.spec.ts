import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { databaseUrlFor, dataDirectoryOf } from './database-url.js';

describe('Where the database is', () => {
  it('DATABASE_URL goes before the embedded server, and that server is not ours to stop', async () => {
    const url = 'postgres://somebody@elsewhere.example/evenwicht';
    const database = await databaseUrlFor({ environment: { DATABASE_URL: url, EVENWICHT_DATA: '/nowhere' } });
    expect(database).toMatchObject({ url, adopted: true });
    await expect(database.stop()).resolves.toBeUndefined();
  });

  it('the password of that server may stand in a file, with a line end behind it', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'evenwicht-password-')), 'password');
    writeFileSync(file, 'invented p@ss/word\n');
    const environment = {
      DATABASE_URL: 'postgres://somebody@elsewhere.example/evenwicht',
      DATABASE_PASSWORD_FILE: file,
    };

    const { url } = await databaseUrlFor({ environment });
    rmSync(dirname(file), { recursive: true });

    expect(url).toBe('postgres://somebody:invented%20p%40ss%2Fword@elsewhere.example/evenwicht');
    await expect(databaseUrlFor({ environment })).rejects.toThrow('DATABASE_PASSWORD_FILE cannot be read');
  });

  it('EVENWICHT_DATA names the data directory; without it, it is .evenwicht in the clone', () => {
    expect(dataDirectoryOf({ EVENWICHT_DATA: '/srv/evenwicht' })).toBe('/srv/evenwicht');
    expect(dataDirectoryOf({})).toBe(`${process.cwd()}/.evenwicht`);
  });
});
