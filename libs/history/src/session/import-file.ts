import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { linesOf, type FileLine } from '../format/lines-of-file.js';

/** A file that can be read more than once: it is read to be weighed, and then to be brought in. */
export interface ImportFile {
  chunks(): AsyncIterable<Uint8Array>;
}

export interface WeighedFile {
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly digest: string;
  /** Lines that say something. */
  readonly lineCount: number;
  lines(): AsyncIterable<FileLine>;
}

export function fileAt(path: string): ImportFile {
  return { chunks: () => createReadStream(path, { highWaterMark: 1 << 20 }) };
}

export function fileOf(text: string | Uint8Array): ImportFile {
  return {
    async *chunks() {
      yield Buffer.from(text);
    },
  };
}

/** @throws Error when the file cannot be read. */
export async function weigh(file: ImportFile): Promise<WeighedFile> {
  const hash = createHash('sha256');
  async function* hashed() {
    for await (const chunk of file.chunks()) {
      hash.update(chunk);
      yield chunk;
    }
  }
  const lines = linesOf(hashed());
  let lineCount = 0;
  while (!(await lines.next()).done) lineCount += 1;
  return { digest: hash.digest('hex'), lineCount, lines: () => linesOf(file.chunks()) };
}
