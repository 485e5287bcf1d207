import type { Position } from '@evenwicht/events';
import type { RowTaker } from './copy-out.js';

/** Takes what it needs of one row out of the buffer, which is overwritten afterwards; undefined: nothing. */
export type RowDecoder<Item> = (position: Position, buffer: Buffer, start: number, end: number) => Item | undefined;

const signatureLength = 11;
const trailerLength = 2;
const nothing = Buffer.alloc(0);

/**
 * Decodes `COPY (select position, body …) TO STDOUT (FORMAT binary)`: a header, then for each row a field count (int16)
 * and for each field its length (int32) and bytes; a count of -1 ends it. Rows may lie across chunks.
 */
export class CopiedRows<Item> implements RowTaker<Item> {
  #rest: Buffer = nothing;
  #hasHeader = false;

  constructor(private readonly decode: RowDecoder<Item>) {}

  /** The rows that the chunk completes. */
  take(chunk: Buffer, into: Item[]): void {
    const buffer = this.#rest.length > 0 ? Buffer.concat([this.#rest, chunk]) : chunk;
    let offset = this.#hasHeader ? 0 : this.headerLength(buffer);
    if (this.#hasHeader) offset = this.rows(buffer, offset, into);
    this.#rest = offset < buffer.length ? Buffer.from(buffer.subarray(offset)) : nothing;
  }

  /** To be called after the last chunk. @throws Error when it ended before the end that the server marks: rows are missing. */
  end(): void {
    const isMarked = this.#rest.length === trailerLength && this.#rest.readInt16BE() === -1;
    if (!isMarked) throw new Error('the copy ended in the middle of its rows');
  }

  /** Signature, flags (int32), length of an extension (int32) and the extension. */
  private headerLength(buffer: Buffer): number {
    const fixed = signatureLength + 8;
    if (buffer.length < fixed) return 0;
    const length = fixed + buffer.readUInt32BE(signatureLength + 4);
    this.#hasHeader = buffer.length >= length;
    return this.#hasHeader ? length : 0;
  }

  private rows(buffer: Buffer, from: number, into: Item[]): number {
    let offset = from;
    // 2 field count, 4 length, 8 position, 4 length
    while (offset + 18 <= buffer.length) {
      const start = offset + 18;
      const end = start + buffer.readUInt32BE(offset + 14);
      if (end > buffer.length) break;
      const position = buffer.readUInt32BE(offset + 6) * 0x1_0000_0000 + buffer.readUInt32BE(offset + 10);
      const item = this.decode(position as Position, buffer, start, end);
      if (item !== undefined) into.push(item);
      offset = end;
    }
    return offset;
  }
}
