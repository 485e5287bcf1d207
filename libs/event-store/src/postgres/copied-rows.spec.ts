import { randomFrom, seedOfThisRun } from '../contract/random.js';
import { CopiedRows } from './copied-rows.js';

const seed = seedOfThisRun();

/** What PostgreSQL sends for rows of (bigint, json), in one piece. */
function copyOf(rows: readonly (readonly [position: number, body: string])[], extension = 0): Buffer {
  const header = Buffer.concat([Buffer.from('PGCOPY\n\xff\r\n\0', 'latin1'), Buffer.alloc(8 + extension)]);
  header.writeUInt32BE(extension, 15);
  const tuples = rows.map(([position, body]) => {
    const bytes = Buffer.from(body);
    const fields = Buffer.alloc(18);
    fields.writeInt16BE(2, 0);
    fields.writeInt32BE(8, 2);
    fields.writeBigInt64BE(BigInt(position), 6);
    fields.writeInt32BE(bytes.length, 14);
    return Buffer.concat([fields, bytes]);
  });
  return Buffer.concat([header, ...tuples, Buffer.from([0xff, 0xff])]);
}

function decoded(chunks: readonly Buffer[]): [number, string][] {
  const rows = new CopiedRows<[number, string]>((position, buffer, start, end) => [
    position,
    buffer.toString('utf8', start, end),
  ]);
  const into: [number, string][] = [];
  for (const chunk of chunks) rows.take(chunk, into);
  rows.end();
  return into;
}

function cut(whole: Buffer, sizeOf: () => number): Buffer[] {
  const chunks: Buffer[] = [];
  for (let offset = 0; offset < whole.length;) {
    const size = sizeOf();
    chunks.push(whole.subarray(offset, offset + size));
    offset += size;
  }
  return chunks;
}

describe(`Rows of a binary COPY (CONTRACT_SEED=${seed})`, () => {
  const rows = [
    [1, '{}'],
    [2, ''],
    [4_294_967_295, '{"text":"één 👍"}'],
    [4_294_967_296, 'x'.repeat(300)],
    [Number.MAX_SAFE_INTEGER, '{"last":true}'],
  ] as const;

  it('are the same however the bytes are cut', () => {
    const random = randomFrom(seed);
    expect(decoded([copyOf(rows)])).toEqual(rows);
    expect(decoded(cut(copyOf(rows), () => 1))).toEqual(rows);
    for (let round = 0; round < 200; round += 1) {
      expect(decoded(cut(copyOf(rows), () => 1 + random.upTo(60)))).toEqual(rows);
    }
  });

  it('that end before the end which the server marks are missed', () => {
    const whole = copyOf(rows);
    for (const short of [1, 2, 3, 100, whole.length - 19, whole.length]) {
      expect(() => decoded([whole.subarray(0, whole.length - short)])).toThrow('in the middle of its rows');
    }
  });

  it('may be none', () => {
    expect(decoded([copyOf([])])).toEqual([]);
  });

  it('begin after a header with an extension', () => {
    expect(decoded(cut(copyOf(rows, 40), () => 7))).toEqual(rows);
  });
});
