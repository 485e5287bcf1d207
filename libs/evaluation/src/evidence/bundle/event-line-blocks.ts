import { createReadStream } from 'node:fs';
import { leafHashWithin, type Hash } from '../merkle/merkle-hash.js';

/** Some lines of `events.jsonl`, without their newlines. Its buffer has a byte before the first. */
export interface LineBlock {
  readonly buffer: Buffer;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Bytes of the file before the first of these lines. */
  readonly offset: number;
  /** The last line of the file has no newline. */
  readonly isUnterminated: boolean;
}

const chunkSize = 1 << 20;
const newline = 10;

/**
 * @param from where a line begins
 * @param heard hears every byte from there on, in order
 */
export async function* eventLineBlocks(
  path: string,
  { from = 0, heard }: { readonly from?: number; readonly heard?: (bytes: Buffer) => void } = {},
): AsyncIterable<LineBlock> {
  let [rest, offset]: [Buffer, number] = [Buffer.alloc(0), from];
  const chunks = createReadStream(path, { start: from, highWaterMark: chunkSize }) as AsyncIterable<Buffer>;
  for await (const chunk of chunks) {
    heard?.(chunk);
    const buffer = Buffer.concat([Buffer.alloc(1), rest, chunk]);
    const { starts, ends } = linesIn(buffer);
    const end = starts.length > 0 ? (ends.at(-1) as number) + 1 : 1;
    if (starts.length > 0) yield { buffer, starts, ends, offset, isUnterminated: false };
    rest = buffer.subarray(end);
    offset += end - 1;
  }
  if (rest.length === 0) return;
  const buffer = Buffer.concat([Buffer.alloc(1), rest]);
  yield { buffer, starts: [1], ends: [buffer.length], offset, isUnterminated: true };
}

/** The leaf hashes of the lines. */
export function hashesOf({ buffer, starts, ends }: LineBlock): readonly Hash[] {
  return starts.map((start, n) => leafHashWithin(buffer, start, ends[n] as number));
}

function linesIn(buffer: Buffer): { readonly starts: number[]; readonly ends: number[] } {
  const [starts, ends]: [number[], number[]] = [[], []];
  let start = 1;
  for (let end = buffer.indexOf(newline, start); end >= 0; end = buffer.indexOf(newline, start)) {
    starts.push(start);
    ends.push(end);
    start = end + 1;
  }
  return { starts, ends };
}
