import type { OpenAPIObject } from '@nestjs/swagger';

/** Something in the description that people read about: where it stands, and what is said of it. */
interface Described {
  readonly at: string;
  readonly text: string | undefined;
}

interface Part {
  readonly description?: string;
  readonly summary?: string;
  readonly name?: string;
  readonly $ref?: string;
  readonly parameters?: readonly Part[];
  readonly responses?: Readonly<Record<string, Part>>;
  readonly headers?: Readonly<Record<string, Part>>;
  readonly properties?: Readonly<Record<string, Part>>;
  readonly items?: Part;
}

/** English words that are no Dutch ones. It finds a sentence in English, not a foreign word in a Dutch one. */
const english =
  /(?<!\p{L})(?:the|and|with|this|that|which|when|from|are|has|have|for|not|by|must|should|an|its|be|only|who)(?!\p{L})/iu;

/** Operations, parameters, answers, headers and fields that are not described, or in English. */
export function undescribed(document: OpenAPIObject): string[] {
  return [...operationsIn(document), ...sharedIn(document), ...schemasIn(document)]
    .filter(({ text }) => !text?.trim() || english.test(text))
    .map(({ at }) => at);
}

function operationsIn({ paths }: OpenAPIObject): Described[] {
  const operations = Object.entries(paths).flatMap(([path, item]) =>
    (['get', 'post', 'put', 'patch', 'delete'] as const).flatMap((method) =>
      item[method] ? [[`${method} ${path}`, item[method] as unknown as Part] as const] : [],
    ),
  );
  return operations.flatMap(([at, { summary, description, parameters = [], responses = {} }]) => [
    { at: `${at} summary`, text: summary },
    { at: `${at} description`, text: description },
    ...parameters.flatMap((each) => partOf(`${at} ${each.name}`, each)),
    ...Object.entries(responses).flatMap(([status, each]) => partOf(`${at} ${status}`, each)),
  ]);
}

function sharedIn({ components }: OpenAPIObject): Described[] {
  const shared = { ...components?.parameters, ...components?.responses } as Record<string, Part>;
  return Object.entries(shared).flatMap(([name, part]) => partOf(name, part));
}

/** Written once elsewhere, it is looked at there. */
function partOf(at: string, part: Part): Described[] {
  if (part.$ref) return [];
  const headers = Object.entries(part.headers ?? {}).flatMap(([name, header]) => partOf(`${at} ${name}`, header));
  return [{ at, text: part.description }, ...headers];
}

function schemasIn({ components }: OpenAPIObject): Described[] {
  return Object.entries((components?.schemas ?? {}) as Record<string, Part>).flatMap(([name, schema]) =>
    fieldsOf(name, schema),
  );
}

function fieldsOf(at: string, { properties = {}, items }: Part): Described[] {
  const own = Object.entries(properties).flatMap(([name, field]) => [
    ...(field.$ref ? [] : [{ at: `${at}.${name}`, text: field.description }]),
    ...fieldsOf(`${at}.${name}`, field),
  ]);
  return items ? [...own, ...fieldsOf(`${at}[]`, items)] : own;
}
