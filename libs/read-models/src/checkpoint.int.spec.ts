import type { Position } from '@evenwicht/events';
import { createTestDatabase, type TestDatabase } from '@evenwicht/testing';
import { CheckpointMoved, checkpointOf, advanceCheckpoint } from './checkpoint.js';
import { inventedProjection } from './invented-projection-fixture.js';
import { ReadModels } from './read-models.js';

const projection = inventedProjection();
let database: TestDatabase;
let readModels: ReadModels;

beforeAll(async () => {
  database = await createTestDatabase();
  readModels = new ReadModels({ url: database.url, projections: [projection] });
});
afterAll(async () => {
  await readModels.close();
  await database.drop();
});

test('the checkpoint moves once, and from where it was left', async () => {
  const { manager } = await readModels.opened();
  const left = await checkpointOf(manager, projection.name);
  await advanceCheckpoint(manager, left, 7 as Position);

  const moved = await checkpointOf(manager, projection.name);
  expect(moved).toMatchObject({ position: 7, state: 'running', generation: left.generation });
  await expect(advanceCheckpoint(manager, left, 8 as Position)).rejects.toThrow(CheckpointMoved);
  await expect(advanceCheckpoint(manager, { ...moved, generation: 99 }, 8 as Position)).rejects.toThrow(
    CheckpointMoved,
  );
  expect((await checkpointOf(manager, projection.name)).position).toBe(7);
});

test('who waits for a position looks together with everybody else who does', async () => {
  const dataSource = await readModels.opened();
  let lookCount = 0;
  const subscriber = {
    afterQuery: ({ query }: { query: string }) => void (lookCount += Number(/checkpoint/.test(query))),
  };
  dataSource.subscribers.push(subscriber);

  const waiting = Array.from({ length: 50 }, () => readModels.waitFor(7 as Position, 1_000));
  expect(await Promise.all(waiting)).toEqual(Array.from({ length: 50 }, () => true));
  expect(lookCount).toBe(1);
});
