import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportBundle, HeadsDirectory, Signer, verifyBundle } from '@evenwicht/evaluation';
import { migrateLog, PostgresEventStore } from '@evenwicht/event-store';
import { Client } from 'pg';
import { anEvent } from './invented-events.mjs';

/**
 * Writing the whole log as a bundle, and checking one, beside sha256sum of the same events: a checker hashes each event by
 * itself and twice as many nodes, where sha256sum hashes one long text. By how much the process grows is said too.
 */
export default {
  title: 'export and verify of a bundle, beside sha256sum of the same bytes',
  async run({ newDatabase, isQuick, median, say }) {
    const [eventCount, rounds] = isQuick ? [100_000, 3] : [500_000, 5];
    const store = await filled(await newDatabase(), eventCount, say);
    const directory = await mkdtemp(join(tmpdir(), 'evenwicht-bench-bundle-'));
    const heads = new HeadsDirectory(join(directory, 'heads'));
    const signer = Signer.generate('example.org/bench');
    const rates = { export: [], verify: [], recompute: [], sha256sum: [], 'SHA-256 in node': [] };
    const grown = { export: 0, verify: 0 };
    try {
      for (let round = 0; round < rounds; round += 1) {
        const bundle = join(directory, `bundle-${round}`);
        const events = join(bundle, 'events.jsonl');
        const [written, exported] = await grownBy(() =>
          timed(() => exportBundle({ log: store, heads, signer, bundle })),
        );
        grown.export = Math.max(grown.export, exported);
        const megabytes = (await stat(events)).size / 1e6;
        rates.export.push(megabytes / written);
        const [checked, read] = await grownBy(() => timed(() => mustBeRight(bundle, signer)));
        rates.verify.push(megabytes / checked);
        grown.verify = Math.max(grown.verify, read);
        rates.recompute.push(megabytes / (await timed(() => mustBeRight(bundle, signer, true))));
        rates.sha256sum.push(megabytes / (await timed(async () => sha256sum(events))));
        rates['SHA-256 in node'].push(megabytes / (await timed(() => hashed(events))));
        await rm(bundle, { recursive: true });
      }
    } finally {
      await store.close();
      await rm(directory, { recursive: true, force: true });
    }
    const named = Object.entries(rates).map(([name, list]) => [`${name}, MB/s`, Math.round(median(list))]);
    const figures = {
      rounds,
      eventCount,
      ...Object.fromEntries(named),
      'memory grown by export, MB': Math.round(grown.export / 1e6),
      'memory grown by verify, MB': Math.round(grown.verify / 1e6),
    };
    for (const [name, value] of Object.entries(figures)) say(`${name.padEnd(28)} ${value}`);
    const ratio = (one) => median(rates[one].map((rate, round) => rate / rates.sha256sum[round]));
    return {
      figures,
      ratios: [
        { name: 'export / sha256sum of the same bytes', value: ratio('export') },
        { name: 'verify / sha256sum of the same bytes', value: ratio('verify') },
        { name: 'verify with rules and figures / sha256sum', value: ratio('recompute') },
      ],
    };
  },
};

async function filled(connectionString, eventCount, say) {
  const client = new Client({ connectionString });
  await client.connect();
  await migrateLog(client);
  const store = new PostgresEventStore({ connectionString, isListening: false });
  const begun = performance.now();
  const perStream = 10;
  for (let from = 0; from < eventCount; from += 10_000) {
    const streams = Array.from({ length: 10_000 / perStream }, (_, n) => `supply-bench${from / perStream + n}`);
    await Promise.all(streams.map((stream) => store.append(stream, -1, Array.from({ length: perStream }, aReport))));
  }
  await client.query('vacuum analyze log.event'); // what autovacuum does in its own time
  await client.end();
  say(`filled: ${Math.round(eventCount / ((performance.now() - begun) / 1000))} events/s`);
  return store;
}

/** Vacancies leave nothing behind that grows with the log, so that what is measured is the bundle. */
function aReport(_, index) {
  const data = { association: 'verzonnen-land', month: `2026-0${(index % 9) + 1}`, vacancyCount: index };
  return { ...anEvent(index), type: 'VacanciesReported', data };
}

async function mustBeRight(bundle, signer, isRecomputed = false) {
  const { findings } = await verifyBundle({ bundle, keys: [signer.verifierKey], isRecomputed });
  if (findings.length > 0) throw new Error(JSON.stringify(findings.slice(0, 3)));
}

function sha256sum(path) {
  const { status, error } = spawnSync('sha256sum', [path]);
  if (status !== 0) throw error ?? new Error('sha256sum failed');
}

async function hashed(path) {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(chunk);
  return hash.digest('hex');
}

/** What the work answers, and the bytes by which the process became larger. */
async function grownBy(work) {
  const before = process.memoryUsage().rss;
  const answer = await work();
  return [answer, process.memoryUsage().rss - before];
}

/** Seconds. */
async function timed(work) {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1000;
}
