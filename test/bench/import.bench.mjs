import { LogView } from '@evenwicht/service-kit';
import { halfYearFigures, Region } from '@evenwicht/distribution';
import { MemoryEventStore, migrateLog, PostgresEventStore } from '@evenwicht/event-store';
import { importInventedHistory, inventedHistory } from '@evenwicht/history';
import { Client } from 'pg';

/**
 * Bringing in the invented region of `npm start -- --demo` through the ordinary commands, in an empty log: into
 * PostgreSQL, and beside it into memory, which is what reading, judging and writing out cost without a database.
 */
export default {
  title: 'import of an invented history, lines a second',
  async run({ newDatabase, isQuick, median, say }) {
    const history = { monthCount: isQuick ? 8 : 36 };
    const lineCount = [...inventedHistory(history)].length;
    const rounds = isQuick ? 2 : 3;
    const rates = { postgres: [], memory: [], again: [] };
    await rateOf(new MemoryEventStore(), { monthCount: 3 }); // the compiler warms up

    for (let round = 0; round < rounds; round += 1) {
      const connectionString = await newDatabase();
      await migrate(connectionString);
      const store = new PostgresEventStore({ connectionString, isListening: false });
      rates.postgres.push(await rateOf(store, history));
      rates.again.push(await rateOf(store, history));
      await mustReport(store);
      await store.close();
      rates.memory.push(await rateOf(new MemoryEventStore(), history));
    }

    const figures = {
      rounds,
      lineCount,
      'into PostgreSQL, lines/s': Math.round(median(rates.postgres)),
      'into memory, lines/s': Math.round(median(rates.memory)),
      'a second time, lines/s': Math.round(median(rates.again)),
    };
    for (const [name, value] of Object.entries(figures)) say(`${name.padEnd(28)} ${value}`);
    const ratio = median(rates.postgres.map((rate, round) => rate / rates.memory[round]));
    return { figures, ratios: [{ name: 'import into PostgreSQL / into memory', value: ratio }] };
  },
};

async function rateOf(store, history) {
  const begun = performance.now();
  const { lineCount, refusedLines } = await importInventedHistory({ store, history });
  if (refusedLines.length > 0) throw new Error(`${refusedLines.length} lines were refused`);
  return (lineCount * 1000) / (performance.now() - begun);
}

/** What was imported fast must also be right enough to report on. */
async function mustReport(store) {
  const region = await new LogView(store, new Region()).atHead();
  if (halfYearFigures(region, '2023-H2').region.housed === 0) throw new Error('nobody was housed');
}

async function migrate(connectionString) {
  const client = new Client({ connectionString });
  await client.connect();
  await migrateLog(client);
  await client.end();
}
