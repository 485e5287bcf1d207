import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportBundle, HeadsDirectory, Signer, verifyBundle } from '@evenwicht/evaluation';
import { fileURLToPath } from 'node:url';
import { regionInLog } from './region-in-log.mjs';

/**
 * Writing the whole log as a bundle, and checking one, beside sha256sum of the same events: a checker hashes each event by
 * itself and twice as many nodes, where sha256sum hashes one long text. And the most memory that each takes, for the whole
 * log and for the first sixteenth and quarter of it.
 */
export default {
  title: 'export and verify of a bundle, beside sha256sum of the same bytes',
  async run({ newDatabase, isQuick, median, say }) {
    const [eventCount, rounds] = isQuick ? [100_000, 3] : [500_000, 5];
    const connectionString = await newDatabase();
    const store = await regionInLog(connectionString, eventCount, say);
    const directory = await mkdtemp(join(tmpdir(), 'evenwicht-bench-bundle-'));
    const heads = new HeadsDirectory(join(directory, 'heads'));
    const signer = Signer.generate('example.org/bench');
    const rates = { export: [], verify: [], recompute: [], sha256sum: [], 'SHA-256 in node': [] };
    const memory = {};
    try {
      for (let round = 0; round < rounds; round += 1) {
        const bundle = join(directory, `bundle-${round}`);
        const events = join(bundle, 'events.jsonl');
        const written = await timed(() => exportBundle({ log: store, heads, signer, bundle }));
        const megabytes = (await stat(events)).size / 1e6;
        rates.export.push(megabytes / written);
        rates.verify.push(megabytes / (await timed(() => mustBeRight(bundle, signer))));
        rates.recompute.push(megabytes / (await timed(() => mustBeRight(bundle, signer, true))));
        rates.sha256sum.push(megabytes / (await timed(async () => sha256sum(events))));
        rates['SHA-256 in node'].push(megabytes / (await timed(() => hashed(events))));
        await rm(bundle, { recursive: true });
      }
      const head = await store.head();
      for (const part of [1 / 16, 1 / 4, 1])
        Object.assign(memory, mostMemory(directory, connectionString, Math.round(head * part)));
    } finally {
      await store.close();
      await rm(directory, { recursive: true, force: true });
    }
    const named = Object.entries(rates).map(([name, list]) => [`${name}, MB/s`, Math.round(median(list))]);
    const figures = {
      rounds,
      eventCount,
      ...Object.fromEntries(named),
      ...memory,
    };
    for (const [name, value] of Object.entries(figures)) say(`${name.padEnd(44)} ${value}`);
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

/** By way, in MB, of processes of their own. */
function mostMemory(directory, connectionString, size) {
  const bundle = join(directory, `memory-${size}`);
  const program = fileURLToPath(new URL('evidence-memory.mjs', import.meta.url));
  const ways = ['nothing', 'export', 'verify', 'recompute'].map((way) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [
      program,
      way,
      bundle,
      connectionString,
      String(size),
    ]);
    if (status !== 0) throw new Error(String(stderr));
    return [`memory of ${way}, ${size} events, MB`, Math.round((Number(stdout) * 1024) / 1e6)];
  });
  return Object.fromEntries(ways);
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

/** Seconds. */
async function timed(work) {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1000;
}
