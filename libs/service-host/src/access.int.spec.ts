import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { MemoryEventStore } from '@evenwicht/event-store';
import { eventTypesOf } from '@evenwicht/events';
import { accessTable, roles, rowOf, type Reach, type Role } from '@evenwicht/service-kit';
import {
  appendFacts,
  copyInto,
  createTestDatabase,
  eventsOf,
  inventedRegion,
  type TestDatabase,
} from '@evenwicht/testing';
import { randomUUID } from 'node:crypto';
import { callsIn, type Call } from './access-calls-fixture.js';
import { apiDocument } from './api-document.js';
import { serveApi, type ServedApi } from './served-api-fixture.js';

// Invented: applied for in GM0148, of origin and destined for GM0160; GM0166 has nothing to do with it.
const municipalityOf = { own: 'GM0148', destination: 'GM0160', other: 'GM0166' } as const;
/** The first association allocated (own), or may still (destination); the other one has nothing to do with it. */
const associationOf = { own: 'association-1', destination: 'association-1', other: 'association-2' } as const;
type Relation = keyof typeof municipalityOf;
const relations = Object.keys(municipalityOf) as Relation[];

type Outcome = 'allowed' | 'forbidden' | 'hidden';
type Expectation = Readonly<Record<Relation, Outcome>>;
const everywhere: Expectation = { own: 'allowed', destination: 'allowed', other: 'allowed' };
const nowhere: Expectation = { own: 'forbidden', destination: 'forbidden', other: 'forbidden' };
const ownAlone: Expectation = { own: 'allowed', destination: 'forbidden', other: 'hidden' };
const everyParty: Expectation = { own: 'allowed', destination: 'allowed', other: 'hidden' };

/** What the reaches of the access table come to. Requests name GM0148 and the first association. */
const forMunicipality: Readonly<Record<Reach, Expectation>> = {
  own: ownAlone,
  named: ownAlone,
  origin: { own: 'forbidden', destination: 'allowed', other: 'hidden' },
  party: everyParty,
  any: everywhere,
};
const forAssociation: Readonly<Record<Reach, Expectation>> = {
  own: everyParty,
  named: everyParty,
  origin: nowhere,
  party: nowhere,
  any: everywhere,
};

let database: TestDatabase;
let served: ServedApi;
let app: NestFastifyApplication;
let calls: Call[];
const log = new MemoryEventStore();

beforeAll(async () => {
  database = await createTestDatabase();
  await copyInto(log, eventsOf(inventedRegion));
  served = await serveApi({ url: database.url, log });
  app = served.app;
  calls = callsIn(apiDocument(app), { municipality: municipalityOf.own, association: associationOf.own });
}, 30_000);

afterAll(async () => {
  await served.stop();
  await database.drop();
});

/** A case of its own for every attempt, so that none changes what the next one meets. */
async function caseFor(role: Role, relation: Relation): Promise<string> {
  const caseId = randomUUID();
  const of = (type: keyof typeof eventTypesOf.case, data: object = {}) => ({
    type,
    occurredOn: '2026-09-01',
    data: { ...eventTypesOf.case[type].example, ...data },
  });
  const there = { municipality: municipalityOf.destination };
  const isAllocated = role === 'housing-association' && relation !== 'destination';
  const planned = { type: 'MeetingPlanned', occurredOn: '2026-09-01', data: { heldOn: '2026-10-08' } };
  await appendFacts(log, `meeting-${caseId}`, planned); // a meeting at the same address, for the calls about meetings
  await appendFacts(
    log,
    `case-${caseId}`,
    of('UrgencyApplied', { municipality: municipalityOf.own }),
    of('UrgencyGranted', { municipality: municipalityOf.own }),
    of('OriginDetermined', { origin: municipalityOf.destination, originLies: 'in-region' }),
    of('DestinationEstablished', there),
    of('HandedOverToAllocation', there),
    ...(isAllocated ? [of('DwellingAllocated', { ...there, association: associationOf.own })] : []),
  );
  return caseId;
}

async function answerTo({ method, path, payload, ...call }: Call, role: Role, relation: Relation, caseId: string) {
  const organisation = role === 'housing-association' ? associationOf[relation] : municipalityOf[relation];
  const url = path.replace(/\{\w+\}/, caseId);
  const headers = { authorization: `${role} ${organisation}` };
  const party = role === 'housing-association' ? 'association' : 'municipality';
  const query = { ...call.query, ...(call.mayName?.[party] && { [party]: call.mayName[party] }) };
  if (method === 'GET') expect(await served.readModels.waitFor(await log.head(), 20_000)).toBe(true);
  const response = await app.inject({ method, url, headers, query, ...(payload && { payload }) });
  const { instance, ...body } = response.json<{ code?: string; instance?: string }>();
  void instance;
  return { status: response.statusCode, body };
}

async function outcomeOf(call: Call, role: Role, relation: Relation): Promise<string> {
  const { status, body } = await answerTo(call, role, relation, await caseFor(role, relation));
  if (status === 403) return 'forbidden';
  if (body.code !== 'NO_APPLICATION')
    return [200, 201, 404, 409].includes(status) ? 'allowed' : `${status} ${body.code}`;
  const toNothing = await answerTo(call, role, relation, randomUUID());
  expect({ status, body }).toEqual(toNothing);
  return 'hidden';
}

/** By the table; where there is no case to hide, whoever may not is told so. @throws Error for an operation without a row */
function expectedOf({ operation, path }: Call, role: Role): Expectation {
  const row = rowOf(operation);
  if (!row) throw new Error(`${operation} has no row in the access table`);
  const reach = row[role];
  if (!reach) return nowhere;
  const expected = (role === 'housing-association' ? forAssociation : forMunicipality)[reach];
  if (path.includes('{')) return expected;
  return { ...expected, other: expected.other === 'hidden' ? 'forbidden' : expected.other };
}

describe('over HTTP', () => {
  it('the document and the access table name the same operations', () => {
    expect(calls.map(({ operation }) => operation).sort()).toEqual(Object.keys(accessTable).sort());
  });

  it.each(roles)(
    'a visitor in the role %s may do what the access table says, in every relation to the case',
    async (role) => {
      const met: Record<string, object> = {};
      const expected: Record<string, object> = {};
      for (const call of calls) {
        const outcomes = relations.map(async (relation) => [relation, await outcomeOf(call, role, relation)] as const);
        met[call.operation] = Object.fromEntries(await Promise.all(outcomes));
        expected[call.operation] = expectedOf(call, role);
      }

      expect(met).toEqual(expected);
    },
    30_000,
  );

  it('whoever names another organisation than the own one is told in which field of the request', async () => {
    const met: Record<string, unknown> = {};
    const expected: Record<string, unknown> = {};
    const refused = [
      ['caseworker', 'destination', 'municipality'],
      ['housing-association', 'other', 'association'],
    ] as const;
    for (const [role, relation, party] of refused) {
      for (const call of calls.filter(({ operation }) => rowOf(operation)?.[role] === 'named')) {
        const { status, body } = await answerTo(call, role, relation, await caseFor(role, relation));
        if (status !== 403) continue; // a case of others is hidden from an association
        const { errors = [] } = body as { errors?: readonly { field: string }[] };
        const asked = { ...call.payload, ...call.mayName };
        const name = `${role} ${call.operation}`;
        met[name] = errors.map(({ field }) => [field, Object.hasOwn(asked, field)]);
        expected[name] = [[party, true]];
      }
    }
    expect(Object.keys(met).length).toBeGreaterThan(12);
    expect(met).toEqual(expected);
  }, 30_000);

  it('an operation without a row fails', () => {
    const planted = { operation: 'sellDwelling', method: 'POST', path: '/v1/sales', query: {} } as const;

    expect(() => expectedOf(planted, 'caseworker')).toThrow('sellDwelling has no row');
  });
});
