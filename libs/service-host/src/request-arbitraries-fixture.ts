import type { OpenAPIObject } from '@nestjs/swagger';
import fc from 'fast-check';

/** What is used of a JSON schema in an OpenAPI 3.0 document. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly minItems?: number;
  readonly nullable?: boolean;
  readonly example?: unknown;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

type Fields = Readonly<Record<string, unknown>>;

/** Days that there are, around the day on which the service under test stands. */
const day = fc.integer({ min: 0, max: 1_200 }).map((count) => {
  return new Date(Date.UTC(2025, 0, 1) + count * 86_400_000).toISOString().slice(0, 10);
});

/** Values that fit a description, and values that just do not. */
export class SchemaArbitraries {
  /** @param known values that mean something to the service under test, by the name of the field */
  constructor(
    private readonly document: OpenAPIObject,
    private readonly known: Readonly<Record<string, readonly unknown[]>>,
  ) {}

  /** What the description allows. */
  fitting(schema: Schema, name = ''): fc.Arbitrary<unknown> {
    const remarkable = [...(this.known[name] ?? []), ...(schema.example === undefined ? [] : [schema.example])];
    const usual = remarkable.length > 0 ? [{ weight: 3, arbitrary: fc.constantFrom(...remarkable) }] : [];
    const nothing = schema.nullable ? [fc.constant(null)] : [];
    return fc.oneof(...usual, { weight: 2, arbitrary: this.anyFitting(schema, name) }, ...nothing);
  }

  private anyFitting(schema: Schema, name: string): fc.Arbitrary<unknown> {
    const { $ref, allOf = [], anyOf = [], oneOf = [] } = schema;
    if ($ref) return this.fitting(this.resolved($ref), name);
    const choices = [...allOf, ...anyOf, ...oneOf].map((each) => this.fitting(each, name));
    return choices.length > 0 ? fc.oneof(...choices) : this.plain(schema, name);
  }

  /** A body that fits but for one field: left out, null, of another kind, at or over its bounds, or one that does not exist. */
  nearlyFitting(schema: Schema): fc.Arbitrary<unknown> {
    const names = Object.keys(this.propertiesOf(schema));
    const name = names.length > 0 ? fc.constantFrom(...names) : fc.constant('none');
    const fits = this.fitting(schema) as fc.Arbitrary<Fields>;
    return fc
      .tuple(fits, name, fc.constantFrom('missing', 'null', 'wrong', 'bound', 'extra'), rubbish, fc.string())
      .chain(([body, field, flaw, value, extra]) => {
        if (flaw === 'missing') return fc.constant(without(body, field));
        if (flaw === 'null') return fc.constant({ ...body, [field]: null });
        if (flaw === 'wrong') return fc.constant({ ...body, [field]: value });
        if (flaw === 'extra') return fc.constant({ ...body, [extra || 'x']: value });
        return this.atBounds(this.propertiesOf(schema)[field] ?? {}).map((bound) => ({ ...body, [field]: bound }));
      });
  }

  private propertiesOf(schema: Schema): Readonly<Record<string, Schema>> {
    return (schema.$ref ? this.resolved(schema.$ref) : schema).properties ?? {};
  }

  private resolved(reference: string): Schema {
    const [, , kind = '', name = ''] = reference.split('/');
    const components = this.document.components as Readonly<Record<string, Readonly<Record<string, Schema>>>>;
    const found = components[kind]?.[name];
    if (!found) throw new Error(`${reference} leads nowhere`);
    return found;
  }

  private plain(schema: Schema, name: string): fc.Arbitrary<unknown> {
    if (schema.enum) return fc.constantFrom(...schema.enum);
    switch (schema.type) {
      case 'boolean':
        return fc.boolean();
      case 'integer':
      case 'number':
        return numberFor(schema);
      case 'array':
        return this.listOf(schema, name);
      case 'object':
        return this.objectOf(schema);
      default:
        return textFor(schema);
    }
  }

  private listOf({ items = {}, minItems = 0, maxItems = 5 }: Schema, name: string): fc.Arbitrary<unknown> {
    return fc.array(this.fitting(items, name), { minLength: minItems, maxLength: Math.min(maxItems, 5) });
  }

  private objectOf({ properties = {}, required = [] }: Schema): fc.Arbitrary<Fields> {
    const fields = Object.entries(properties).map(([name, each]) => [name, this.fitting(each, name)] as const);
    return fc.record(Object.fromEntries(fields), { requiredKeys: [...required] });
  }

  private atBounds({ minimum, maximum, maxItems, pattern }: Schema): fc.Arbitrary<unknown> {
    const numbers = [minimum, maximum].flatMap((bound) => (bound === undefined ? [] : [bound - 1, bound, bound + 1]));
    const lists = maxItems === undefined ? [] : [[], Array.from({ length: maxItems + 1 }, () => 'other')];
    const texts = pattern === undefined ? [] : ['', ' ', 'a'.repeat(300), '\u0000', '\ud800', '9999-99-99', 'GM00000'];
    return fc.constantFrom<unknown>(...numbers, ...lists, ...texts, 0.5, -0, Number.MAX_SAFE_INTEGER);
  }
}

function numberFor({ minimum = 0, maximum = 1_000_000 }: Schema): fc.Arbitrary<number> {
  return fc.integer({ min: minimum, max: Math.min(maximum, 1_000_000) });
}

function textFor({ format, pattern, maxLength = 60 }: Schema): fc.Arbitrary<string> {
  if (format === 'date') return day;
  if (format === 'uuid') return fc.uuid();
  return pattern ? fc.stringMatching(new RegExp(pattern, 'u')) : fc.string({ maxLength });
}

/** Anything that can be sent as JSON. */
export const rubbish: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>('', '\u0000', '\ud800', '2026-02-31', 1e300, -1, {}, [], [[]], { a: { b: 1 } }),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

function without(body: Fields, field: string): Fields {
  return Object.fromEntries(Object.entries(body).filter(([name]) => name !== field));
}
