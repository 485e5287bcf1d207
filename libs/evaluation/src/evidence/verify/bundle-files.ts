import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { KeyOrder } from '../bundle/key-order.js';
import { leafHashBlocks } from '../bundle/leaf-hash-file.js';
import { eventLineBlocks } from '../bundle/event-line-blocks.js';

/** A bundle on disk. */
export class BundleFiles {
  constructor(readonly path: string) {}

  at(part: string): string {
    return join(this.path, part);
  }

  /** Absent when there is no such file, or a directory in its place. @throws any other error of the file system */
  async content(part: string): Promise<Buffer | undefined> {
    return readFile(this.at(part)).catch(absent);
  }

  /** Bytes; absent when there is no such file. */
  async size(part: string): Promise<number | undefined> {
    return stat(this.at(part)).then((found) => (found.isFile() ? found.size : undefined), absent);
  }

  /** In hexadecimal. */
  async sha256(part: string): Promise<string> {
    const hash = createHash('sha256');
    for await (const chunk of createReadStream(this.at(part), { highWaterMark: 1 << 20 })) hash.update(chunk as Buffer);
    return hash.digest('hex');
  }

  /** Every file, relative, with slashes. */
  async all(): Promise<string[]> {
    const entries = await readdir(this.path, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => relative(this.path, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .sort();
  }

  async keyOrders(part: string): Promise<KeyOrder[]> {
    const lines = (await this.content(part))?.toString('utf8').split('\n') ?? [];
    return lines.flatMap((line) => parsedOrder(line) ?? []);
  }

  /** Where each of the hashes stands among the leaf hashes, from 1. */
  async placesOf(part: string, hashes: ReadonlySet<string>): Promise<Map<string, number>> {
    const places = new Map<string, number>();
    let place = 0;
    for await (const block of leafHashBlocks(this.at(part))) {
      for (let at = 0; at < block.length; at += 32) {
        place += 1;
        const hash = block.toString('hex', at, at + 32);
        if (hashes.has(hash)) places.set(hash, place);
      }
    }
    return places;
  }

  async *linesOf(part: string, lines: ReadonlySet<number>): AsyncIterable<{ line: number; bytes: Buffer }> {
    let line = 0;
    for await (const { buffer, starts, ends } of eventLineBlocks(this.at(part))) {
      for (const [n, start] of starts.entries()) {
        line += 1;
        if (lines.has(line)) yield { line, bytes: buffer.subarray(start, ends[n]) };
      }
    }
  }
}

/** A line that is no JSON helps nobody; its absence is seen at the manifest. */
function parsedOrder(line: string): KeyOrder | undefined {
  try {
    return JSON.parse(line) as KeyOrder;
  } catch {
    return undefined;
  }
}

/** No such file; a file where the directory of the part would be; a directory in the place of the part. */
const absences: readonly (string | undefined)[] = ['ENOENT', 'ENOTDIR', 'EISDIR'];

function absent(error: NodeJS.ErrnoException): undefined {
  if (!absences.includes(error.code)) throw error;
  return undefined;
}
