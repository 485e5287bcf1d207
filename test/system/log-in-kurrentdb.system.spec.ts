import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { KurrentDoubleServer } from '@evenwicht/kurrent-double';
import { inventedRegion } from './invented-region.js';
import { evenwicht, StandaloneProcess, startEvenwicht } from './standalone-process.js';
import { SystemDirectory } from './system-directory.js';

/** Milliseconds for whatever starts a process. */
const patience = 60_000;

const home = new SystemDirectory('kurrent');
const { path: directory } = home;

/** Enough to be killed in the middle of: reports of invented associations, in turn by municipality. */
const reports = Array.from({ length: 900 }, (_, index) => ({
  fact: 'vacancies',
  municipality: ['GM0148', 'GM0160', 'GM0166'][index % 3],
  month: `2026-${String(7 + (index % 6)).padStart(2, '0')}`,
  count: 1,
  association: `association-${100 + Math.floor(index / 6)}`,
}));

let double: KurrentDoubleServer;
let settings: Readonly<Record<string, string>>;
let service: StandaloneProcess;

const storedCount = () => double.log.all.filter(({ stream }) => stream.startsWith('evenwicht.')).length;
const copied = (from: string, to: string) => startEvenwicht(['copy-log', '--from', from, '--to', to], settings).ended;

async function until(what: string, isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (const begun = Date.now(); !(await isSo()); await pause(20)) {
    if (Date.now() - begun > 30_000) throw new Error(`waited in vain: ${what}`);
  }
}

const readiness = async () => (await service.send('/readyz')).status;

beforeAll(async () => {
  double = await KurrentDoubleServer.start();
  settings = { EVENWICHT_DATA: join(directory, 'data'), KURRENTDB_URL: double.url };
  const file = join(directory, 'region.jsonl');
  writeFileSync(file, inventedRegion + reports.map((fact) => `${JSON.stringify(fact)}\n`).join(''));
  await evenwicht(['import', file], settings);
}, patience);

afterAll(async () => {
  await service?.end('SIGTERM');
  double.stop();
  await home.remove();
}, patience);

/** All of it on a double of the server: no KurrentDB was at hand. */
describe('a log that moves to KurrentDB', () => {
  it(
    'is copied whole though the copying was killed: nothing twice, nothing lost',
    async () => {
      const first = startEvenwicht(['copy-log', '--from', 'postgres', '--to', 'kurrentdb'], settings);
      await until('some of it is copied', () => storedCount() > 300);
      first.kill();
      expect((await first.ended).status).toBeNull();
      const half = storedCount();
      expect(half).toBeLessThan(900);

      const { status, output } = await copied('postgres', 'kurrentdb');
      expect([status, output]).toEqual([0, expect.stringMatching(/^Er staan 9\d\d gebeurtenissen in KurrentDB/)]);
      expect(output).toContain(`${half} daarvan stonden er al`);
      const ids = double.log.all.filter(({ stream }) => stream.startsWith('evenwicht.')).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(output).toContain(`Er staan ${ids.length} gebeurtenissen`);
    },
    patience,
  );

  it(
    'is where a case runs from application to tenancy, as people then read it',
    async () => {
      service = await StandaloneProcess.on({ ...settings, EVENT_STORE: 'kurrentdb' });
      const [caseworker, landlord] = [service.as('caseworker-gm0148'), service.as('employee-association-1')];
      const before = storedCount();
      const registered = await caseworker.POST('/cases', {
        body: { municipality: 'GM0148', receivedOn: '2026-08-03', category: 'shelteredHousing' },
      });
      const caseId = registered.data!.id;
      const params = { path: { caseId } };
      const decision = { decidedOn: '2026-08-17', outcome: 'granted' } as const;
      const origin = { determinedOn: '2026-08-20', origin: 'GM0148', evidence: 'brp-residential-address' } as const;
      const allocation = { occurredOn: '2026-09-01', municipality: 'GM0148', association: 'association-1' };
      await caseworker.POST('/cases/{caseId}/decisions', { params, body: decision });
      await caseworker.POST('/cases/{caseId}/origin-determinations', { params, body: origin });
      await landlord.POST('/cases/{caseId}/allocations', { params, body: allocation });
      const tenancy = await landlord.POST('/cases/{caseId}/tenancies', { params, body: { startedOn: '2026-09-15' } });
      const position = tenancy.data!.position;

      const seen = await caseworker.GET('/cases/{caseId}', {
        params: { ...params, query: { waitForPosition: position } },
      });
      expect(seen.data).toMatchObject({
        caseId,
        destination: { municipality: 'GM0148' },
        tenancyStartedOn: '2026-09-15',
      });
      const query = { halfYear: '2026-H2', waitForPosition: position };
      const balances = await service.as('evaluator').GET('/distribution-balances', { params: { query } });
      expect(balances.data!.municipalities[0]).toMatchObject({ municipality: 'GM0148', housed: 1 });
      expect(position).toBeGreaterThan(before);
      expect(storedCount()).toBeGreaterThanOrEqual(position);
      expect(double.log.stream(`evenwicht.case-${caseId}`)?.[0]?.type).toBe('UrgencyApplied');
    },
    patience,
  );

  it(
    'is reported as out of reach while its server is down, and used again when it is back, without a restart',
    async () => {
      expect(await readiness()).toBe(200);
      const { port, log } = double;
      double.stop();
      await until('the service is not ready', async () => (await readiness()) === 503);
      const { body } = await service.send('/readyz');
      expect(body).toMatchObject({ checks: { log: { isReady: false, detail: 'unreachable' } } });
      double = await KurrentDoubleServer.start({ port, log });
      await until('the service is ready again', async () => (await readiness()) === 200);
      const { response } = await service.as('caseworker-gm0148').POST('/cases', {
        body: { municipality: 'GM0148', receivedOn: '2026-08-04', category: 'shelteredHousing' },
      });
      expect(response.status).toBe(201);
    },
    patience,
  );

  it(
    'is waited for by a service that starts before its server',
    async () => {
      expect(await service.end('SIGTERM')).toBe(0);
      const { port, log } = double;
      double.stop();
      let hasStarted = false;
      const starting = service.start().then(() => (hasStarted = true));
      await until('the service says that it waits', async () => (await readiness().catch(() => 0)) === 503);
      expect(hasStarted).toBe(false);
      double = await KurrentDoubleServer.start({ port, log });
      await starting;
      expect(await readiness()).toBe(200);
    },
    patience,
  );

  it(
    'can be taken back to PostgreSQL with all that came since',
    async () => {
      expect(await service.end('SIGTERM')).toBe(0);
      const { status, output } = await copied('kurrentdb', 'postgres');
      expect([status, output]).toEqual([0, expect.stringContaining(`Er staan ${storedCount()} gebeurtenissen in`)]);
    },
    patience,
  );
});
