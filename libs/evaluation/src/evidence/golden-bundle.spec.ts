import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Position } from '@evenwicht/events';
import { bundlePaths } from './bundle/bundle-format.js';
import { exportBundle } from './bundle/export-bundle.js';
import { HeadsDirectory } from './heads/heads-directory.js';
import { signHead } from './heads/sign-head.js';
import { Signer } from './heads/signer.js';
import { adoptAgreement, inventedLog } from './invented-log-fixture.js';
import { leafHash } from './merkle/merkle-hash.js';
import { verifyBundle } from './verify/verify-bundle.js';

// the bundle of docs/evidence-format.md: whoever writes another verifier tries it on these files
const golden = fileURLToPath(new URL('../../../../test/golden/evidence-bundle', import.meta.url));

/** No secret: the key of the test vectors, whose seed is 32 times 0x07. */
const seed = Buffer.concat([Buffer.from([1]), Buffer.alloc(32, 7)]).toString('base64');
const signer = () => Signer.parse(`PRIVATE+KEY+example.org/evenwicht-test-vectors+0f8e0e9e+${seed}`);

let directory: string;
beforeAll(async () => (directory = await mkdtemp(join(tmpdir(), 'evenwicht-golden-'))));
afterAll(() => rm(directory, { recursive: true, force: true }));

// rules and reports grow with the program; everything else is the format
const lasting = [
  bundlePaths.events,
  bundlePaths.leafHashes,
  bundlePaths.keyOrders,
  bundlePaths.consistency,
  bundlePaths.inclusion,
  'heads/000000000003.note',
  'heads/000000000006.note',
];

test('the bundle of the test vectors is, byte for byte, what is exported of the same events', async () => {
  const log = await inventedLog(4);
  await adoptAgreement(log);
  const heads = new HeadsDirectory(join(directory, 'heads'));
  await signHead({ log, heads, signer: signer(), upTo: 3 as Position });
  const bundle = join(directory, 'bundle');
  await exportBundle({ log, heads, signer: signer(), bundle });
  for (const path of lasting) {
    expect([path, await readFile(join(bundle, path), 'utf8')]).toEqual([
      path,
      await readFile(join(golden, path), 'utf8'),
    ]);
  }
});

test('the bundle of the test vectors is right', async () => {
  const head = { file: 'published.note', bytes: await readFile(join(golden, 'heads/000000000006.note')) };
  const report = await verifyBundle({
    bundle: golden,
    keys: [signer().verifierKey],
    publishedHeads: [head],
    isRecomputed: true,
  });
  expect(report).toMatchObject({ size: 6, findings: [], notChecked: [] });
});

describe('The attacks of docs/evidence-format.md on the test vectors', () => {
  const verify = (bundle: string) => verifyBundle({ bundle, keys: [signer().verifierKey] });
  const only = (at: number) => ({ from: at, to: at });
  type Attack = (lines: string[]) => string[];

  async function attacked(file: string, attack: Attack): Promise<string> {
    const bundle = await mkdtemp(join(directory, 'attacked-'));
    await cp(golden, bundle, { recursive: true });
    const lines = (await readFile(join(bundle, file), 'utf8')).split('\n').slice(0, -1);
    await writeFile(
      join(bundle, file),
      attack(lines)
        .map((line) => `${line}\n`)
        .join(''),
    );
    return bundle;
  }

  const altered: Attack = (lines) => lines.with(1, lines[1]!.replace('"vacancyCount":1', '"vacancyCount":2'));
  const swapped: Attack = (lines) => lines.with(1, lines[2]!).with(2, lines[1]!);
  const spaced: Attack = (lines) => lines.with(2, lines[2]!.replaceAll('":', '": '));

  test.each<[string, Attack, unknown]>([
    ['altered', altered, { kind: 'altered', events: only(2), lines: only(2) }],
    ['missing', (lines) => lines.toSpliced(3, 1), { kind: 'missing', events: only(4) }],
    ['cut off', (lines) => lines.slice(0, 4), { kind: 'cut-off', events: { from: 5, to: 6 } }],
    ['reordered', swapped, { kind: 'moved', events: only(3), lines: only(2) }],
    ['duplicated', (lines) => [...lines, lines[0]!], { kind: 'duplicate', events: only(1), lines: only(7) }],
    ['spaced', spaced, { kind: 'other-form', events: only(3), lines: only(3) }],
  ])('%s', async (_, attack, finding) => {
    expect((await verify(await attacked(bundlePaths.events, attack))).findings).toEqual([finding]);
  });

  test('rewritten, with the leaf hashes recomputed', async () => {
    const bundle = await attacked(bundlePaths.events, (lines) => lines.with(4, lines[4]!.replace('12-05', '12-06')));
    const lines = (await readFile(join(bundle, bundlePaths.events), 'utf8')).split('\n').slice(0, -1);
    const hashes = lines.map((line) => `${leafHash(Buffer.from(line)).toString('hex')}\n`).join('');
    await writeFile(join(bundle, bundlePaths.leafHashes), hashes);
    const { findings } = await verify(bundle);
    expect(findings).toContainEqual({ kind: 'rewritten', events: { from: 4, to: 6 }, head: 'heads/000000000006.note' });
    expect(findings).toContainEqual({ kind: 'bad-proof', file: bundlePaths.inclusion, line: 1 });
  });

  test('a leaf hash and a head', async () => {
    const leaf: Attack = (lines) => lines.with(1, `z${lines[1]!.slice(1)}`);
    const { findings } = await verify(await attacked(bundlePaths.leafHashes, leaf));
    expect(findings).toEqual([{ kind: 'leaf-hash-altered', lines: only(2) }]);
    const head = await attacked('heads/000000000003.note', (lines) => lines.with(1, '4'));
    expect((await verify(head)).findings[0]).toEqual({ kind: 'bad-signature', file: 'heads/000000000003.note' });
  });
});
