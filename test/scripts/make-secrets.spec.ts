import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeFile, root } from '../architecture/deployment-files.js';

const folder = mkdtempSync(join(tmpdir(), 'evenwicht-secrets-'));
const directory = join(folder, 'secrets');
const make = () =>
  spawnSync(process.execPath, ['scripts/make-secrets.mjs', directory], { cwd: root, encoding: 'utf8' });
const made = () =>
  Object.fromEntries(readdirSync(directory).map((name) => [name, readFileSync(join(directory, name), 'utf8')]));

afterAll(() => rmSync(folder, { recursive: true }));

describe('the secrets of docker-compose.yml', () => {
  it('are made, each another and none that can be guessed; certificates come from elsewhere', () => {
    expect(make().status).toBe(0);

    const secrets = made();
    const named = Object.keys(composeFile().secrets).filter((name) => !name.startsWith('tls-'));
    expect(Object.keys(secrets).sort()).toEqual(named.sort());
    expect(new Set(Object.values(secrets)).size).toBe(named.length);
    for (const secret of Object.values(secrets)) expect(secret).toMatch(/^[\w-]{43}$/);
    expect(statSync(directory).mode & 0o077).toBe(0);
  });

  it('stay as they are when they are made again', () => {
    const before = made();

    expect(make().stdout).toContain('was er al');
    expect(made()).toEqual(before);
  });
});
