import type { OpenAPIObject } from '@nestjs/swagger';
import fc from 'fast-check';
import { roles, rowOf, type Role } from '@evenwicht/service-kit';
import { rubbish, type SchemaArbitraries, type Schema } from './request-arbitraries-fixture.js';

/** An operation as the document describes it. */
export interface Operation {
  readonly id: string;
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly statuses: readonly number[];
  readonly query: Readonly<Record<string, Schema>>;
  readonly body?: Schema;
}

export interface MadeRequest {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly payload?: string;
}

interface Described {
  readonly operationId: string;
  readonly parameters?: readonly { readonly in?: string; readonly name: string; readonly schema: Schema }[];
  readonly requestBody?: { readonly content: { readonly 'application/json': { readonly schema: Schema } } };
  readonly responses: Readonly<Record<string, unknown>>;
}

/** Every operation of the document. */
export function operationsIn({ paths }: OpenAPIObject): Operation[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    (['GET', 'POST'] as const).flatMap((method) => {
      const described = item[method === 'GET' ? 'get' : 'post'] as Described | undefined;
      return described ? [operationOf(method, path, described)] : [];
    }),
  );
}

function operationOf(method: 'GET' | 'POST', path: string, described: Described): Operation {
  const asked = (described.parameters ?? []).filter((each) => each.in === 'query');
  const body = described.requestBody?.content['application/json'].schema;
  return {
    id: described.operationId,
    method,
    path,
    statuses: Object.keys(described.responses).map(Number),
    query: Object.fromEntries(asked.map(({ name, schema }) => [name, schema])),
    ...(body && { body }),
  };
}

const visitors: Readonly<Record<Role, readonly string[]>> = {
  caseworker: ['GM0148', 'GM0160', 'GM0166'],
  'housing-association': ['association-1', 'association-2'],
  'table-coordinator': ['region'],
  secretariat: ['region'],
  evaluator: ['region'],
  operator: ['region'],
};

/** Everybody who may come, oftenest those who may do this, and some who may not come at all. */
function visitorFor({ id }: Operation): fc.Arbitrary<string | undefined> {
  const tokenOf = (role: Role) => fc.constantFrom(...visitors[role].map((organisation) => `${role} ${organisation}`));
  const allowed = Object.keys(rowOf(id) ?? {}) as Role[];
  return fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...(allowed.length > 0 ? allowed : roles)).chain(tokenOf) },
    { weight: 4, arbitrary: fc.constantFrom(...roles).chain(tokenOf) },
    { weight: 1, arbitrary: fc.constantFrom('nobody GM0148', 'caseworker GM9999', 'caseworker', undefined) },
  );
}

/** Requests for an operation: those that fit, those that just do not, and rubbish. */
export function requestsFor(
  operation: Operation,
  arbitraries: SchemaArbitraries,
  ids: readonly string[],
): fc.Arbitrary<MadeRequest> {
  const { method, path } = operation;
  const id = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...ids) },
    { weight: 1, arbitrary: fc.uuid() },
    { weight: 1, arbitrary: fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom('%00', 'a'.repeat(200))) },
  );
  return fc
    .tuple(id, queryFor(operation, arbitraries), visitorFor(operation), conditions, bodyFor(operation, arbitraries))
    .filter(([subject]) => !/^\.{1,2}$/.test(subject)) // a client takes those for another address
    .map(([subject, query, authorization, headers, payload]) => ({
      method,
      url: `/v1${path.replace(/\{\w+\}/, encodeURIComponent(wellFormed(subject)))}${query}`,
      headers: {
        ...(authorization !== undefined && { authorization }),
        ...headers,
        ...(method === 'POST' && { 'content-type': 'application/json' }),
      },
      ...(payload !== undefined && { payload }),
    }));
}

const tag = fc.constantFrom('*', '"x"', 'x', '', '"a", "b"');

function seldom(value: fc.Arbitrary<string>): fc.Arbitrary<string | undefined> {
  return fc.oneof({ weight: 9, arbitrary: fc.constant(undefined) }, value);
}

const conditions = fc
  .record({
    'idempotency-key': fc.oneof({ weight: 12, arbitrary: fc.uuid() }, fc.constantFrom('one', 'two words', '"', 'é')),
    'if-match': seldom(tag),
    'if-none-match': seldom(tag),
  })
  .map((headers) => Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== undefined)))
  .map((headers) => headers as Record<string, string>);

const strayParameters = ['x=1', '__proto__[x]=1', 'waitForPosition=x', 'waitForPosition=1', '%zz', '&&=='];

function queryFor({ query }: Operation, arbitraries: SchemaArbitraries): fc.Arbitrary<string> {
  // a wait for what does not come is five seconds: that is tried elsewhere
  const asked = Object.entries(query).filter(([name]) => name !== 'waitForPosition');
  const fields = asked.map(([name, schema]) => {
    const value = fc.oneof({ weight: 10, arbitrary: arbitraries.fitting(schema, name) }, rubbish);
    return [name, value] as const;
  });
  const extra = fc.oneof({ weight: 12, arbitrary: fc.constant('') }, fc.constantFrom(...strayParameters));
  return fc
    .tuple(fc.record(Object.fromEntries(fields), { requiredKeys: [] }), extra, fc.integer({ min: 0, max: 9 }))
    .map(([values, more, chance]) => {
      const parts = Object.entries(values).map(([name, value]) => `${name}=${encodeURIComponent(textOf(value))}`);
      const [first] = parts;
      const all = [...parts, ...(chance === 0 && first ? [first] : []), ...(more ? [more] : [])];
      return all.length > 0 ? `?${all.join('&')}` : '';
    });
}

function textOf(value: unknown): string {
  return wellFormed(typeof value === 'string' ? value : JSON.stringify(value));
}

function bodyFor({ body }: Operation, arbitraries: SchemaArbitraries): fc.Arbitrary<string | undefined> {
  if (!body) return fc.constant(undefined);
  return fc.oneof(
    { weight: 10, arbitrary: arbitraries.fitting(body).map((value) => JSON.stringify(value)) },
    { weight: 4, arbitrary: arbitraries.nearlyFitting(body).map((value) => JSON.stringify(value)) },
    { weight: 1, arbitrary: rubbish.map((value) => JSON.stringify(value)) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1 }).map((text) => wellFormed(text)) },
  );
}

/** Half a surrogate pair cannot be sent as UTF-8. */
function wellFormed(text: string): string {
  return Buffer.from(text).toString();
}
