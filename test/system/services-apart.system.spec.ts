import { join } from 'node:path';
import { root } from '../architecture/deployment-files.js';
import type { EvenwichtClient } from '../client/evenwicht-client.js';
import { ServicesApart } from './services-apart.js';

/** Milliseconds for whatever starts five processes. */
const patience = 180_000;

// Invented: GM0148 is above the minimum share, GM0160 is not; what happens here comes after the history of both.
const history = join(root, 'test/golden/three-rulers.jsonl');
const origin = { role: 'caseworker', organisation: 'GM0148' };
const helper = { role: 'caseworker', organisation: 'GM0160' };
const landlord = { role: 'housing-association', organisation: 'association-1' };
const secretariat = { role: 'secretariat', organisation: 'region' };
const evaluator = { role: 'evaluator', organisation: 'region' };

let apart: ServicesApart;
let municipality: EvenwichtClient;
let caseId: string;
let position: number;

beforeAll(async () => {
  apart = await ServicesApart.start(history);
  municipality = apart.at('municipality', origin);
}, patience);

afterAll(() => apart?.stop(), patience);

const register = (receivedOn: string) =>
  municipality.POST('/cases', { body: { municipality: 'GM0148', receivedOn, category: 'shelteredHousing' } });
const ledgerAt = (waitForPosition: number) =>
  apart.at('region', secretariat).GET('/reciprocity-ledger', { params: { query: { waitForPosition } } });

describe('the services apart, as docker-compose.yml runs them', () => {
  it(
    'a municipality registers, decides, and cannot serve; another steps in; an association houses',
    async () => {
      caseId = (await register('2026-08-03')).data!.id;
      const params = { path: { caseId } };
      const neighbour = apart.at('municipality', helper);
      const association = apart.at('housing-association', landlord);
      const evidence = 'brp-residential-address';
      const answers = [
        await municipality.POST('/cases/{caseId}/decisions', {
          params,
          body: { decidedOn: '2026-08-17', outcome: 'granted' },
        }),
        await municipality.POST('/cases/{caseId}/origin-determinations', {
          params,
          body: { determinedOn: '2026-08-20', origin: 'GM0148', evidence },
        }),
        await municipality.POST('/cases/{caseId}/utmost-efforts', {
          params,
          body: { occurredOn: '2026-08-21', actions: ['direct-mediation'] },
        }),
        await municipality.POST('/cases/{caseId}/unable-to-serve-declarations', {
          params,
          body: { occurredOn: '2026-09-01', reason: 'no-fitting-dwelling' },
        }),
        await neighbour.POST('/cases/{caseId}/step-ins', {
          params,
          body: { occurredOn: '2026-09-03', municipality: 'GM0160' },
        }),
        await association.POST('/cases/{caseId}/allocations', {
          params,
          body: { occurredOn: '2026-09-08', municipality: 'GM0160', association: 'association-1' },
        }),
        await association.POST('/cases/{caseId}/tenancies', { params, body: { startedOn: '2026-09-15' } }),
      ];

      expect(answers.map(({ response, error }) => [response.status, error?.code])).toEqual(
        answers.map(() => [201, undefined]),
      );
      position = answers.at(-1)!.data!.position;
    },
    patience,
  );

  it(
    'the worker writes down what is owed, and the region sees it',
    async () => {
      let owing: unknown;
      for (const begun = Date.now(); owing === undefined && Date.now() - begun < 20_000;) {
        const { data } = await ledgerAt(position);
        owing = data?.positions.find(({ municipality: each, net }) => each === 'GM0148' && net !== 0);
      }

      expect(owing).toMatchObject({ helpedCount: 1, owesCount: 1 });
    },
    patience,
  );

  it('a case is read at the door of who is a party to it, by each as far as they may', async () => {
    const params = { path: { caseId }, query: { waitForPosition: position } };
    const read = await municipality.GET('/cases/{caseId}', { params });
    const seen = await apart.at('housing-association', landlord).GET('/cases/{caseId}', { params });

    expect(read.data).toMatchObject({ category: 'shelteredHousing', tenancyStartedOn: '2026-09-15' });
    expect(JSON.stringify(seen.data)).not.toContain('shelteredHousing');
  });

  it('evaluation reads the figures of the region', async () => {
    const query = { halfYear: '2026-H2', waitForPosition: position };
    const { data } = await apart.at('evaluation', evaluator).GET('/distribution-balances', { params: { query } });

    expect(data!.municipalities.find((each) => each.municipality === 'GM0148')).toMatchObject({
      helped: 1,
      applications: 91,
    });
  });

  it('a door is closed to who has another one, and knows no operation but its own', async () => {
    const wrongDoor = await apart
      .at('housing-association', origin)
      .GET('/cases/{caseId}', { params: { path: { caseId } } });
    const notServed = await apart.at('evaluation', evaluator).GET('/cases/{caseId}', { params: { path: { caseId } } });
    const nothing = await fetch(`${apart.originOf('worker')}/v1/cases`);

    expect([wrongDoor.response.status, wrongDoor.error?.code]).toEqual([403, 'ROLE_NOT_ALLOWED']);
    expect(notServed.response.status).toBe(404);
    expect([nothing.status, nothing.headers.get('content-type')]).toEqual([
      404,
      expect.stringContaining('problem+json'),
    ]);
  });

  it(
    'work goes on while the worker is gone, and is seen when another has caught up',
    async () => {
      await apart.end('worker', 'SIGKILL');
      const { data } = await register('2026-09-20');
      const params = { path: { caseId: data!.id } };
      const unseen = await municipality.GET('/cases/{caseId}', { params });
      expect(unseen.error?.code).toBe('NOT_YET_VISIBLE');

      await apart.startOne('worker');
      const seen = await municipality.GET('/cases/{caseId}', {
        params: { ...params, query: { waitForPosition: data!.position } },
      });
      expect(seen.data).toMatchObject({ caseId: data!.id, municipality: 'GM0148' });
    },
    patience,
  );

  it(
    'work goes on while the operator brings tables and rights up to date',
    async () => {
      let isOver = false;
      const migrating = apart.migrate().finally(() => (isOver = true));
      const statuses: number[] = [];
      while (!isOver) statuses.push((await register('2026-09-22')).response.status);
      await migrating;

      expect(statuses.length).toBeGreaterThan(10);
      expect(new Set(statuses)).toEqual(new Set([201]));
    },
    patience,
  );

  it('none was ever refused anything by the database', () => {
    expect(apart.output).not.toMatch(/permission denied|42501|may not append/);
  });

  it(
    'all stop in good order: who waits for an answer gets it, and the worker leaves nothing half done',
    async () => {
      const params = { path: { caseId }, query: { waitForPosition: 999_999 } };
      const waiting = [
        municipality.GET('/cases/{caseId}', { params }),
        apart.at('housing-association', landlord).GET('/cases/{caseId}', { params }),
        apart.at('region', secretariat).GET('/reciprocity-ledger', { params: { query: params.query } }),
        apart.at('evaluation', evaluator).GET('/reciprocity-ledger', { params: { query: params.query } }),
      ];
      const registered = await Promise.all(Array.from({ length: 20 }, () => register('2026-09-21')));
      const doors = ['municipality', 'housing-association', 'region', 'evaluation'] as const;
      const statuses = await Promise.all([...doors, 'worker' as const].map((name) => apart.end(name, 'SIGTERM')));

      expect(statuses).toEqual([0, 0, 0, 0, 0]);
      const answers = await Promise.all(waiting);
      expect(answers.map(({ error }) => error?.code)).toEqual(answers.map(() => 'NOT_YET_VISIBLE'));

      await Promise.all(['worker' as const, 'municipality' as const].map((name) => apart.startOne(name)));
      municipality = apart.at('municipality', origin);
      for (const { data } of registered) {
        const seen = await municipality.GET('/cases/{caseId}', {
          params: { path: { caseId: data!.id }, query: { waitForPosition: data!.position } },
        });
        expect(seen.data).toMatchObject({ caseId: data!.id });
      }
    },
    patience,
  );
});
