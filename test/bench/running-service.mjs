import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request as httpRequest } from 'node:http';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { housingSupplyProjection } from '@evenwicht/housing-supply';
import { mediationTableProjection } from '@evenwicht/mediation-table';
import { distributionBalanceProjection } from '@evenwicht/monitoring';
import { ReadModels, rebuildNamed } from '@evenwicht/read-models';
import { ledgerProjection } from '@evenwicht/reciprocity';
import { migrateLog, PostgresEventStore } from '@evenwicht/event-store';
import { importInventedHistory } from '@evenwicht/history';
import { caseFileProjection } from '@evenwicht/urgency-case';
import { Pool } from 'pg';
import { copyCases } from './copied-cases.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const projections = [
  caseFileProjection,
  distributionBalanceProjection,
  housingSupplyProjection,
  ledgerProjection,
  mediationTableProjection,
];

/** Fills a database with the invented region, and with copies of its cases until there are so many; builds its read models. */
export async function fill(connectionString, history, say, caseCount = 0) {
  const pool = new Pool({ connectionString });
  await migrateLog(pool);
  const store = new PostgresEventStore({ connectionString, isListening: false });
  const begun = performance.now();
  const { refusedLines } = await importInventedHistory({ store, history });
  if (refusedLines.length > 0) throw new Error(`${refusedLines.length} lines were refused`);
  await store.close();
  const log = await copied(connectionString, caseCount, say);
  const readModels = new ReadModels({ url: connectionString, projections });
  await rebuildNamed(readModels, log, []);
  say(`${await log.head()} events brought in and read in ${Math.round((performance.now() - begun) / 1000)} s`);
  await readModels.close();
  await log.close();
  await pool.query('vacuum analyze');
  await pool.end();
}

async function copied(connectionString, caseCount, say) {
  if (caseCount > 0) say(`${await copyCases(connectionString, caseCount)} cases, most of them copies`);
  return new PostgresEventStore({ connectionString, isListening: false });
}

/** The built service as a process of its own on a database, as one of its demo users sees it. */
export async function serve(connectionString) {
  const port = await freePort();
  const { PATH, HOME, TMPDIR } = process.env;
  const env = { PATH, HOME, TMPDIR, DATABASE_URL: connectionString, PORT: String(port) };
  const child = spawn(process.execPath, ['apps/standalone/dist/main.js'], { cwd: root, env });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += String(text)));
  for (const begun = Date.now(); !output.includes('Evenwicht draait op');) {
    if (child.exitCode !== null || Date.now() - begun > 120_000) throw new Error(`no service: ${output}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const agent = new Agent({ keepAlive: true });
  await untilAtRest(agent, port);
  return {
    as: async (user) => visitorOf(agent, port, await tokenOf(agent, port, user)),
    async stop() {
      agent.destroy();
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** A process that answers every application with the same receipt: what an exchange over HTTP costs by itself. */
export async function serveNothing() {
  const child = spawn(process.execPath, [fileURLToPath(new URL('bare-service.mjs', import.meta.url))], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [port] = await once(child.stdout, 'data');
  const agent = new Agent({ keepAlive: true });
  return {
    ...visitorOf(agent, Number(port), 'of nobody'),
    async stop() {
      agent.destroy();
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** A service that has just started reads a large log for some time yet, for what it does of itself. */
async function untilAtRest(agent, port) {
  const quick = 20; // milliseconds, ten times in a row
  for (let count = 0, begun = Date.now(); count < 10 && Date.now() - begun < 300_000; count += 1) {
    const asked = performance.now();
    await exchange({ agent, port, method: 'GET', path: '/livez', headers: {} }).catch(() => (count = 0));
    if (performance.now() - asked > quick) count = 0;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Sends a request as one visitor and answers with the parsed body. @throws Error for another status than expected */
function visitorOf(agent, port, token) {
  return {
    async post(path, body, headers = {}, expected = undefined) {
      return send(agent, port, 'POST', `/v1${path}`, token, JSON.stringify(body), headers, expected);
    },
    async get(path) {
      return send(agent, port, 'GET', `/v1${path}`, token);
    },
  };
}

async function send(agent, port, method, path, token, payload, more = {}, expected = undefined) {
  const headers = { authorization: `Bearer ${token}`, ...more };
  if (payload)
    Object.assign(headers, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(payload) });
  const { status, text } = await exchange({ agent, port, method, path, headers }, payload);
  if (expected ? status !== expected : status >= 300) throw new Error(`${method} ${path}: ${status} ${text}`);
  return JSON.parse(text);
}

async function tokenOf(agent, port, user) {
  const headers = {
    authorization: `Basic ${Buffer.from(`${user}:demo`).toString('base64')}`,
    'content-type': 'application/x-www-form-urlencoded',
  };
  const options = { agent, port, method: 'POST', path: '/identity/token', headers };
  return JSON.parse((await exchange(options, 'grant_type=client_credentials')).text).access_token;
}

function exchange(options, payload) {
  return new Promise((resolve, reject) => {
    const sent = httpRequest({ host: '127.0.0.1', ...options }, (answer) => {
      const parts = [];
      answer.on('data', (part) => parts.push(part));
      answer.on('end', () => resolve({ status: answer.statusCode, text: Buffer.concat(parts).toString() }));
    });
    sent.on('error', reject);
    sent.end(payload);
  });
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Does something over and over on several connections at once. Rate a second, and how long each took in milliseconds. */
export async function measure(work, { connections, milliseconds }) {
  const end = performance.now() + milliseconds;
  const times = [];
  const one = async (connection) => {
    while (performance.now() < end) {
      const begun = performance.now();
      await work(connection);
      times.push(performance.now() - begun);
    }
  };
  const begun = performance.now();
  await Promise.all(Array.from({ length: connections }, (_, connection) => one(connection)));
  return { rate: (times.length * 1000) / (performance.now() - begun), ...percentiles(times) };
}

export function percentiles(times) {
  const sorted = [...times].sort((one, other) => one - other);
  const at = (part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
  return { p50: at(0.5), p99: at(0.99), count: times.length };
}
