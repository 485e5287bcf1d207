import { migrateLog, PostgresEventStore } from '@evenwicht/event-store';
import { importInventedHistory } from '@evenwicht/history';
import { housingSupplyProjection } from '@evenwicht/housing-supply';
import { distributionBalanceProjection } from '@evenwicht/monitoring';
import { ReadModels, rebuildNamed, writeRows } from '@evenwicht/read-models';
import { ledgerProjection } from '@evenwicht/reciprocity';
import { caseFileProjection } from '@evenwicht/urgency-case';
import { Client } from 'pg';

const projections = [caseFileProjection, distributionBalanceProjection, housingSupplyProjection, ledgerProjection];

/**
 * Building each projection anew from the log of the invented region, beside reading the same log and doing nothing
 * with it; and writing rows the way the projections do, beside TypeORM's own upsert of the same rows.
 */
export default {
  title: 'rebuild of the projections, events a second, and where the time goes',
  async run({ newDatabase, isQuick, median, say }) {
    const connectionString = await newDatabase();
    const log = await filled(connectionString, { monthCount: isQuick ? 8 : 36 });
    const readModels = new ReadModels({ url: connectionString, projections });
    const rounds = isQuick ? 2 : 3;
    const reports = Object.fromEntries(projections.map(({ name }) => [name, []]));
    const [alone, writing] = [[], []];
    for (let round = 0; round < rounds; round += 1) {
      alone.push(await readAlone(log));
      for (const report of await rebuildNamed(readModels, log, [])) reports[report.projection].push(report);
      writing.push(await writingRates(readModels, isQuick ? 2_000 : 10_000));
    }
    const eventCount = await log.head();
    await readModels.close();
    await log.close();

    const figures = { rounds, eventCount, 'whole log read alone, events/s': Math.round(eventCount / median(alone)) };
    for (const [name, list] of Object.entries(reports)) Object.assign(figures, figuresOf(name, list, median));
    figures['rows written, rows/s'] = Math.round(median(writing.map(({ ours }) => ours)));
    figures["rows by TypeORM's upsert, rows/s"] = Math.round(median(writing.map(({ upsert }) => upsert)));
    for (const [name, value] of Object.entries(figures)) say(`${name.padEnd(44)} ${value}`);

    const all = median(alone.map((_, round) => totalOf(reports, round)));
    return {
      figures,
      ratios: [
        { name: 'whole log read alone / rebuild of all projections, time', value: median(alone) / all },
        { name: "rows written / by TypeORM's upsert", value: median(writing.map(({ ours, upsert }) => ours / upsert)) },
      ],
    };
  },
};

async function filled(connectionString, history) {
  const client = new Client({ connectionString });
  await client.connect();
  await migrateLog(client);
  const log = new PostgresEventStore({ connectionString, isListening: false });
  const { refusedLines } = await importInventedHistory({ store: log, history });
  if (refusedLines.length > 0) throw new Error(`${refusedLines.length} lines were refused`);
  await client.query('vacuum analyze log.event');
  await client.end();
  return log;
}

/** Seconds. */
async function readAlone(log) {
  const begun = performance.now();
  for await (const batch of log.readAll(0)) void batch.length;
  return (performance.now() - begun) / 1000;
}

function figuresOf(name, reports, median) {
  const seconds = (part) => Number(median(reports.map((report) => report.seconds[part])).toFixed(2));
  const { eventCount } = reports[0];
  return {
    [`${name}, events/s`]: Math.round(eventCount / seconds('total')),
    [`${name}, seconds`]: `${seconds('total')} (read ${seconds('reading')}, fold ${seconds('folding')}, write ${seconds('writing')})`,
  };
}

function totalOf(reports, round) {
  return Object.values(reports).reduce((sum, list) => sum + list[round].seconds.total, 0);
}

/** The same rows of the timeline, written over themselves in turns. Rows a second. */
async function writingRates(readModels, rowCount) {
  const dataSource = await readModels.opened();
  const [, timeline] = caseFileProjection.entities;
  const rows = await dataSource.manager.find(timeline, { take: rowCount });
  const ours = await rateOf(rows.length, () => dataSource.transaction((manager) => writeRows(manager, timeline, rows)));
  const upsert = await rateOf(rows.length, () =>
    dataSource.transaction(async (manager) => {
      // a statement holds 65,535 parameters at most
      for (let start = 0; start < rows.length; start += 5_000) {
        await manager.upsert(timeline, rows.slice(start, start + 5_000), ['caseId', 'revision']);
      }
    }),
  );
  return { ours, upsert };
}

async function rateOf(count, work) {
  const begun = performance.now();
  await work();
  return (count * 1000) / (performance.now() - begun);
}
