import { randomUUID } from 'node:crypto';
import { migrateLog, PostgresEventStore } from '@evenwicht/event-store';
import { inventedMunicipalities } from '@evenwicht/history';
import { Pool } from 'pg';
import { anEvent, aStream } from './invented-events.mjs';
import { fill, measure, serve, serveNothing } from './running-service.mjs';

const [{ municipality }] = inventedMunicipalities;
const caseworkerName = `caseworker-${municipality.toLowerCase()}`;

const application = { municipality, receivedOn: '2026-08-03', category: 'shelteredHousing' };

/**
 * Registering an application, from the request to the receipt, over HTTP and with the read models keeping up; beside it
 * what is under it: an append of one event to a log on the same server, an exchange with a service that does nothing, and
 * one with this service that comes no further than the check of its body.
 */
export default {
  title: 'register an application over HTTP, beside the append under it',
  async run({ newDatabase, isQuick, median, say }) {
    const [rounds, milliseconds] = isQuick ? [2, 2_000] : [5, 3_000];
    const [served, bare] = [await newDatabase(), await newDatabase()];
    await fill(served, { monthCount: 1 }, say);
    const service = await serve(served);
    const caseworker = await service.as(caseworkerName);
    const store = await emptyLog(bare);
    const idle = await serveNothing();
    const ways = {
      exchange: () => idle.post('/cases', application),
      // everything that stands around a command and nothing of it: token, access table, the check of the body, the answer
      refusal: () => caseworker.post('/cases', { ...application, receivedOn: 'invented' }, {}, 400),
      append: () => store.append(aStream(), -1, [anEvent()]),
      'without key': () => caseworker.post('/cases', application),
      'with key': () => caseworker.post('/cases', application, { 'Idempotency-Key': randomUUID() }),
    };
    const found = {};
    // compiled code and connections: the first thousands of requests take five times as long
    for (const work of Object.values(ways))
      await measure(work, { connections: 32, milliseconds: isQuick ? 4_000 : 6_000 });
    for (let round = 0; round < rounds; round += 1) {
      for (const connections of [1, 32]) {
        for (const [name, work] of Object.entries(ways)) {
          (found[`${name}, ${connections}`] ??= []).push(await measure(work, { connections, milliseconds }));
        }
      }
    }
    await service.stop();
    await idle.stop();
    await store.close();

    const figures = {};
    for (const [name, list] of Object.entries(found)) {
      figures[`${name} connections, a second`] = Math.round(median(list.map(({ rate }) => rate)));
      figures[`${name} connections, p50 ms`] = Number(median(list.map(({ p50 }) => p50)).toFixed(2));
      figures[`${name} connections, p99 ms`] = Number(median(list.map(({ p99 }) => p99)).toFixed(2));
    }
    for (const [name, value] of Object.entries(figures)) say(`${name.padEnd(44)} ${value}`);
    const ratio = (of) => median(found['append, 1'].map((_, round) => of(round)));
    const ratiosOf = (way) => [
      {
        name: `p50 of the append / registering ${way}, 1 connection`,
        value: ratio((round) => found['append, 1'][round].p50 / found[`${way}, 1`][round].p50),
        aim: 0.33,
      },
      {
        name: `registering ${way} / appends a second, 32 connections`,
        value: ratio((round) => found[`${way}, 32`][round].rate / found['append, 32'][round].rate),
        aim: 0.5,
      },
    ];
    return {
      figures: { rounds, milliseconds, ...figures },
      ratios: [...ratiosOf('without key'), ...ratiosOf('with key')],
    };
  },
};

async function emptyLog(connectionString) {
  const pool = new Pool({ connectionString });
  await migrateLog(pool);
  await pool.end();
  return new PostgresEventStore({ connectionString });
}
