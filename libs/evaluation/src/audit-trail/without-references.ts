import { eventFields, eventTypeNamed } from '@evenwicht/events';
import { z } from 'zod';

/** What leads to somebody's file elsewhere: never shown to evaluators, whatever event it stands in. */
const references: readonly unknown[] = [eventFields.personRef, eventFields.externalReference];

/** In a case a document is about a person too; elsewhere it is a decision of a board or a public rule. */
const referencesInCases: readonly unknown[] = [...references, eventFields.documentReference];

/** The data of an event without what leads to a person. Found by schema, so that a field of a new event is left out too. */
export function withoutReferences(
  event: { readonly type: string; readonly data: unknown },
  isOfCase: boolean,
): unknown {
  return reduced(eventTypeNamed(event.type).data, event.data, isOfCase ? referencesInCases : references);
}

function reduced(schema: unknown, value: unknown, withheld: readonly unknown[]): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return reduced(schema.unwrap(), value, withheld);
  if (isWithheld(schema, withheld)) return undefined;
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    return value.map((each) => reduced(schema.element, each, withheld));
  }
  return schema instanceof z.ZodObject && isRecord(value) ? reducedFields(schema.shape, value, withheld) : value;
}

function reducedFields(shape: Record<string, unknown>, value: Record<string, unknown>, withheld: readonly unknown[]) {
  const fields = Object.entries(value).map(([name, field]) => [name, reduced(shape[name], field, withheld)] as const);
  return Object.fromEntries(fields.filter(([, field]) => field !== undefined));
}

function isWithheld(schema: unknown, withheld: readonly unknown[]): boolean {
  return (
    withheld.includes(schema) ||
    (schema instanceof z.ZodUnion && schema.options.some((each) => withheld.includes(each)))
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
