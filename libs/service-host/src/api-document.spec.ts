import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import { accessTable } from '@evenwicht/service-kit';
import { apiDocument, publishApiDocument } from './api-document.js';
import { previewApi } from './api.js';
import { undescribed } from './description-check-fixture.js';

interface SchemaObject {
  readonly properties?: Readonly<Record<string, SchemaObject>>;
  readonly required?: readonly string[];
}

/** Requests in which an object lies that does not say what has to be in it. */
function objectsWithoutRequired(schemas: object): string[] {
  return Object.entries(schemas as Record<string, SchemaObject>)
    .filter(([name]) => name.endsWith('Request'))
    .flatMap(([name, { properties = {} }]) =>
      Object.entries(properties).flatMap(([field, { properties: parts, required }]) =>
        parts && !required ? [`${name}.${field}`] : [],
      ),
    );
}

let app: NestFastifyApplication;
let document: OpenAPIObject;

beforeAll(async () => {
  app = await previewApi();
  document = apiDocument(app);
  publishApiDocument(app);
  await app.init();
}, 30_000);

afterAll(() => app.close());

describe('the description of the API', () => {
  it('says in Dutch what every operation, parameter, answer, header and field is', () => {
    expect(undescribed(document)).toEqual([]);
  });

  it.each<[string, object, string]>([
    ['an operation without a summary', { get: { description: 'De gevel.', responses: {} } }, 'get /gables summary'],
    [
      'an operation in English',
      { get: { summary: 'Gevel', description: 'Reads the gable.' } },
      'get /gables description',
    ],
    [
      'a parameter without a description',
      { get: { summary: 'Gevel', description: 'De gevel.', parameters: [{ name: 'height' }] } },
      'get /gables height',
    ],
  ])('is looked at such that %s is found', (_what, item, at) => {
    expect(undescribed({ paths: { '/gables': item } } as unknown as OpenAPIObject)).toEqual([at]);
  });

  it('is looked at such that a field without a description is found, however deep', () => {
    const schemas = {
      Gable: { properties: { bricks: { description: 'De stenen.', items: { properties: { of: {} } } } } },
    };

    expect(undescribed({ paths: {}, components: { schemas } } as unknown as OpenAPIObject)).toEqual([
      'Gable.bricks[].of',
    ]);
  });

  it('says of an object in a request what has to be in it, and apart whether it has to be there', () => {
    const { schemas = {} } = document.components ?? {};
    const field = (request: string, name: string) => {
      const { properties = {}, required = [] } = schemas[request] as SchemaObject;
      return { within: (properties[name] as SchemaObject).required, isRequired: required.includes(name) };
    };
    expect(field('MinimumShareRequest', 'minimumShare')).toEqual({
      within: ['numerator', 'denominator'],
      isRequired: true,
    });
    expect(field('ApplicationRequest', 'follows')).toEqual({ within: ['change', 'cases'], isRequired: false });
    expect(objectsWithoutRequired(schemas)).toEqual([]);
  });

  it('names its operations as the access table does', () => {
    const named = Object.values(document.paths).flatMap(({ get, post, put, patch, delete: remove }) =>
      [get, post, put, patch, remove].flatMap((each) => (each ? [each.operationId] : [])),
    );

    expect(named.sort()).toEqual(Object.keys(accessTable).sort());
  });
});

describe('the page with the description', () => {
  const get = async (url: string) => {
    const { statusCode, headers, body } = await app.inject({ method: 'GET', url });
    return { status: statusCode, type: String(headers['content-type']), headers, body };
  };
  /** Everything that a page or a style sheet fetches by itself. */
  const fetchedBy = (text: string) =>
    [...text.matchAll(/(?:src|href)\s*=\s*["']([^"']+)["']|url\(\s*["']?(?!data:)([^)"']+)/g)].map(
      ([, attribute, style]) => attribute ?? style ?? '',
    );

  it('and all that it needs comes from this service, so that it works without a network', async () => {
    const page = await get('/docs');
    const parts = fetchedBy(page.body);

    expect(page.headers['content-security-policy']).toContain("default-src 'self'");
    expect(parts.length).toBeGreaterThan(3);
    for (const part of parts) {
      expect(part).not.toMatch(/^(?:https?:)?\/\//);
      const answer = await get(new URL(part, 'http://here/docs').pathname);
      expect({ part, status: answer.status }).toEqual({ part, status: 200 });
      if (answer.type.includes('css')) expect(fetchedBy(answer.body)).toEqual([]);
    }
  });

  it('reads the description from this service', async () => {
    const { body } = await get('/docs/swagger-ui-init.js');

    expect(body).toContain('/v1/openapi.json');
    expect(body).toMatch(/"validatorUrl": null/); // otherwise a stranger is asked what it thinks of the description
    expect(body).not.toMatch(/https?:\/\/(?!example\.org|joinup\.ec\.europa\.eu)/);
    expect((await get('/v1/openapi.json')).status).toBe(200);
  });

  it('would be found to fetch from elsewhere', () => {
    expect(
      fetchedBy('<script src="https://cdn.example/a.js"></script><style>a{background:url(//b/c.png)}</style>'),
    ).toEqual(['https://cdn.example/a.js', '//b/c.png']);
  });
});
