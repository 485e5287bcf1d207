import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readNotificationSettings, WrongNotificationSettings } from './settings-file.js';

let directory: string;
const secret = `whsec_${Buffer.alloc(32, 9).toString('base64')}`;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'evenwicht-notifications-'));
  await writeFile(join(directory, 'secret'), `${secret}\n`);
  await writeFile(join(directory, 'no-secret'), 'hunter2');
});
afterEach(() => rm(directory, { recursive: true }));

const target = {
  id: '7c0e5f2a-2a55-4a06-8f6d-0d1a6a1b2c3d',
  url: 'https://receiver.example.org/meldingen',
  role: 'housing-association',
  organisation: 'association-1',
  api: 'https://corporatie.example.org',
  types: ['case.handed-over'],
  secretFiles: ['secret'],
};
const whole = {
  source: 'urn:nld:oin:00000001234567890000:systeem:evenwicht',
  typePrefix: 'nl.example',
  targets: [target],
};

async function read(settings: unknown) {
  const file = join(directory, 'targets.json');
  await writeFile(file, typeof settings === 'string' ? settings : JSON.stringify(settings));
  return readNotificationSettings(file);
}

async function mistakesIn(settings: unknown): Promise<readonly string[]> {
  try {
    await read(settings);
    return [];
  } catch (error) {
    if (!(error instanceof WrongNotificationSettings)) throw error;
    return error.mistakes.map((mistake) => mistake.replaceAll(directory, ''));
  }
}
const wrong = (more: object) => mistakesIn({ ...whole, targets: [{ ...target, ...more }] });

describe('Who may be told', () => {
  it('stands in a file of the operator, with the secrets in files beside it', async () => {
    const { publisher, targets } = await read(whole);
    expect(publisher).toEqual({ source: whole.source, typePrefix: whole.typePrefix });
    expect(targets).toMatchObject([{ id: target.id, role: target.role, api: target.api, allowedAddresses: [] }]);
    expect(targets[0]?.url.href).toBe(target.url);
    expect(targets[0]?.secrets).toEqual([Buffer.alloc(32, 9)]);
    expect(targets[0]).not.toHaveProperty('startAfter');
  });

  it('is told wrong all at once, and never what stands in a secret', async () => {
    const mistakes = await wrong({
      url: 'http://receiver.example.org',
      organisation: 'GM0148',
      types: ['case.handed-over', 'meeting.changed', 'case.sold'],
      secretFiles: ['no-secret', 'not-there'],
      allowedAddresses: ['10.0.0.1'],
    });
    expect(mistakes).toEqual([
      'targets.0.url must be https',
      'targets.0.organisation cannot be one of a housing-association',
      'targets.0.allowedAddresses must be ranges: 10.1.0.0/16',
      'targets.0.types meeting.changed is never told to a housing-association',
      expect.stringMatching(/^targets\.0\.types must be of case\.registered, /),
      'targets.0.secretFiles /no-secret must hold whsec_ and 24 to 64 bytes in base64',
      'targets.0.secretFiles /not-there cannot be read',
    ]);
    expect(mistakes.join()).not.toContain('hunter2');
  });

  it.each([
    [{ url: 'https://user:word@receiver.example.org' }, 'targets.0.url must hold no credentials'],
    [{ url: 'ftp://receiver.example.org', isHttpAllowed: true }, 'targets.0.url must be https'],
    [{ api: 'ftp://x' }, 'targets.0.api must be https or http, and nothing but a host'],
    [{ api: 'https://user:geheim@host.example' }, 'targets.0.api must be https or http, and nothing but a host'],
    [{ api: 'https://host.example/evenwicht' }, 'targets.0.api must be https or http, and nothing but a host'],
    [{ role: 'caseworker' }, 'targets.0.organisation cannot be one of a caseworker'],
    [{ role: 'table-coordinator' }, 'targets.0.organisation cannot be one of a table-coordinator'],
    [{ organisation: 'region' }, 'targets.0.organisation cannot be one of a housing-association'],
  ])('%j is no target', async (more, mistake) => {
    expect(await wrong(more)).toContain(mistake);
  });

  it.each([
    [{ id: 'receiver' }, 'targets.0.id'],
    [{ role: 'operator' }, 'targets.0.role'],
    [{ types: [] }, 'targets.0.types'],
    [{ secretFiles: [] }, 'targets.0.secretFiles'],
    [{ secretFiles: ['secret', 'secret', 'secret'] }, 'targets.0.secretFiles'],
    [{ secret: 'whsec_' }, 'targets.0'],
    [{ startAfter: -1 }, 'targets.0.startAfter'],
  ])('%j has not the form of a target', async (more, place) => {
    const [mistake = ''] = await wrong(more);
    expect(mistake).toMatch(new RegExp(`^${place} `));
  });

  it('is not named twice, and comes from somewhere', async () => {
    expect(await mistakesIn({ ...whole, targets: [target, target] })).toEqual([
      'targets.1.id is that of another target',
    ]);
    expect(await mistakesIn({ ...whole, source: 'https://example.org', typePrefix: 'evenwicht' })).toHaveLength(2);
    expect(await mistakesIn('{')).toEqual(['/targets.json is no JSON']);
    expect(() => readNotificationSettings(join(directory, 'no-file'))).toThrow('cannot be read');
  });

  it('may be on this machine without encryption where the operator says both', async () => {
    const local = { url: 'http://127.0.0.1:9/', isHttpAllowed: true, allowedAddresses: ['127.0.0.0/8'] };
    expect(await wrong(local)).toEqual([]);
  });
});
