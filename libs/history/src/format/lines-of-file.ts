/** A line of a file: its number, from 1, and its bytes without the line ending; no bytes when it is too long. */
export interface FileLine {
  readonly number: number;
  readonly bytes: Uint8Array | undefined;
}

/** Bytes; the longest line of the format is a few hundred. */
export const longestLine = 65_536;

const newline = 0x0a;
const carriageReturn = 0x0d;
const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * The lines of a file that say something: blank lines are counted but not given. Lines end with LF or CRLF, the last
 * one may do without; a byte order mark at the start is skipped. Memory does not grow with the file or with a line.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<FileLine> {
  const splitter = new LineSplitter();
  for await (const chunk of chunks) yield* splitter.push(chunk);
  yield* splitter.end();
}

class LineSplitter {
  private number = 0;
  private rest: Uint8Array = Buffer.alloc(0);
  private isTooLong = false;

  *push(chunk: Uint8Array): Generator<FileLine> {
    let start = 0;
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
      this.take(chunk.subarray(start, end));
      yield* this.finish();
      start = end + 1;
    }
    this.take(chunk.subarray(start));
  }

  *end(): Generator<FileLine> {
    if (this.rest.length > 0 || this.isTooLong) yield* this.finish();
  }

  private take(part: Uint8Array): void {
    this.isTooLong ||= this.rest.length + part.length > longestLine;
    this.rest = this.isTooLong ? Buffer.alloc(0) : this.rest.length === 0 ? part : Buffer.concat([this.rest, part]);
  }

  private *finish(): Generator<FileLine> {
    this.number += 1;
    const bytes = this.isTooLong ? undefined : this.trimmed();
    this.rest = Buffer.alloc(0);
    this.isTooLong = false;
    if (bytes === undefined || !isBlank(bytes)) yield { number: this.number, bytes };
  }

  private trimmed(): Uint8Array {
    const line = this.rest.at(-1) === carriageReturn ? this.rest.subarray(0, -1) : this.rest;
    const isMarked = this.number === 1 && byteOrderMark.equals(line.subarray(0, byteOrderMark.length));
    return isMarked ? line.subarray(byteOrderMark.length) : line;
  }
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === carriageReturn);
}
