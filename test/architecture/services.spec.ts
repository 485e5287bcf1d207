import type { OpenAPIObject } from '@nestjs/swagger';
import { evaluation } from '@evenwicht/evaluation-service';
import { housingAssociation } from '@evenwicht/housing-association-service';
import { municipality } from '@evenwicht/municipality-service';
import { region } from '@evenwicht/region-service';
import { apiDocument, operationsFor, previewApi, servedBy, type ServiceApart } from '@evenwicht/service-host';
import { accessTable, roles, rowOf, type Operation, type Role } from '@evenwicht/service-kit';
import { worker } from '@evenwicht/worker-service';

const apart = [municipality, housingAssociation, region, evaluation, worker];
const services = apart.map((service) => [service.name, service] as const);

/** The operations that a document describes. */
function operationsIn({ paths }: OpenAPIObject): string[] {
  return Object.values(paths).flatMap((item) =>
    (['get', 'post', 'put', 'patch', 'delete'] as const).flatMap((method) => {
      const operationId = item[method]?.operationId;
      return operationId ? [operationId] : [];
    }),
  );
}

async function documentOf(service?: ServiceApart): Promise<OpenAPIObject> {
  const app = await previewApi(...(service ? [servedBy(service)] : []));
  return apiDocument(app);
}

/** Of every path and component what any of the documents says of it; where several do, the first of them. */
function together(documents: readonly OpenAPIObject[]): OpenAPIObject {
  const merge = (one: unknown, other: unknown): unknown =>
    isRecord(one) && isRecord(other)
      ? Object.fromEntries(
          [...new Set([...Object.keys(one), ...Object.keys(other)])].map((key) => [key, merge(one[key], other[key])]),
        )
      : (one ?? other);
  return documents.reduce((all, each) => merge(all, each) as OpenAPIObject);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

describe('the services apart', () => {
  let whole: OpenAPIObject;
  let documents: readonly OpenAPIObject[];

  beforeAll(async () => {
    whole = await documentOf();
    documents = await Promise.all(apart.map(documentOf));
  }, 60_000);

  const operationsOf = (service: ServiceApart): string[] =>
    operationsIn(documents[apart.indexOf(service)] as OpenAPIObject).sort();

  it('together describe what standalone describes, word for word', () => {
    expect(together(documents)).toEqual(whole);
  });

  it.each(services)('%s describes nothing otherwise than standalone does', (_name, service) => {
    const described = documents[apart.indexOf(service)] as OpenAPIObject;

    expect(together([described, whole])).toEqual(whole);
  });

  it.each(services)('%s serves every operation of whom it admits, and no other', (_name, service) => {
    const meant = (Object.keys(accessTable) as Operation[]).filter((operation) =>
      service.admits.some((role) => rowOf(operation)?.[role]),
    );

    expect(operationsOf(service)).toEqual([...meant].sort());
    expect([...operationsFor(service.admits)].sort()).toEqual([...meant].sort());
  });

  it('admit every role, each at one door', () => {
    expect(apart.flatMap(({ admits }) => admits).sort()).toEqual([...roles].sort());
  });

  it('decide, allocate and determine at the door of who may by law', () => {
    const doorsOf = (operation: string) =>
      apart.filter((service) => operationsOf(service).includes(operation)).map(({ name }) => name);

    expect(doorsOf('decideApplication')).toEqual(['municipality']);
    expect(doorsOf('allocateDwelling')).toEqual(['housing-association']);
    expect(doorsOf('recordTableDetermination')).toEqual(['region']);
    expect(doorsOf('adoptAgreement')).toEqual(['region']);
    expect(doorsOf('readCase')).toEqual(['municipality', 'housing-association', 'region']);
  });

  it('evaluation takes no command at all, and the worker answers nobody', () => {
    const documentOfEvaluation = documents[apart.indexOf(evaluation)] as OpenAPIObject;
    const answers = Object.values(documentOfEvaluation.paths).flatMap((item) =>
      Object.keys(item.post?.responses ?? {}),
    );

    expect(answers).not.toContain('201');
    expect(operationsOf(worker)).toEqual([]);
  });

  it('an operation that a service should not serve is found', () => {
    const planted: readonly Role[] = ['caseworker', 'housing-association'];

    expect([...operationsFor(planted)].sort()).not.toEqual(operationsOf(municipality));
  });
});
