import { once } from 'node:events';
import { migrateLog, PostgresEventStore } from '@evenwicht/event-store';
import { Client, Pool } from 'pg';
import { anEvent, aStream } from './invented-events.mjs';

const writerCounts = [1, 8, 32];

/**
 * Appends of one event with an expected revision, each writer waiting for its answer before the next. Beside it, from the
 * same single process, what pgbench would do: as many connections, each calling the prepared SQL function for itself.
 */
export default {
  title: 'appends of a 600-byte event with expected revision',
  async run({ newDatabase, isQuick, median, say }) {
    const [rounds, milliseconds] = isQuick ? [3, 700] : [5, 3_000];
    const connectionString = await newDatabase();
    await migrate(connectionString);
    const rates = new Map();
    for (let round = 0; round < rounds; round += 1) {
      for (const writerCount of writerCounts) {
        for (const [name, writersOf] of [
          ['store', throughTheStore],
          ['direct', directly],
        ]) {
          const rate = await rateOf(writersOf, connectionString, writerCount, milliseconds);
          rates.set(`${name} ${writerCount}`, [...(rates.get(`${name} ${writerCount}`) ?? []), rate]);
        }
      }
    }
    const figures = Object.fromEntries([...rates].map(([name, list]) => [`${name} writers, events/s`, median(list)]));
    for (const [name, value] of Object.entries(figures)) say(`${name.padEnd(28)} ${value}`);
    // a ratio per round, then the median: what disturbs the machine disturbs both halves of a round
    const ratio = (one, other) => median(rates.get(one).map((rate, round) => rate / rates.get(other)[round]));
    return {
      figures: { rounds, milliseconds, bytesPerEvent: bytesPerEvent(), ...figures },
      ratios: [
        { name: 'store / direct calls of the function, 1 writer', value: ratio('store 1', 'direct 1'), aim: 0.8 },
        { name: 'store / direct calls of the function, 8 writers', value: ratio('store 8', 'direct 8'), aim: 0.8 },
        { name: 'store / direct calls of the function, 32 writers', value: ratio('store 32', 'direct 32'), aim: 0.8 },
        { name: 'store, 32 writers / 1 writer', value: ratio('store 32', 'store 1'), aim: 3 },
      ],
    };
  },
};

async function migrate(connectionString) {
  const pool = new Pool({ connectionString });
  await migrateLog(pool);
  await pool.end();
}

async function rateOf(writersOf, connectionString, writerCount, milliseconds) {
  const { writers, close } = await writersOf(connectionString, writerCount);
  await Promise.all(writers.map((append) => repeated(append, 150))); // connections, prepared statements, compiled code
  const begun = performance.now();
  const counts = await Promise.all(writers.map((append) => repeated(append, milliseconds)));
  const seconds = (performance.now() - begun) / 1000;
  await close();
  return Math.round(counts.reduce((sum, count) => sum + count, 0) / seconds);
}

async function repeated(append, milliseconds) {
  const end = performance.now() + milliseconds;
  let count = 0;
  for (; performance.now() < end; count += 1) await append();
  return count;
}

async function throughTheStore(connectionString, writerCount) {
  const store = new PostgresEventStore({ connectionString });
  const writers = Array.from({ length: writerCount }, () => {
    const stream = aStream();
    let revision = -1;
    return async () => ({ revision } = await store.append(stream, revision, [anEvent()]));
  });
  return { writers, close: () => store.close() };
}

async function directly(connectionString, writerCount) {
  const clients = Array.from({ length: writerCount }, () => new Client({ connectionString }));
  await Promise.all(clients.map((client) => client.connect()));
  const writers = clients.map((client) => {
    const stream = aStream();
    let revision = -1;
    return async () => {
      const event = anEvent();
      const body = JSON.stringify({ ...event, stream, revision: revision + 1 });
      const { rows } = await client.query({
        name: 'append',
        text: 'select outcome, revision, "position" from log.append($1, $2, $3, $4, $5, $6, array[null]::bigint[])',
        values: [[stream], [revision + 1], [event.eventId], [event.type], `[${body}]`, [1]],
        rowMode: 'array',
      });
      if (rows[0][0] !== 'appended') throw new Error(rows[0][0]);
      revision = rows[0][1];
    };
  });
  const close = () => Promise.all(clients.map((client) => Promise.all([once(client, 'end'), client.end()])));
  return { writers, close };
}

function bytesPerEvent() {
  return Buffer.byteLength(JSON.stringify({ ...anEvent(), stream: aStream(), revision: 0 }));
}
