import { HeadsDirectory, leafHash, RootsAt, Signer, verdictOf } from '@evenwicht/evaluation';
import { beginning, type OpenedEventStore } from '@evenwicht/event-store';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** What is wrong with the heads that were signed: each says what the log holds, in the name of its key, and there is one. */
export async function findingsInHeads(log: OpenedEventStore, directory: string): Promise<readonly string[]> {
  const heads = await new HeadsDirectory(directory).all();
  if (heads.length === 0) return ['lost: no head was signed'];
  const { verifierKey } = Signer.parse(await readFile(join(dirname(directory), 'log.key'), 'utf8'));
  const roots = new RootsAt(heads.map(({ size }) => size));
  for await (const batch of log.readBytes(beginning, await log.head()))
    for (const { bytes } of batch) roots.add(leafHash(bytes));
  return heads.flatMap(({ file, size, root, note }) => {
    const isTrue = roots.rootAt(size)?.equals(root) && verdictOf(verifierKey, note) === 'valid';
    return isTrue ? [] : [`signed otherwise: ${file} is not what the log holds`];
  });
}
