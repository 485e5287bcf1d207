import type { CommandId, EventId, Instant, PlainDate } from '@evenwicht/kernel';
import { streamName, type StreamName } from '@evenwicht/events';
import { EventStoreUnavailable, type EventToAppend, type MemoryEventStore } from '@evenwicht/event-store';
import { LogView } from './log-view.js';
import { counted, Nothing, reaction, TroubledStore } from './miniature-reaction-fixture.js';
import { MemoryReactionCheckpoint, ReactionRunner } from './reaction-runner.js';
import { Reactor } from './reactor.js';

let written = 0;
async function write(
  store: MemoryEventStore,
  stream: StreamName,
  expected: number,
  event: Pick<EventToAppend, 'type' | 'data'>,
): Promise<void> {
  written += 1;
  const id = `00000000-0000-4000-8000-${String(written).padStart(12, '0')}`;
  await store.append(stream, expected, [
    {
      eventId: id as EventId,
      commandId: id as CommandId,
      schemaVersion: 1,
      occurredOn: '2026-09-30' as PlainDate,
      recordedAt: '2026-10-01T08:00:00.000Z' as Instant,
      actor: { organisation: 'association-1', role: 'housing-association', pseudonym: 'p' },
      agreementVersion: '2025-12-05',
      correlationId: `correlation-${written}`,
      causationId: 'c',
      ...event,
    },
  ]);
}

/** In a stream of its own, so that nothing else is in the way. */
async function report(store: MemoryEventStore, vacancyCount: number): Promise<StreamName> {
  const stream = streamName('supply', `report-${written}`);
  const data = { association: 'association-1', month: '2026-09', vacancyCount };
  await write(store, stream, -1, { type: 'VacanciesReported', data });
  return stream;
}

function runnerOn(store: MemoryEventStore, checkpoint = new MemoryReactionCheckpoint()) {
  const refusals: string[] = [];
  const faults: unknown[] = [];
  const reactor = new Reactor(reaction, store, new LogView(store, new Nothing()), {
    agreementVersionOn: (_view, on) => `version-on-${on}`,
    onRejected: (_event, code) => refusals.push(code),
  });
  const runner = new ReactionRunner(store, {
    filter: reaction.filter,
    react: (events) => reactor.react(events),
    checkpoint,
    onFault: (error) => faults.push(error),
    pauseMilliseconds: 5,
  });
  return { runner, checkpoint, refusals, faults };
}

const modes = async (store: MemoryEventStore) =>
  (await store.readStream(counted)).map(({ data }) => (data as { mode: string }).mode);

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error('it never became so');
}

test('each event is reacted to once, in the order of the log', async () => {
  const store = new TroubledStore();
  for (const count of [3, 1, 2]) await report(store, count);

  await expect(runnerOn(store).runner.runToHead()).resolves.toBe(3);

  expect(await modes(store)).toEqual(['vacancies-3', 'vacancies-1', 'vacancies-2']);
});

test('the command stands on what caused it: its ids, its time, the agreement of its day', async () => {
  const store = new TroubledStore();
  const stream = await report(store, 1);
  await runnerOn(store).runner.runToHead();

  const cause = (await store.readStream(stream))[0]!;
  const effect = (await store.readStream(counted))[0]!;
  expect(effect).toMatchObject({
    causationId: cause.eventId,
    correlationId: cause.correlationId,
    recordedAt: cause.recordedAt,
    agreementVersion: 'version-on-2026-09-30',
    actor: { organisation: 'system', role: 'reaction', pseudonym: 'miniature' },
  });
});

test('a run goes on where the last one ended', async () => {
  const store = new TroubledStore();
  const { runner, checkpoint } = runnerOn(store);
  await report(store, 1);
  await runner.runToHead();
  await report(store, 2);
  await runner.runToHead();

  expect(store.readFrom).toEqual([0, 1]);
  expect(await checkpoint.read()).toBe((await store.head()) - 1);
  expect(await modes(store)).toEqual(['vacancies-1', 'vacancies-2']);
});

test('a checkpoint moves past events that are none of its business', async () => {
  const store = new TroubledStore();
  const { runner, checkpoint } = runnerOn(store);
  await report(store, 1);
  await runner.runToHead();
  await runner.runToHead();

  expect(await checkpoint.read()).toBe(await store.head());
});

test('a checkpoint that was lost makes it read again and changes nothing', async () => {
  const store = new TroubledStore();
  for (const count of [1, 2]) await report(store, count);
  await runnerOn(store).runner.runToHead();
  const head = await store.head();
  const { runner, refusals } = runnerOn(store);
  await runner.runToHead();

  expect(await store.head()).toBe(head);
  expect(refusals).toEqual([]);
});

test('two runners at once do what one does', async () => {
  const store = new TroubledStore();
  for (const count of [1, 2, 3, 4, 5, 6, 7, 8]) await report(store, count);

  await Promise.all([1, 2, 3].map(() => runnerOn(store).runner.runToHead()));

  expect(await modes(store)).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((count) => `vacancies-${count}`));
});

test('somebody else may write in its stream meanwhile', async () => {
  const store = new TroubledStore();
  const { runner } = runnerOn(store);
  await report(store, 1);
  await runner.runToHead();
  await write(store, counted, 0, { type: 'SmallAffordableStockChanged', data: { mode: 'by-hand' } });
  await report(store, 2);
  await runner.runToHead();

  expect(await modes(store)).toEqual(['vacancies-1', 'by-hand', 'vacancies-2']);
});

test('a command that is turned down is reported and passed over', async () => {
  const store = new TroubledStore();
  for (const count of [1, 0, 2]) await report(store, count);
  const { runner, refusals } = runnerOn(store);
  await runner.runToHead();

  expect(refusals).toEqual(['NO_VACANCIES']);
  expect(await modes(store)).toEqual(['vacancies-1', 'vacancies-2']);
});

test('a fault ends the run before the event in hand: nothing is skipped', async () => {
  const store = new TroubledStore();
  for (const count of [1, 2]) await report(store, count);
  store.faultsBefore = 1;
  const { runner, checkpoint } = runnerOn(store);

  await expect(runner.runToHead()).rejects.toThrow(EventStoreUnavailable);
  expect(await checkpoint.read()).toBe(0);
  await runner.runToHead();

  expect(await modes(store)).toEqual(['vacancies-1', 'vacancies-2']);
});

test('an append that was stored without an answer is found, not repeated', async () => {
  const store = new TroubledStore();
  for (const count of [1, 2]) await report(store, count);
  store.faultsAfter = 1;
  const { runner } = runnerOn(store);

  await expect(runner.runToHead()).rejects.toThrow(EventStoreUnavailable);
  await runner.runToHead();

  expect(await modes(store)).toEqual(['vacancies-1', 'vacancies-2']);
});

test('it follows the log, reports a fault and goes on, until it is stopped', async () => {
  const store = new TroubledStore();
  await report(store, 1);
  store.faultsBefore = 2;
  const { runner, faults } = runnerOn(store);
  const running = runner.start();
  await until(async () => (await modes(store)).length === 1);
  await report(store, 2);
  await until(async () => (await modes(store)).length === 2);
  await running.stop();
  await report(store, 3);

  expect(faults).toHaveLength(2);
  expect(await modes(store)).toEqual(['vacancies-1', 'vacancies-2']);
  await expect(running.ended).resolves.toBeUndefined();
});

test('stopped before it has begun, it does nothing', async () => {
  const store = new TroubledStore();
  await report(store, 1);
  const running = runnerOn(store).runner.start();
  await running.stop();

  expect(await modes(store)).toEqual([]);
});
