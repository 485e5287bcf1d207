import { beginning } from '@evenwicht/event-store';
import type { Position } from '@evenwicht/events';
import { createTestDatabase, type TestDatabase } from '@evenwicht/testing';
import { StoredReactionCheckpoint } from './stored-reaction-checkpoint.js';
import { ReadModels } from './read-models.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

async function withCheckpoint<Result>(
  reaction: string,
  use: (checkpoint: StoredReactionCheckpoint) => Promise<Result>,
): Promise<Result> {
  const readModels = new ReadModels({ url: database.url, projections: [] });
  return use(new StoredReactionCheckpoint(readModels, reaction)).finally(() => readModels.close());
}

test('a reaction that never ran begins at the beginning', async () => {
  expect(await withCheckpoint('new', (checkpoint) => checkpoint.read())).toBe(beginning);
});

test('the place of a reaction outlives the process, each reaction its own', async () => {
  await withCheckpoint('reciprocity', (checkpoint) => checkpoint.write(41 as Position));
  await withCheckpoint('reciprocity', (checkpoint) => checkpoint.write(57 as Position));
  await withCheckpoint('another', (checkpoint) => checkpoint.write(3 as Position));

  expect(await withCheckpoint('reciprocity', (checkpoint) => checkpoint.read())).toBe(57);
  expect(await withCheckpoint('another', (checkpoint) => checkpoint.read())).toBe(3);
});
