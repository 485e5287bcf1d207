import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Signer } from './signer.js';
import { writeOnce } from './write-once.js';

/**
 * The signing key in a file. The key of an embedded log is made when it is first needed, readable by its owner alone; a
 * file that somebody configured must be there.
 * @throws MalformedKey, or the error of the file system
 */
export async function signerIn(path: string, { isMadeWhenMissing }: { readonly isMadeWhenMissing: boolean }) {
  try {
    return Signer.parse(await readFile(path, 'utf8'));
  } catch (error) {
    if (!isMadeWhenMissing || !isMissing(error)) throw error;
    return made(path);
  }
}

async function made(path: string): Promise<Signer> {
  await mkdir(dirname(path), { recursive: true });
  await writeOnce(path, `${Signer.generate().secretText()}\n`, 0o600);
  return Signer.parse(await readFile(path, 'utf8')); // that of another process, when it was first
}

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}
