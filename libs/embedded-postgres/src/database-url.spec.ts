import { databaseUrlFor, dataDirectoryOf } from './database-url.js';

describe('Where the database is', () => {
  it('DATABASE_URL goes before the embedded server, and that server is not ours to stop', async () => {
    const url = 'postgres://somebody@elsewhere.example/evenwicht';
    const database = await databaseUrlFor({ environment: { DATABASE_URL: url, EVENWICHT_DATA: '/nowhere' } });
    expect(database).toMatchObject({ url, adopted: true });
    await expect(database.stop()).resolves.toBeUndefined();
  });

  it('EVENWICHT_DATA names the data directory; without it, it is .evenwicht in the clone', () => {
    expect(dataDirectoryOf({ EVENWICHT_DATA: '/srv/evenwicht' })).toBe('/srv/evenwicht');
    expect(dataDirectoryOf({})).toBe(`${process.cwd()}/.evenwicht`);
  });
});
