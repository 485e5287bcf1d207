import { readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { InventedIssuer } from './invented-issuer.js';
import { inventedRegion } from './invented-region.js';
import { everyTable } from './log-scan/every-table.js';
import { rubbishOf, type Planted, type Rubbish } from './log-scan/rubbish.js';
import { evenwicht, StandaloneProcess, startEvenwicht } from './standalone-process.js';
import { SystemDirectory } from './system-directory.js';

/** Milliseconds for whatever starts a process. */
const patience = 90_000;

interface Leak {
  readonly kind: string;
  readonly line: number;
  readonly around: string;
}

const scan = './log-scan/leaks-in.mjs'; // not compiled: it also runs when all specs are done
const { planted, leaksIn } = (await import(scan)) as { planted: Planted; leaksIn: (text: string) => readonly Leak[] };

const home = new SystemDirectory('scan');
const data = join(home.path, 'data');
const everything = Object.values(planted).join(' ');

let issuer: InventedIssuer;
let service: StandaloneProcess;
let settings: Record<string, string>;
let told = '';

beforeAll(async () => {
  issuer = await InventedIssuer.start();
  settings = { EVENWICHT_DATA: data, OIDC_ISSUER: issuer.origin, OIDC_AUDIENCE: 'evenwicht' };
  const file = join(home.path, 'region.jsonl');
  writeFileSync(file, inventedRegion);
  await evenwicht(['import', file], settings);
  service = await StandaloneProcess.on(settings);
}, patience);

afterAll(async () => {
  await service?.end('SIGTERM');
  await issuer?.stop();
  await home.remove();
}, patience);

/** Sends what no client would; an answer, or a connection that is cut off, is all the same here. */
function send({ path, method = 'GET', headers = {}, body }: Rubbish, token?: string): Promise<number> {
  const authorization = token === undefined ? {} : { Authorization: `Bearer ${token}` };
  const latin1 = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, value.replaceAll(/[^\x20-\x7e]/g, '?')]),
  );
  return new Promise((resolve) => {
    const sent = request(
      `${service.origin}${path}`,
      { method, headers: { ...authorization, ...latin1 } },
      (response) => {
        response.on('data', () => undefined).on('end', () => resolve(response.statusCode ?? 0));
      },
    );
    sent.on('error', () => resolve(0));
    sent.end(body);
  });
}

async function sendAll(roles: readonly (readonly [string, string])[]): Promise<number[]> {
  const caseworker = await issuer.tokenFor({ role: 'caseworker', organisation: 'GM0148' });
  const { body } = await service.send('/v1/cases', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${caseworker}` },
    body: JSON.stringify({ municipality: 'GM0148', receivedOn: '2026-08-03', category: 'shelteredHousing' }),
  });
  const statuses: number[] = [];
  for (const [role, organisation] of roles) {
    const token = await issuer.tokenFor({ role, organisation });
    for (const each of rubbishOf(planted, String(body['id']))) statuses.push(await send(each, token));
  }
  return statuses;
}

const kindsIn = (text: string) => [...new Set(leaksIn(text).map(({ kind, around }) => `${kind} after ${around}`))];

describe('what somebody puts where it does not belong', () => {
  it(
    'comes in at every door, as everybody: in bodies, addresses, headers, keys and tokens',
    async () => {
      const statuses = await sendAll([
        ['caseworker', 'GM0148'],
        ['evaluator', 'region'],
        ['secretariat', 'region'],
        ['housing-association', 'association-1'],
        ['operator', 'region'],
      ]);
      expect(statuses.length).toBeGreaterThan(300);
      expect(statuses).toEqual(expect.arrayContaining([201, 400, 401, 403, 404]));
      expect(statuses.filter((status) => status >= 500)).toEqual([]);
    },
    patience,
  );

  it(
    'comes in with tokens whose claims are full of it',
    async () => {
      for (const value of [...Object.values(planted), everything]) {
        const claims = { ...planted, naam: value, roles: ['caseworker', value], organisation: value.slice(0, 60) };
        for (const token of [
          await issuer.tokenWith(value, { ...claims, roles: ['caseworker'], organisation: 'GM0148' }),
          await issuer.tokenWith(value, claims),
          `${Buffer.from(value).toString('base64url')}.${value}.x`,
        ]) {
          await send({ path: '/v1/worklist-items' }, token.replaceAll(/[^\x21-\x7e]/g, ''));
          await send(
            { path: '/v1/cases', method: 'POST', body: '{}', headers: { 'Content-Type': 'application/json' } },
            token.replaceAll(/[^\x21-\x7e]/g, ''),
          );
        }
      }
    },
    patience,
  );

  it(
    'comes in with a history, on lines that fit and lines that do not',
    async () => {
      await service.end('SIGTERM');
      told = service.output;
      const fact = {
        fact: 'vacancies',
        municipality: 'GM0148',
        month: '2026-09',
        count: 1,
        association: 'association-9',
      };
      const lines = [
        ...Object.values(planted).map((value) => JSON.stringify({ ...fact, opmerking: value, [value]: 1 })),
        ...Object.values(planted).map((value) => JSON.stringify({ ...fact, association: value, municipality: value })),
        ...Object.values(planted).map((value) => JSON.stringify({ fact: value })),
        `{"fact": "${everything}`,
        everything,
      ];
      const file = join(home.path, 'rubbish.jsonl');
      writeFileSync(file, lines.join('\n'));
      const { status, output } = await startEvenwicht(['import', file], settings).ended;
      expect([status, output]).toEqual([1, expect.stringContaining('geweigerd')]);
      told += output;
      await service.start();
    },
    patience,
  );

  it(
    'stands in nothing that a process said, at the most talkative level',
    async () => {
      expect(told).toContain('"route":"/v1/cases"'); // there is something to scan
      expect(kindsIn(told)).toEqual([]);
      expect(kindsIn(readFileSync(join(data, 'postgres', 'server.log'), 'utf8'))).toEqual([]);
    },
    patience,
  );

  it(
    'stands in no metric and on no page about health',
    async () => {
      await sendAll([['caseworker', 'GM0148']]);
      const pages = await Promise.all(['/metrics', '/readyz', '/livez'].map((path) => service.send(path)));

      expect(pages.map(({ status }) => status)).toEqual([200, 200, 200]);
      expect(pages[0]!.text).toContain('evenwicht_http_request_duration_seconds');
      const [metrics, ...health] = pages.map(({ text }) => text);
      // an amount of memory may pass the test of eleven; what somebody put there would be in the text of it, or planted
      const namesAndLabels = metrics!.replaceAll(/ [\d.e+-]+$/gm, '');
      expect(namesAndLabels).not.toContain(' 1\n');
      expect(kindsIn([namesAndLabels, ...health].join('\n'))).toEqual([]);
      for (const value of Object.values(planted)) expect(metrics).not.toContain(value);
    },
    patience,
  );

  it(
    'stands in no table and in no job; what an evaluator asked stands in the access log, without numbers of people',
    async () => {
      const tables = await everyTable(data);
      const leaks = tables.flatMap(({ table, text }) => kindsIn(text).map((kind) => `${table}: ${kind}`));

      expect(tables.map(({ table }) => table)).toEqual(
        expect.arrayContaining(['log.event', 'jobs.job', 'http.sent_request']),
      );
      const inCases = /^(log\.event|read_case_file\.\w+): planted (reference|documentKey) /;
      const asked = /^access\.access_log: (?!.*citizen)/;
      expect(leaks.filter((leak) => !inCases.test(leak) && !asked.test(leak))).toEqual([]);
      expect(leaks.some((leak) => inCases.test(leak)) && leaks.some((leak) => asked.test(leak))).toBe(true);
    },
    patience,
  );

  it(
    'is found when somebody adds a logger that says what comes in',
    async () => {
      await service.end('SIGTERM');
      const fault = pathToFileURL(fileURLToPath(new URL('./log-scan/leaking-logger.mjs', import.meta.url)));
      service = await StandaloneProcess.on({ ...settings, NODE_OPTIONS: `--import ${fault.href}` });
      await sendAll([['caseworker', 'GM0148']]);
      await service.end('SIGTERM');

      const kinds = new Set(leaksIn(service.output).map(({ kind }) => kind));
      for (const kind of Object.keys(planted)) expect([...kinds]).toContain(`planted ${kind}`);
      expect([...kinds]).toEqual(
        expect.arrayContaining(['authorization header', 'token', 'citizen service number', 'email', 'iban', 'phone']),
      );
    },
    patience,
  );
});
