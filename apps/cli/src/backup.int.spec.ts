import { jest } from '@jest/globals';
import { createTestDatabase } from '@evenwicht/testing';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  accessLine,
  contentsOf,
  evenwicht,
  isEmpty,
  sql,
  TwoBackups,
  type OwnDatabase,
} from './two-backups-fixture.js';

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
  it('is put back to the byte, beside a head that was published, and numbers go on where they were', async () => {
    const to = backups.newHome();
    const { status, output, errorOutput } = await evenwicht(
      target,
      to,
      'restore',
      backups.backup,
      '--head',
      backups.published,
    );

    expect([status, errorOutput]).toEqual([0, '']);
    expect(output).toContain('1 gepubliceerd hoofd: hetzelfde logboek');
    expect(await contentsOf(target)).toEqual(await contentsOf(backups.original));
    expect(readdirSync(join(to, 'heads'))).toEqual(readdirSync(join(backups.home, 'heads')));
    expect((await backups.done(target, to, 'head')).output).toBe(
      readFileSync(join(backups.published, 'head.note'), 'utf8'),
    );
    expect(await sql(target, accessLine)).toEqual([]); // would take a number twice
  });

  it('can be looked at without a database, and says when it was made and what it holds', async () => {
    const { status, output } = await evenwicht(
      { url: 'postgres://127.0.0.1:1/x' },
      backups.newHome(),
      'restore',
      backups.backup,
      '--check',
    );

    expect([status, output]).toEqual([0, expect.stringMatching(/access\.access_log 3, .*http\.sent_request 1501, /)]);
  });

  it('says what is left to be done when the key is not there', async () => {
    const { status, errorOutput } = await evenwicht(
      target,
      backups.newHome({ withKey: false }),
      'restore',
      backups.backup,
    );

    expect([status, errorOutput]).toEqual([
      1,
      expect.stringMatching(/^Let op: De sleutel van dit logboek staat niet in /),
    ]);
  });

  it('holds neither the key nor a read model, and is for its maker alone', () => {
    const files = readdirSync(backups.backup, { recursive: true }).map(String);

    expect(files.filter((file) => /key$|read|jobs/.test(file))).toEqual([]);
    for (const file of ['backup.json', 'tables/http.sent_request.jsonl'])
      expect(readFileSync(join(backups.backup, file), 'utf8')).not.toContain('PRIVATE');
  });

  it('that was not finished is none', async () => {
    const unfinished = backups.copyOf(backups.backup);
    rmSync(join(unfinished, 'backup.json'));

    expect(await evenwicht(target, backups.newHome(), 'restore', unfinished)).toMatchObject({ status: 2, output: '' });
    expect(await evenwicht(target, backups.newHome(), 'restore', join(backups.directory, 'nowhere'))).toMatchObject({
      status: 2,
      output: '',
    });
  });

  it('signed by somebody else is not put back by who names the key', async () => {
    const stranger = backups.newHome({ withKey: false });
    const { errorOutput } = await evenwicht(backups.original, stranger, 'head');
    const key = errorOutput.replace('Openbare sleutel: ', '').trim();
    const { status, output } = await evenwicht(target, backups.newHome(), 'restore', backups.backup, '--key', key);

    expect([status, output]).toEqual([2, expect.stringContaining('backup.note: getekend met een onbekende sleutel')]);
  });

  it('is never put back over something', async () => {
    const refused = { status: 2, errorOutput: expect.stringContaining('er is niets teruggezet') as unknown };
    const before = await contentsOf(backups.original);

    expect(await evenwicht(backups.original, backups.newHome(), 'restore', backups.backup)).toMatchObject(refused);
    expect(await contentsOf(backups.original)).toEqual(before);
    await backups.done(target, backups.newHome(), 'migrate');
    await sql(target, "insert into http.sent_request (key, content) values (sha256('a'), sha256('b'))");
    expect(await evenwicht(target, backups.newHome(), 'restore', backups.backup)).toMatchObject(refused);
    expect(await isEmpty(target)).toBe(true);
  });

  it('older than a head that was published is noticed, and put back only by who accepts the loss', async () => {
    const words = ['restore', backups.older, '--head', backups.published];
    const { status, output, errorOutput } = await evenwicht(target, backups.newHome(), ...words);

    expect(output).toMatch(/gebeurtenissen \d+ tot en met 85: afgekapt aan het eind/);
    expect([status, errorOutput]).toEqual([2, expect.stringContaining('een later hoofd gepubliceerd')]);
    expect(await isEmpty(target)).toBe(true);
    expect(await evenwicht(target, backups.newHome(), ...words, '--accept-loss')).toMatchObject({
      status: 1,
      errorOutput: expect.stringContaining('Latere hoofden spreken dit logboek tegen') as unknown,
    });
  });

  it('older than a head that was published, and altered as well, is not put back by who accepts the loss', async () => {
    const attacked = backups.copyOf(backups.older);
    change(join(attacked, 'log/events.jsonl'), '"pseudonym":"', '"pseudonym":"x');

    expect(
      await evenwicht(target, backups.newHome(), 'restore', attacked, '--head', backups.published, '--accept-loss'),
    ).toMatchObject({
      status: 2,
      output: expect.stringContaining('gebeurtenis 1 (regel 1): gewijzigd') as unknown,
    });
    expect(await isEmpty(target)).toBe(true);
  });

  it('older than a head that is kept on the machine is noticed without being told', async () => {
    const to = backups.newHome();
    cpSync(join(backups.home, 'heads'), join(to, 'heads'), { recursive: true });

    expect(await evenwicht(target, to, 'restore', backups.older)).toMatchObject({
      status: 2,
      errorOutput: expect.stringContaining('een later hoofd gepubliceerd') as unknown,
    });
  });

  it('that the database stores otherwise than was signed is taken back whole', async () => {
    await backups.done(target, backups.newHome(), 'migrate');
    await sql(
      target,
      `create function public.spoil() returns trigger language plpgsql as $$ begin
         if new.position = 50 then new.body := (new.body::text || ' ')::json; end if; return new; end $$;
       create trigger spoil before insert on log.event for each row execute function public.spoil()`,
    );

    expect(await evenwicht(target, backups.newHome(), 'restore', backups.backup)).toMatchObject({
      status: 2,
      errorOutput: expect.stringContaining('alles is teruggenomen') as unknown,
    });
    expect(await isEmpty(target)).toBe(true);
  });

  it('is not made under the role of a service, which may not see everything, and that is said in a sentence', async () => {
    const role = `t${process.pid}_backup`;
    await sql(
      backups.original,
      `create role ${role} login password 'invented'; grant usage on schema log, http to ${role};
      grant select on all tables in schema log, http to ${role}`,
    );
    const url = Object.assign(new URL(backups.original.url), { username: role, password: 'invented' }).href;
    const { status, output, errorOutput } = await evenwicht(
      { url },
      backups.home,
      'backup',
      join(backups.directory, 'less'),
    );
    await sql(backups.original, `drop owned by ${role}; drop role ${role}`);

    expect([status, output, errorOutput]).toEqual([
      2,
      '',
      expect.stringMatching(/^evenwicht: Met deze rol mag dat niet: /),
    ]);
  });

  it('is not written over another', async () => {
    expect(await evenwicht(backups.original, backups.home, 'backup', backups.backup)).toMatchObject({
      status: 2,
      output: '',
    });
  });
});

function change(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
}
