import { inventedLog } from '../invented-log-fixture.js';
import type { Position } from '@evenwicht/events';
import { leafHashWithin } from '../merkle/merkle-hash.js';
import { SequenceComparison } from './sequence-comparison.js';

const eventCount = 200;
const newline = 10;

/** The file, with a byte before it, and where each line begins and ends. */
async function inventedFile() {
  const log = await inventedLog(eventCount);
  const texts = Array.from({ length: eventCount }, (_, n) => log.textAt((n + 1) as Position)!);
  const buffer = Buffer.from(`\0${texts.map((text) => `${text}\n`).join('')}`);
  const starts: number[] = [];
  let start = 1;
  for (const text of texts) {
    starts.push(start);
    start += Buffer.byteLength(text) + 1;
  }
  return { buffer, starts: [...starts, buffer.length] };
}

const hashOf = (buffer: Buffer, start: number, end: number) => leafHashWithin(buffer, start, end).toString('hex');

/** The hashes of the lines between two places of the file, as a reader would cut them. */
function hashesBetween(buffer: Buffer, from: number, to: number): string[] {
  const hashes: string[] = [];
  let start = from;
  for (let end = buffer.indexOf(newline, start); end >= 0 && end < to; end = buffer.indexOf(newline, start)) {
    hashes.push(hashOf(buffer, start, end));
    start = end + 1;
  }
  if (start < to) hashes.push(hashOf(buffer, start, to));
  return hashes;
}

test('every bit of 200 events, flipped, is found and located at its event', async () => {
  const { buffer, starts } = await inventedFile();
  const expected = hashesBetween(buffer, 1, buffer.length);
  expect(expected).toHaveLength(eventCount);
  let [flips, located] = [0, 0];
  for (let n = 0; n < eventCount; n += 1) {
    const [from, next] = [starts[n]!, starts[n + 1]!];
    for (let at = from; at < next; at += 1) {
      const lineCount = at === next - 1 ? 2 : 1; // without its newline a line becomes one with the next
      const to = starts[n + lineCount] ?? buffer.length;
      for (let bit = 1; bit < 256; bit *= 2) {
        buffer[at]! ^= bit;
        const found = [...expected];
        found.splice(n, lineCount, ...hashesBetween(buffer, from, to));
        located += isLocated(expected, found, n + 1) ? 1 : 0;
        flips += 1;
        buffer[at]! ^= bit;
      }
    }
  }
  expect({ flips, located }).toEqual({ flips: 8 * (buffer.length - 1), located: flips });
  expect(hashesBetween(buffer, 1, buffer.length)).toEqual(expected);
}, 60_000);

function isLocated(expected: readonly string[], found: readonly string[], event: number): boolean {
  const comparison = new SequenceComparison();
  comparison.feed(expected, found);
  comparison.end();
  return comparison.gaps.length === 1 && comparison.gaps[0]!.place === event;
}

test.each([
  ['a smaller window than the piece that is gone', 100, 30, 4],
  ['a piece just as large as the window', 100, 30, 30],
  ['a window of the whole', 100, 30, 1000],
])('%s: what is missing is still located', (_, count, gone, window) => {
  const expected = Array.from({ length: count }, (_each, n) => `event ${n + 1}`);
  const found = expected.toSpliced(20, gone);
  const comparison = new SequenceComparison(window);
  for (let n = 0; n < count; n += 10) comparison.feed(expected.slice(n, n + 10), found.slice(n, n + 10));
  comparison.end();
  expect(comparison.gaps[0]).toMatchObject({ place: 21, line: 21 });
  const missing = comparison.gaps.flatMap((gap) => gap.missing);
  const extra = new Set(comparison.gaps.flatMap((gap) => gap.extra));
  expect(missing.filter((hash) => !extra.has(hash))).toEqual(expected.slice(20, 20 + gone));
});
