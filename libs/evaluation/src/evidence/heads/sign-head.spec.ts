import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MemoryEventStore } from '@evenwicht/event-store';
import type { Position } from '@evenwicht/events';
import { grow, inventedLog } from '../invented-log-fixture.js';
import { leafHash } from '../merkle/merkle-hash.js';
import { MerkleTree } from '../merkle/merkle-tree.js';
import { HeadsDirectory } from './heads-directory.js';
import { signerIn } from './key-file.js';
import { signHead } from './sign-head.js';
import { verdictOf } from './signed-note.js';
import { Signer } from './signer.js';

let directory: string;
const signer = Signer.generate('example.org/invented');

beforeEach(async () => (directory = await mkdtemp(join(tmpdir(), 'evenwicht-heads-'))));
afterEach(() => rm(directory, { recursive: true, force: true }));

const heads = () => new HeadsDirectory(join(directory, 'heads'));

function rootOf(log: MemoryEventStore, size: number): string {
  const tree = new MerkleTree();
  for (let n = 1; n <= size; n += 1) tree.add(leafHash(Buffer.from(log.textAt(n as Position)!)));
  return tree.root().toString('base64');
}

describe('Signing the head of a log', () => {
  test('keeps a head over the exact bytes of every event, signed', async () => {
    const log = await inventedLog(25);
    const head = await signHead({ log, heads: heads(), signer });
    expect(head).toMatchObject({ origin: 'example.org/invented', size: 25, file: '000000000025.note' });
    expect(head.root.toString('base64')).toBe(rootOf(log, 25));
    expect(verdictOf(signer.verifierKey, head.note)).toBe('valid');
    expect(await readFile(join(directory, 'heads', head.file), 'utf8')).toBe(head.bytes.toString());
  });

  test('a second time changes nothing, and of a longer log adds one beside it', async () => {
    const log = await inventedLog(25);
    const first = await signHead({ log, heads: heads(), signer });
    expect((await signHead({ log, heads: heads(), signer })).bytes).toEqual(first.bytes);
    await grow(log, 8);
    await signHead({ log, heads: heads(), signer });
    expect(await readdir(join(directory, 'heads'))).toEqual(['000000000025.note', '000000000033.note']);
  });

  test('can be asked at a position, also one below a later head', async () => {
    const log = await inventedLog(25);
    await signHead({ log, heads: heads(), signer });
    const head = await signHead({ log, heads: heads(), signer, upTo: 10 as Position });
    expect(head.size).toBe(10);
    expect(head.root.toString('base64')).toBe(rootOf(log, 10));
  });

  test('is refused when the log was shortened after a head', async () => {
    await signHead({ log: await inventedLog(25), heads: heads(), signer });
    const signing = signHead({ log: await inventedLog(24), heads: heads(), signer });
    await expect(signing).rejects.toMatchObject({ contradiction: 'shorter', head: { file: '000000000025.note' } });
  });

  test('is refused when an event below a head is another now, and names the first head that it contradicts', async () => {
    const log = await inventedLog(25);
    for (const upTo of [10, 20, 25]) await signHead({ log, heads: heads(), signer, upTo: upTo as Position });
    const rewritten = rewriting(log, 15);
    const signing = signHead({ log: rewritten, heads: heads(), signer });
    await expect(signing).rejects.toMatchObject({ contradiction: 'other-root', head: { size: 20 } });
    expect(await readdir(join(directory, 'heads'))).toHaveLength(3);
  });

  test('is refused beside a head that bears its name and that it did not sign', async () => {
    const log = await inventedLog(5);
    const { file, bytes } = await signHead({ log, heads: heads(), signer });
    const forged = bytes.toString().replace(/.{8}=\n$/, 'AAAAAAAA=\n');
    await writeFile(join(directory, 'heads', file), forged);
    await expect(signHead({ log, heads: heads(), signer })).rejects.toMatchObject({ contradiction: 'bad-signature' });
  });

  test('of an empty log is refused', async () => {
    await expect(signHead({ log: new MemoryEventStore(), heads: heads(), signer })).rejects.toThrow('no events');
  });

  test('is refused while a file among the heads cannot be read, which it names', async () => {
    const log = await inventedLog(5);
    await signHead({ log, heads: heads(), signer });
    await writeFile(join(directory, 'heads', '000000000003.note'), 'scrap');
    await expect(signHead({ log, heads: heads(), signer })).rejects.toThrow('000000000003.note: a blank line');
  });
});

function rewriting(log: MemoryEventStore, position: number) {
  return {
    head: () => log.head(),
    async *readBytes(after: Position, upTo: Position) {
      for await (const batch of log.readBytes(after, upTo)) {
        yield batch.map((event) => (event.position === position ? { ...event, bytes: Buffer.from('{}') } : event));
      }
    },
  };
}

describe('The key of an embedded log', () => {
  test('is made when it is first needed, for its owner alone, and is the same afterwards', async () => {
    const path = join(directory, 'deeper', 'log.key');
    const made = await signerIn(path, { isMadeWhenMissing: true });
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    const again = await signerIn(path, { isMadeWhenMissing: true });
    expect(again.verifierKey.toString()).toBe(made.verifierKey.toString());
  });

  test('is one, also when several processes make it at once', async () => {
    const path = join(directory, 'log.key');
    const signers = await Promise.all([1, 2, 3].map(() => signerIn(path, { isMadeWhenMissing: true })));
    expect(new Set(signers.map(({ verifierKey }) => verifierKey.toString())).size).toBe(1);
  });

  test('that somebody configured must be there', async () => {
    await expect(signerIn(join(directory, 'none'), { isMadeWhenMissing: false })).rejects.toThrow('ENOENT');
  });
});
