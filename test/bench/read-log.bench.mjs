import { availableParallelism } from 'node:os';
import { FoldThreads, migrateLog, PostgresEventStore } from '@evenwicht/event-store';
import { Client, Pool } from 'pg';
import { anEvent, aStream } from './invented-events.mjs';
import foldCounts, { counted, noCounts } from './count-events.mjs';

/**
 * The whole log, decoded and folded, beside JSON.parse of the same bytes that lie in memory already, with the same fold.
 * The threads fold their own ranges and answer
 * with counts; they are kept between rounds, as a program that reads the log more than once keeps them.
 */
export default {
  title: 'the whole log through decoding and a fold, beside JSON.parse of the same bytes from memory',
  async run({ newDatabase, isQuick, median, say }) {
    const [eventCount, rounds] = isQuick ? [100_000, 3] : [500_000, 5];
    const connectionString = await newDatabase();
    const store = await filled(connectionString, eventCount, say);
    const memory = await bytesOf(store, eventCount);
    const threadCount = Math.max(2, availableParallelism());
    const threads = new FoldThreads(connectionString, threadCount);
    const fold = { module: new URL('./count-events.mjs', import.meta.url), after: 0, upTo: eventCount };
    const ways = {
      'JSON.parse from memory': async () => [parsed(memory)],
      'one thread': async () => [await foldCounts(store.readAll(0))],
      [`${threadCount} threads`]: () => threads.fold(fold),
      'unparsed bytes': async () => [{ total: await unparsedCount(store, eventCount) }],
    };
    const { rates, costs } = await measured(ways, eventCount, rounds);
    await threads.close();
    await store.close();
    const medians = (lists, unit) => Object.entries(lists).map(([name, list]) => [`${name}, ${unit}`, median(list)]);
    const figures = Object.fromEntries([
      ...medians(rates, 'events/s'),
      ...medians(costs, 'CPU ns/event'), // of this process without the server's: neighbours hardly change it
    ]);
    for (const [name, value] of Object.entries(figures)) say(`${name.padEnd(40)} ${value}`);
    const ratio = (name) => median(rates[name].map((rate, round) => rate / rates['JSON.parse from memory'][round]));
    return {
      figures: { eventCount, rounds, bytesPerEvent: Math.round(memory.bytes.length / eventCount), ...figures },
      ratios: [
        { name: 'whole-log read and fold / JSON.parse from memory, one thread', value: ratio('one thread'), aim: 0.6 },
        {
          name: `whole-log read and fold / JSON.parse from memory, ${threadCount} threads`,
          value: ratio(`${threadCount} threads`),
          aim: 0.8,
        },
      ],
    };
  },
};

async function filled(connectionString, eventCount, say) {
  const pool = new Pool({ connectionString });
  await migrateLog(pool);
  await pool.end();
  const store = new PostgresEventStore({ connectionString });
  const begun = performance.now();
  const perStream = 10;
  for (let from = 0; from < eventCount; from += 10_000) {
    const streams = Array.from({ length: 10_000 / perStream }, aStream);
    const events = () => Array.from({ length: perStream }, (_, index) => anEvent(index));
    await Promise.all(streams.map((stream) => store.append(stream, -1, events())));
  }
  say(`filled: ${Math.round(eventCount / ((performance.now() - begun) / 1000))} events/s`);
  const client = new Client({ connectionString });
  await client.connect();
  await client.query('vacuum analyze log.event'); // what autovacuum does in its own time
  await client.end();
  return store;
}

async function bytesOf(store, eventCount) {
  const [pieces, ends] = [[], []];
  let length = 0;
  for await (const batch of store.readBytes(0, eventCount)) {
    for (const { bytes } of batch) {
      pieces.push(bytes);
      ends.push((length += bytes.length));
    }
  }
  return { bytes: Buffer.concat(pieces), ends };
}

function parsed({ bytes, ends }) {
  const counts = noCounts();
  let start = 0;
  for (const end of ends) {
    counted(counts, JSON.parse(bytes.toString('utf8', start, end)));
    start = end;
  }
  return counts;
}

async function unparsedCount(store, eventCount) {
  let total = 0;
  for await (const batch of store.readBytes(0, eventCount)) total += batch.length;
  return total;
}

/** Every way in turn, round after round; each must have seen every event. */
async function measured(ways, eventCount, rounds) {
  const rates = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
  const costs = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
  for (let round = -1; round < rounds; round += 1) {
    for (const [name, read] of Object.entries(ways)) {
      const [begun, usedBefore] = [performance.now(), process.cpuUsage()];
      const answers = await read();
      const [seconds, used] = [(performance.now() - begun) / 1000, process.cpuUsage(usedBefore)];
      const seen = answers.reduce((sum, { total }) => sum + total, 0);
      if (seen !== eventCount) throw new Error(`${name} saw ${seen} of ${eventCount} events`);
      if (round < 0) continue; // warms up
      rates[name].push(Math.round(eventCount / seconds));
      costs[name].push(Math.round((1000 * (used.user + used.system)) / eventCount));
    }
  }
  return { rates, costs };
}
