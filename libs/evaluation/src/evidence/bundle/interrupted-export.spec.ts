import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HeadsDirectory } from '../heads/heads-directory.js';
import { Signer } from '../heads/signer.js';
import { inventedLog } from '../invented-log-fixture.js';
import type { LogBytes } from '../log-bytes.js';
import { verifyBundle } from '../verify/verify-bundle.js';
import { exportBundle } from './export-bundle.js';

let directory: string;
beforeAll(async () => (directory = await mkdtemp(join(tmpdir(), 'evenwicht-interrupted-'))));
afterAll(() => rm(directory, { recursive: true, force: true }));

/** As a disk or a server that fails on the way. */
async function failingAfterTheFirstEvents(): Promise<LogBytes> {
  const log = await inventedLog(20);
  return {
    head: () => log.head(),
    async *readBytes(after, upTo) {
      for await (const batch of log.readBytes(after, upTo)) yield batch.slice(0, 5);
      throw new Error('gone');
    },
  };
}

test('an export that breaks off leaves nothing that looks whole, and signs nothing', async () => {
  const [heads, bundle] = [new HeadsDirectory(join(directory, 'heads')), join(directory, 'bundle')];
  const signer = Signer.generate('example.org/invented');
  const exporting = exportBundle({ log: await failingAfterTheFirstEvents(), heads, signer, bundle });
  await expect(exporting).rejects.toThrow('gone');
  expect(await heads.all()).toEqual([]);
  expect((await readdir(bundle)).filter((file) => file.startsWith('manifest'))).toEqual([]);
  const { findings } = await verifyBundle({ bundle, keys: [signer.verifierKey] });
  expect(findings).toContainEqual({ kind: 'part-missing', file: 'manifest.json' });
});
