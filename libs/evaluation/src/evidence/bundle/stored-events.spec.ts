import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { storedEvents, type PlacedEvent } from './stored-events.js';

/** More than three chunks of a reading; of different lengths, in characters and in bytes. */
const texts = Array.from({ length: 3500 }, (_, n) => JSON.stringify({ revision: n, data: 'é'.repeat(400 + (n % 97)) }));

let directory: string;
let file: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'evenwicht-stored-'));
  file = join(directory, 'events.jsonl');
  await writeFile(file, texts.map((text) => `${text}\n`).join(''));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

async function allFrom(place?: PlacedEvent['place']): Promise<PlacedEvent[]> {
  const all: PlacedEvent[] = [];
  for await (const placed of storedEvents(file, place)) all.push(...placed);
  return all;
}

test('every event of a bundle is read with its line, and can be read again from there', async () => {
  const all = await allFrom();
  expect(all.map(({ event }) => JSON.stringify(event))).toEqual(texts);
  expect(all.map(({ place }) => place.line)).toEqual(texts.map((_, n) => n + 1));
  for (const n of [0, 1, 1200, 2600, 3499]) expect(await allFrom(all[n]?.place)).toEqual(all.slice(n));
});
