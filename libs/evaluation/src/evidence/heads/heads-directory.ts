import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MalformedNote } from './signed-note.js';
import { parseHead, type SignedHead } from './tree-head.js';
import { writeOnce } from './write-once.js';

/** A head and the name of its file. */
export interface KeptHead extends SignedHead {
  readonly file: string;
}

/** A file among the heads that cannot be read as one. */
export class UnreadableHead extends Error {
  constructor(
    readonly file: string,
    readonly reason: string,
  ) {
    super(`${file}: ${reason}`);
    this.name = 'UnreadableHead';
  }
}

/**
 * The heads that were ever signed, a file each, beside the database and not in it (docs/adr/0090): a log that was
 * restored from an older copy, or rewritten, must not take its heads along. Nothing is ever overwritten.
 */
export class HeadsDirectory {
  constructor(readonly path: string) {}

  /** By size. @throws UnreadableHead */
  async all(): Promise<KeptHead[]> {
    const files = (await readdir(this.path).catch(noneYet)).filter((file) => file.endsWith('.note')).sort();
    const heads = await Promise.all(files.map(async (file) => keptHead(file, await readFile(join(this.path, file)))));
    return heads.sort((one, other) => one.size - other.size);
  }

  /** A head of the size that is there already stays as it is. */
  async keep(note: string): Promise<KeptHead> {
    const file = fileOf(parseHead(Buffer.from(note)).size);
    await mkdir(this.path, { recursive: true });
    await writeOnce(join(this.path, file), note, 0o644);
    return keptHead(file, await readFile(join(this.path, file)));
  }
}

/** Sorted by name they are sorted by size. */
export function fileOf(size: number): string {
  return `${String(size).padStart(12, '0')}.note`;
}

function keptHead(file: string, bytes: Buffer): KeptHead {
  try {
    return { ...parseHead(bytes), file };
  } catch (error) {
    throw error instanceof MalformedNote ? new UnreadableHead(file, error.reason) : error;
  }
}

function noneYet(error: NodeJS.ErrnoException): string[] {
  if (error.code !== 'ENOENT') throw error;
  return [];
}
