import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { availableParallelism } from 'node:os';
import { CountedPast, counterfactual, pastByThreads } from '@evenwicht/evaluation';
import { FoldThreads } from '@evenwicht/event-store';
import { inventedMunicipalities } from '@evenwicht/history';
import { halfYear } from '@evenwicht/kernel';
import { regionInLog } from './region-in-log.mjs';
import { ruleSetsAsked } from './rule-sets-asked.mjs';

const halfYears = ['2026-H2', '2027-H1', '2027-H2', '2028-H1', '2028-H2', '2029-H1'].map(halfYear);
const members = inventedMunicipalities.map(({ municipality }) => municipality);
const actual = { name: 'actual', changes: [] };

/**
 * Three years of a region replayed under the actual rules: each event parsed and folded, the ledger held to what was
 * recorded, the figures of six half-years computed; beside JSON.parse of the same bytes that lie in memory. And a
 * hundred rule sets in one pass, beside one.
 *
 * `--country` adds as many such regions one after another as make ten million events, and what grows of the memory.
 */
export default {
  title: 'replay of three years of a region, beside JSON.parse of the same bytes from memory',
  async run({ newDatabase, isQuick, median, say }) {
    const [eventCount, rounds] = isQuick ? [20_000, 3] : [150_000, 5];
    const connectionString = await newDatabase();
    const store = await regionInLog(connectionString, eventCount, say);
    const head = await store.head();
    const memory = await bytesOf(store, head);
    const threadCount = Math.max(2, availableParallelism());
    const threads = new FoldThreads(connectionString, threadCount);
    const ways = {
      'JSON.parse from memory': async () => parsed(memory),
      'replay from memory': async () => replayed(memory, [actual]),
      'replay from the log': () => counterfactual(store, [actual], halfYears),
      [`replay from the log, ${threadCount} threads`]: async () =>
        (await pastByThreads(store, threads)).compare([actual], halfYears),
      'replay from the log, 100 rule sets': () => counterfactual(store, ruleSetsAsked(100, members), halfYears),
    };
    const seconds = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
    const processor = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
    const answers = [];
    for (let round = -1; round < rounds; round += 1) {
      for (const [name, work] of Object.entries(ways)) {
        const [begun, usedBefore] = [performance.now(), process.cpuUsage()];
        const answer = await work();
        const used = process.cpuUsage(usedBefore);
        if (!name.includes('100')) mustBeTheSame(answer, answers);
        if (round < 0) continue; // warms up
        seconds[name].push((performance.now() - begun) / 1000);
        processor[name].push((used.user + used.system) / 1e6);
      }
    }
    const figures = { rounds, eventCount: head, bytesPerEvent: Math.round(memory.bytes.length / head) };
    for (const name of Object.keys(ways)) {
      figures[`${name}, s`] = Number(median(seconds[name]).toFixed(3));
      figures[`${name}, CPU s`] = Number(median(processor[name]).toFixed(3)); // neighbours hardly change it
    }
    figures['memory that the fold keeps, MB'] = keptMegabytes(memory);
    if (process.argv.includes('--country')) Object.assign(figures, await country(store, say));
    await threads.close();
    await store.close();
    for (const [name, value] of Object.entries(figures)) say(`${name.padEnd(44)} ${value}`);
    const ratio = (one, other) => median(seconds[one].map((time, round) => time / seconds[other][round]));
    return {
      figures,
      ratios: [
        {
          name: 'JSON.parse from memory / replay from memory, time',
          value: ratio('JSON.parse from memory', 'replay from memory'),
          aim: 0.6,
        },
        {
          name: 'JSON.parse from memory / replay from the log, time',
          value: ratio('JSON.parse from memory', 'replay from the log'),
        },
        {
          name: `JSON.parse from memory / replay from the log, ${threadCount} threads, time`,
          value: ratio('JSON.parse from memory', `replay from the log, ${threadCount} threads`),
          aim: 0.8,
        },
        { name: '2 s / replay from the log', value: 2 / median(seconds['replay from the log']), aim: 1 },
        {
          name: 'replay under one rule set / under 100 in one pass, time',
          value: ratio('replay from the log', 'replay from the log, 100 rule sets'),
          aim: 0.2,
        },
      ],
    };
  },
};

async function bytesOf(store, head) {
  const [pieces, ends] = [[], []];
  let length = 0;
  for await (const batch of store.readBytes(0, head)) {
    for (const { bytes } of batch) {
      pieces.push(bytes);
      ends.push((length += bytes.length));
    }
  }
  return { bytes: Buffer.concat(pieces), ends };
}

function parsed({ bytes, ends }) {
  let [start, seen] = [0, 0];
  for (const end of ends) {
    if (JSON.parse(bytes.toString('utf8', start, end)).type) seen += 1;
    start = end;
  }
  return seen;
}

function replayed(memory, ruleSets) {
  return folded(memory).compare(ruleSets, halfYears);
}

function folded({ bytes, ends }) {
  const past = new CountedPast();
  let [start, position] = [0, 0];
  for (const end of ends) {
    const event = JSON.parse(bytes.toString('utf8', start, end));
    event.position = position += 1;
    past.apply(event);
    start = end;
  }
  return past.whole();
}

/** However the replay was done. */
function mustBeTheSame(answer, answers) {
  if (!Array.isArray(answer)) return;
  answers.push(JSON.stringify(answer));
  if (answers.at(-1) !== answers[0]) throw new Error('two replays of one log give different figures');
}

/** What is left of a fold when everything else has been thrown away. */
function keptMegabytes(memory) {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc');
  collect();
  const before = process.memoryUsage().heapUsed;
  const past = folded(memory);
  collect();
  const kept = (process.memoryUsage().heapUsed - before) / 1e6;
  if (past.region.upTo === 0) throw new Error('nothing was folded'); // and what was is still there
  return Number(kept.toFixed(1));
}

/** Each region has its own log (one deployment a region), so a country is read one after another. */
async function country(store, say) {
  const head = await store.head();
  const regionCount = Math.ceil(10_000_000 / head);
  const begun = performance.now();
  const peaks = [];
  for (let region = 0; region < regionCount; region += 1) {
    await counterfactual(store, [actual], halfYears);
    peaks.push(process.memoryUsage().rss / 1e6);
  }
  const [first, last] = [Math.max(...peaks.slice(0, 10)), Math.max(...peaks.slice(-10))];
  say(`${regionCount} regions of ${head} events in ${Math.round((performance.now() - begun) / 1000)} s`);
  return {
    'country, events a second': Math.round((regionCount * head * 1000) / (performance.now() - begun)),
    'memory, first ten regions, MB': Math.round(first),
    'memory, last ten regions, MB': Math.round(last),
  };
}
