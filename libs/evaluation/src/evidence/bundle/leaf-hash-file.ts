import { open, type FileHandle } from 'node:fs/promises';
import { leafLineLength } from './bundle-format.js';

const hashLength = 32;
const digits = 2 * hashLength;
const linesAtOnce = 16_384;

/** The hashes of `leaf-hashes.txt`, in order. What is no hash is read as zeroes, which no event has. */
export class LeafHashFile {
  #at = 0;

  private constructor(
    private readonly file: FileHandle,
    /** How many lines, counting one that is cut short. */
    readonly count: number,
  ) {}

  static async open(path: string): Promise<LeafHashFile> {
    const file = await open(path, 'r');
    const { size } = await file.stat();
    return new LeafHashFile(file, Math.ceil(size / leafLineLength));
  }

  /** The next hashes, 32 bytes each; fewer at the end. */
  async take(count: number): Promise<Buffer> {
    const text = Buffer.allocUnsafe(count * leafLineLength);
    const { bytesRead } = await this.file.read(text, 0, text.length, this.#at);
    this.#at += bytesRead;
    return decoded(text.subarray(0, bytesRead));
  }

  async *blocks(): AsyncIterable<Buffer> {
    for (;;) {
      const hashes = await this.take(linesAtOnce);
      if (hashes.length === 0) return;
      yield hashes;
    }
  }

  async close(): Promise<void> {
    await this.file.close();
  }
}

export async function* leafHashBlocks(path: string): AsyncIterable<Buffer> {
  const file = await LeafHashFile.open(path);
  try {
    yield* file.blocks();
  } finally {
    await file.close();
  }
}

/** All at once where every line is as it should be, otherwise line by line. */
function decoded(text: Buffer): Buffer {
  const count = Math.ceil(text.length / leafLineLength);
  const packed = Buffer.allocUnsafe(count * digits);
  let isWhole = text.length % leafLineLength === 0;
  for (let n = 0; n < count && isWhole; n += 1) {
    const start = n * leafLineLength;
    text.copy(packed, n * digits, start, start + digits);
    isWhole = text[start + digits] === 10;
  }
  const hashes = isWhole ? Buffer.from(packed.toString('latin1'), 'hex') : packed;
  return isWhole && hashes.length === count * hashLength ? hashes : decodedByLine(text, count);
}

function decodedByLine(text: Buffer, count: number): Buffer {
  const hashes = Buffer.alloc(count * hashLength);
  for (let n = 0; n < count; n += 1) {
    const line = text.toString('latin1', n * leafLineLength, (n + 1) * leafLineLength);
    if (/^[0-9a-f]{64}\n$/.test(line)) hashes.write(line, n * hashLength, 'hex');
  }
  return hashes;
}
