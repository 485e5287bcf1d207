import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { ValidateBy, ValidateIf } from 'class-validator';
import { z } from 'zod';

export interface FieldOptions {
  /** In Dutch. */
  readonly description: string;
  readonly example?: unknown;
  readonly optional?: boolean;
  /** A format of OpenAPI that the schema itself does not name, such as `date`. */
  readonly format?: string;
}

/** A field of a request, checked and described by the same schema as the event that it ends in. */
export function Field(schema: z.ZodType, options: FieldOptions): PropertyDecorator {
  const { optional = false, ...described } = options;
  const openApi = openApiOf(schema);
  const describe = ApiProperty({ ...openApi, ...described, ...requiredIn(openApi, !optional) });
  const misfit = ['De waarde past niet in dit veld.', ...whatFits(openApi, options.example)].join(' ');
  const check = ValidateBy({
    name: 'fits',
    validator: {
      validate: (value) => schema.safeParse(value).success,
      defaultMessage: (about) => (about?.value === undefined ? 'Dit veld is verplicht.' : misfit),
    },
  });
  // left out is not the same as null
  const skip = ValidateIf((_, value) => !optional || value !== undefined);
  return (target, property) => [describe, check, skip].forEach((decorate) => decorate(target, property));
}

/** Whether the field itself has to be there, beside what has to be in it where it is an object. */
function requiredIn({ required }: Record<string, unknown>, isRequired: boolean): ApiPropertyOptions {
  return Array.isArray(required) ? ({ required, selfRequired: isRequired } as never) : { required: isRequired };
}

/** For whoever has to mend a request: what there is to choose from, or else an example. Dutch. */
function whatFits({ enum: choice, items }: Record<string, unknown>, example: unknown): string[] {
  const choices = choice ?? (items as { readonly enum?: unknown } | undefined)?.enum;
  if (Array.isArray(choices)) return [`Kies uit: ${choices.join(', ')}.`];
  if (example === undefined) return [];
  return [`Voorbeeld: ${typeof example === 'string' ? example : JSON.stringify(example)}.`];
}

/** What a figure is made of, wherever it is asked for. */
const partsOfFractions: Readonly<Record<string, string>> = { numerator: 'Teller.', denominator: 'Noemer.' };

function openApiOf(schema: z.ZodType): Record<string, unknown> {
  const { $schema, additionalProperties, ...rest } = z.toJSONSchema(schema, {
    target: 'openapi-3.0',
    override: ({ jsonSchema, path }) => {
      const description = partsOfFractions[String(path.at(-1))];
      if (description) jsonSchema.description ??= description;
    },
  });
  void $schema;
  void additionalProperties;
  return rest;
}
