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

/** There is a file already, and a key is never written over. */
export class KeyInTheWay extends Error {
  constructor(readonly path: string) {
    super(`there is a file already: ${path}`);
    this.name = 'KeyInTheWay';
  }
}

/**
 * A new key in a file of its own, readable by its maker alone; for EVENWICHT_LOG_KEY, or in the place of another key.
 * @param name of the log, which goes with it when its key is replaced; without one the key is named after itself
 * @throws KeyInTheWay MalformedKey, or the error of the file system
 */
export async function newKeyIn(path: string, name?: string): Promise<Signer> {
  const signer = Signer.generate(name);
  if (!(await kept(path, signer))) throw new KeyInTheWay(path);
  return signer;
}

async function made(path: string): Promise<Signer> {
  await mkdir(dirname(path), { recursive: true });
  await kept(path, Signer.generate());
  return Signer.parse(await readFile(path, 'utf8')); // that of another process, when it was first
}

function kept(path: string, signer: Signer): Promise<boolean> {
  return writeOnce(path, `${signer.secretText()}\n`, 0o600);
}

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}
