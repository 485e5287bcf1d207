import type { OpenAPIObject } from '@nestjs/swagger';

/** A request for an operation, made of the examples in its description. */
export interface Call {
  readonly operation: string;
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly payload?: object;
  readonly query: Record<string, string>;
  /** The parties that the query may name. */
  readonly mayName?: Partial<Parties>;
}

type Properties = Readonly<Record<string, { readonly example?: unknown }>>;

/** What requests name. */
interface Parties {
  readonly municipality: string;
  readonly association: string;
}

interface Described {
  readonly operationId?: string;
  readonly security?: unknown;
  readonly parameters?: readonly {
    in: string;
    name: string;
    required?: boolean;
    example?: string;
    schema?: { example?: string };
  }[];
  readonly requestBody?: { content: { 'application/json': { schema: { $ref: string } } } };
}

/** Every operation of the document that asks for a token, naming the given parties wherever it names one. */
export function callsIn(document: OpenAPIObject, named: Parties): Call[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    (['get', 'post', 'put', 'patch', 'delete'] as const).flatMap((method) => {
      const described = item[method] as Described | undefined;
      return described?.security ? [callOf(document, named, path, method, described)] : [];
    }),
  );
}

function callOf(document: OpenAPIObject, named: Parties, path: string, method: string, described: Described): Call {
  const { operationId = path, parameters = [], requestBody } = described;
  const asked = parameters.filter((each) => each.in === 'query' && each.required);
  const query = asked.map(({ name, schema, example }) => [name, example ?? schema?.example ?? '']);
  return {
    operation: operationId,
    method: method.toUpperCase() as Call['method'],
    path: `/v1${path}`,
    query: Object.fromEntries(query) as Record<string, string>,
    mayName: Object.fromEntries(
      Object.entries(named).filter(([party]) => parameters.some(({ name }) => name === party)),
    ),
    ...(requestBody && { payload: bodyOf(document, requestBody.content['application/json'].schema.$ref, named) }),
  };
}

function bodyOf({ components }: OpenAPIObject, reference: string, named: Parties): object {
  const schema = components?.schemas?.[reference.split('/').at(-1) ?? ''];
  const properties = (schema && 'properties' in schema ? schema.properties : {}) as Properties;
  const examples = Object.entries(properties).filter(([, { example }]) => example !== undefined);
  return Object.fromEntries(
    examples.map(([name, { example }]) => [name, named[name as keyof Parties] ?? example] as const),
  );
}
