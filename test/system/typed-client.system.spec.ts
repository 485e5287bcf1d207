import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Compares the types of the client with what the built service describes. */
function check(file = join(root, 'test/client/api.ts')) {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/api-client.mjs', '--check', file], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stderr };
}

const patience = 30_000; // milliseconds: it describes the service and generates the types

describe('the typed client', () => {
  it(
    'is what the API describes; otherwise: npm run client',
    () => expect(check()).toEqual({ status: 0, stderr: '' }),
    patience,
  );

  it(
    'is found out when it is not',
    () => {
      const folder = mkdtempSync(join(tmpdir(), 'evenwicht-client-'));
      const planted = join(folder, 'api.ts');
      copyFileSync(join(root, 'test/client/evenwicht-client.ts'), planted);

      expect(check(planted)).toEqual({ status: 1, stderr: expect.stringContaining('npm run client') });
      rmSync(folder, { recursive: true });
    },
    patience,
  );
});
