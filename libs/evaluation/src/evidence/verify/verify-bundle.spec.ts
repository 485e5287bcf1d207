import { createHash } from 'node:crypto';
import { appendFile, mkdir, readFile, unlink, writeFile } from 'node:fs/promises';
import { bundlePaths } from '../bundle/bundle-format.js';
import { exportBundle } from '../bundle/export-bundle.js';
import { Signer } from '../heads/signer.js';
import { inventedLog } from '../invented-log-fixture.js';
import { AttackedBundle, eventCount, only } from './attacked-bundle-fixture.js';
import type { VerifyReport } from './findings.js';

const bundle = new AttackedBundle();
beforeAll(() => bundle.prepare());
beforeEach(() => bundle.restore());
afterAll(() => bundle.remove());

const kinds = ({ findings }: VerifyReport) => findings.map(({ kind }) => kind);

describe('A bundle as it was exported', () => {
  test('is right, and says what it could not be held against', async () => {
    const report = await bundle.verify();
    expect(report.findings).toEqual([]);
    expect(report.checked).toEqual([
      { kind: 'events', count: eventCount, bytes: expect.any(Number) },
      { kind: 'heads', count: 3, largest: 60 },
      { kind: 'proofs', count: 2 },
      { kind: 'manifest-signature' },
      { kind: 'parts', count: 9 },
    ]);
    expect(report.notChecked).toEqual([{ kind: 'end' }, { kind: 'derived', reason: 'not-asked' }]);
  });

  test('leaves nothing unsaid with a published head, a key, and the reports made again', async () => {
    const report = await bundle.verify({ publishedHeads: [await bundle.published(60)], isRecomputed: true });
    expect(report).toMatchObject({ findings: [], notChecked: [], origin: 'example.org/invented', size: 60 });
    expect(report.checked).toContainEqual({ kind: 'published-heads', count: 1 });
    expect(report.checked).toContainEqual({ kind: 'derived', count: 1 });
  });

  test('without a key is held against its own, and says so', async () => {
    const report = await bundle.verify({ keys: [] });
    expect(report.findings).toEqual([]);
    expect(report.notChecked).toContainEqual({ kind: 'key', key: bundle.signer.verifierKey.toString() });
  });

  test('with an older published head says from which event on it has the word of the bundle alone', async () => {
    const older = await bundle.published(20);
    const report = await bundle.verify({ publishedHeads: [older] });
    expect(report.findings).toEqual([]);
    expect(report.notChecked).toContainEqual({ kind: 'after', event: 20 });
  });
});

describe('The other files', () => {
  const flip = async (path: string, at: number) => {
    const bytes = await readFile(bundle.part(path));
    bytes[at] = bytes[at]! ^ 1;
    await writeFile(bundle.part(path), bytes);
  };

  test('an altered leaf hash is not blamed on the event', async () => {
    await flip(bundlePaths.leafHashes, 65 * 11 + 3);
    const report = await bundle.verify();
    expect(report.findings).toEqual([{ kind: 'leaf-hash-altered', lines: only(12) }]);
    expect(report.checked).toContainEqual({ kind: 'events', count: eventCount, bytes: expect.any(Number) });
  });

  test('an altered head, signature, proof, rule and manifest are named', async () => {
    await flip('heads/000000000040.note', 30);
    expect(kinds(await bundle.verify())).toEqual(['bad-signature', 'part-altered']);
    await bundle.restore();
    await flip(bundlePaths.rules, 20);
    expect((await bundle.verify({ isRecomputed: true })).findings).toEqual([
      { kind: 'part-altered', file: 'rules.json' },
      { kind: 'derived-differs', file: 'rules.json' },
    ]);
    await bundle.restore();
    const proof = await readFile(bundle.part(bundlePaths.consistency), 'utf8');
    await writeFile(bundle.part(bundlePaths.consistency), proof.replace(/"proof":\["./, '"proof":["Z'));
    expect((await bundle.verify()).findings).toContainEqual({
      kind: 'bad-proof',
      file: bundlePaths.consistency,
      line: 1,
    });
    await bundle.restore();
    const manifest = await readFile(bundle.part(bundlePaths.manifest), 'utf8');
    await writeFile(bundle.part(bundlePaths.manifest), manifest.replace('"bytes"', ' "bytes"'));
    expect((await bundle.verify()).findings).toEqual([{ kind: 'part-altered', file: 'manifest.json' }]);
  });

  test('a manifest that was altered together with what its signature is said to be for is a bad signature', async () => {
    const altered = (await readFile(bundle.part(bundlePaths.manifest), 'utf8')).replace('"bytes"', ' "bytes"');
    await writeFile(bundle.part(bundlePaths.manifest), altered);
    const note = await readFile(bundle.part(bundlePaths.manifestNote), 'utf8');
    const digest = createHash('sha256').update(altered).digest('hex');
    await writeFile(bundle.part(bundlePaths.manifestNote), note.replace(/^[0-9a-f]{64}$/m, digest));
    expect((await bundle.verify()).findings).toEqual([{ kind: 'bad-signature', file: 'manifest.note' }]);
  });

  test('a file that is missing, and one that nobody described, are named', async () => {
    await unlink(bundle.part(bundlePaths.rules));
    await appendFile(bundle.part('note.txt'), 'invented');
    const report = await bundle.verify();
    expect(report.findings).toEqual([{ kind: 'part-missing', file: 'rules.json' }]);
    expect(report.notChecked).toContainEqual({ kind: 'other-file', file: 'note.txt' });
  });

  test('a directory in the place of a file is a file that is missing', async () => {
    for (const part of [bundlePaths.manifest, bundlePaths.leafHashes, bundlePaths.inclusion]) {
      await unlink(bundle.part(part));
      await mkdir(bundle.part(part));
    }
    const report = await bundle.verify();
    expect(report.findings).toEqual([{ kind: 'part-missing', file: bundlePaths.manifest }]);
    expect(report.notChecked).toContainEqual({ kind: 'no-leaf-hashes' });
  });

  test('proofs that no head can be held against are named as not looked at', async () => {
    const report = await bundle.verify({ keys: [Signer.generate('example.org/stranger').verifierKey] });
    expect(report.checked.map(({ kind }) => kind)).not.toContain('proofs');
    expect(report.notChecked).toContainEqual({ kind: 'proofs', count: 2 });
  });

  test('events alone, with a key and a published head, are enough to see that they are right', async () => {
    for (const path of [bundlePaths.leafHashes, bundlePaths.manifest, bundlePaths.manifestNote])
      await unlink(bundle.part(path));
    const report = await bundle.verify({ publishedHeads: [await bundle.published(60)] });
    expect(report.findings).toEqual([{ kind: 'part-missing', file: 'manifest.json' }]);
    expect(report.checked).toContainEqual({ kind: 'events', count: eventCount, bytes: expect.any(Number) });
    expect(report.notChecked).toContainEqual({ kind: 'no-leaf-hashes' });
  });

  test('a manifest that points outside the bundle is refused', async () => {
    const manifest = await readFile(bundle.part(bundlePaths.manifest), 'utf8');
    await writeFile(bundle.part(bundlePaths.manifest), manifest.replace('"rules.json"', '"../rules.json"'));
    expect(kinds(await bundle.verify())).toContain('malformed');
  });

  test('no events are no bundle', async () => {
    await unlink(bundle.part(bundlePaths.events));
    await expect(bundle.verify()).rejects.toThrow('holds no events.jsonl');
  });
});

test('a bundle never covers another', async () => {
  const { signer, heads, path } = bundle;
  const log = await inventedLog(eventCount);
  await expect(exportBundle({ log, heads, signer, bundle: path })).rejects.toThrow('is not empty');
});
