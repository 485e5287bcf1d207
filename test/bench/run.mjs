// npm run bench [-- NAME…] [--quick]: measures, prints ratios, and writes them to bench-results/.
//
// Every file *.bench.mjs beside this one is a bench: its default export is { title, run(bench) }, where `run` answers with
// { figures, ratios }: figures are named numbers or texts, a ratio is { name, value, aim }. `bench` is what is below in
// `contextOf`. A ratio compares two things measured in turns in the same run: absolute rates differ per machine and per hour.
import { mkdir, mkdtemp, chmod, readdir, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';

const here = fileURLToPath(new URL('.', import.meta.url));
const results = fileURLToPath(new URL('../../bench-results/', import.meta.url));
const suffix = '.bench.mjs';

const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const isQuick = process.argv.includes('--quick');
const known = (await readdir(here))
  .filter((file) => file.endsWith(suffix))
  .map((file) => file.slice(0, -suffix.length));
const unknown = asked.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`unknown: ${unknown.join(', ')}; there are: ${known.join(', ')}`);
  process.exit(2);
}

const server = await aServer();
const report = {
  measuredAt: new Date().toISOString(),
  node: process.version,
  processor: `${cpus()[0]?.model} x ${availableParallelism()}`,
  isQuick,
  benches: {},
};
try {
  report.postgres = await server.version();
  for (const name of known.filter((each) => asked.length === 0 || asked.includes(each))) {
    report.benches[name] = await measured(name);
  }
} finally {
  await server.stop();
}
await write(report);

async function measured(name) {
  const { default: bench } = await import(new URL(name + suffix, import.meta.url).href);
  console.log(`\n── ${name}: ${bench.title}`);
  const loadBefore = loadavg()[0];
  const outcome = await bench.run(contextOf());
  for (const { name: what, value, aim } of outcome.ratios) {
    const judgement = aim === undefined ? '' : ` (aim ${aim}: ${value >= aim ? 'reached' : 'NOT REACHED'})`;
    console.log(`${what.padEnd(66)} ${value.toFixed(2)}${judgement}`);
  }
  return { title: bench.title, loadBefore, loadAfter: loadavg()[0], ...outcome };
}

function contextOf() {
  return {
    isQuick,
    /** The connection string of a new, empty database, on a server with its durable settings. */
    newDatabase: () => server.newDatabase(),
    say: (text) => console.log(`   ${text}`),
    median: (numbers) => [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)],
  };
}

/** EVENWICHT_BENCH_DATABASE_URL names another server, whose user may make databases. */
async function aServer() {
  const given = process.env.EVENWICHT_BENCH_DATABASE_URL;
  const dataDirectory = given ? undefined : await mkdtemp(join(tmpdir(), 'evenwicht-bench-'));
  if (dataDirectory) await chmod(dataDirectory, 0o711); // as root the server runs as another user
  const { startEmbeddedPostgres } = await import('@evenwicht/embedded-postgres');
  const embedded = dataDirectory ? await startEmbeddedPostgres({ dataDirectory }) : undefined;
  const url = new URL(given ?? embedded.url);
  const names = [];
  return {
    async newDatabase() {
      const name = `bench_${process.pid}_${names.length}`;
      await execute(url, `create database ${name}`);
      names.push(name);
      return Object.assign(new URL(url), { pathname: `/${name}` }).href;
    },
    version: async () => (await execute(url, 'show server_version')).rows[0].server_version,
    async stop() {
      for (const name of names) await execute(url, `drop database if exists ${name} with (force)`);
      await embedded?.stop();
      if (dataDirectory) await rm(dataDirectory, { recursive: true, force: true });
    },
  };
}

async function execute(url, statement) {
  const client = new Client({ connectionString: url.href });
  await client.connect();
  try {
    return await client.query(statement);
  } finally {
    await client.end();
  }
}

async function write(outcome) {
  await mkdir(results, { recursive: true });
  const text = JSON.stringify(outcome, null, 2);
  const file = `${outcome.measuredAt.replaceAll(/[:.]/g, '-')}.json`;
  await writeFile(join(results, file), text);
  await writeFile(join(results, 'latest.json'), text);
  console.log(`\nwritten: bench-results/${file}`);
}
