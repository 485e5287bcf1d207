import { jest } from '@jest/globals';
import { createTestDatabase } from '@evenwicht/testing';
import { appendFileSync, cpSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { evenwicht, isEmpty, TwoBackups, type OwnDatabase } from './two-backups-fixture.js';

/** Milliseconds: the first command loads everything that the services share. */
jest.setTimeout(60_000);

let backups: TwoBackups;
let target: OwnDatabase;

beforeAll(async () => {
  backups = await TwoBackups.make(await createTestDatabase());
});
beforeEach(async () => {
  target = await createTestDatabase();
});
afterEach(() => target.drop());
afterAll(() => backups.drop());

describe('a backup', () => {
  it.each<[string, (at: string) => void, string]>([
    [
      'a byte of an event',
      (at) => change(join(at, 'log/events.jsonl'), '"pseudonym":"', '"pseudonym":"x'),
      'gebeurtenis 1 (regel 1): gewijzigd',
    ],
    ['the end of the events', (at) => truncateSync(join(at, 'log/events.jsonl'), 20_000), 'afgekapt aan het eind'],
    [
      'half of what was answered',
      (at) => truncateSync(join(at, 'tables/http.sent_request.jsonl'), 50_000),
      'tables/http.sent_request.jsonl: andere bytes',
    ],
    [
      'a line of the access log',
      (at) => change(join(at, 'tables/access.access_log.jsonl'), 'p-1', 'p-2'),
      'tables/access.access_log.jsonl: andere bytes',
    ],
    [
      'a table that is gone',
      (at) => rmSync(join(at, 'tables/access.access_log.jsonl')),
      'tables/access.access_log.jsonl: ontbreekt',
    ],
    [
      'a table too many',
      (at) => writeFileSync(join(at, 'tables/log.event.jsonl'), '{}\n'),
      'tables/log.event.jsonl: hoort niet bij',
    ],
    ['the description', (at) => change(join(at, 'backup.json'), '"rows": 3', '"rows": 4'), 'backup.json: andere bytes'],
    [
      'the signature',
      (at) => change(join(at, 'backup.note'), 'evenwicht-backup-1', 'evenwicht-backup-2'),
      'backup.note: de handtekening klopt niet',
    ],
    ['the signature that is gone', (at) => rmSync(join(at, 'backup.note')), 'backup.note: ontbreekt'],
    ['the log of another backup', (at) => swapLog(at), 'log/manifest.json: is niet van deze back-up'],
    ['a line behind the last', (at) => appendFileSync(join(at, 'log/events.jsonl'), '{}\n'), 'toegevoegd'],
  ])('of which something was altered is found, named and not put back: %s', async (_what, attack, named) => {
    const attacked = backups.copyOf(backups.backup);
    attack(attacked);
    const { status, output, errorOutput } = await evenwicht(target, backups.newHome(), 'restore', attacked);

    expect(output).toContain(named);
    expect([status, errorOutput]).toEqual([2, 'evenwicht: De back-up is niet heel: er is niets teruggezet.\n']);
    expect(await isEmpty(target)).toBe(true);
  });
});

function change(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
}

function swapLog(at: string): void {
  renameSync(join(at, 'log'), join(at, '..', `log-${Math.random()}`));
  cpSync(join(backups.older, 'log'), join(at, 'log'), { recursive: true });
}
