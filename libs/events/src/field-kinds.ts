import { z } from 'zod';
import { regionReport } from './region-report.js';
import * as schemas from './schema.js';

/** What the named schemas are called in the documentation. */
const named = new Map<unknown, string>([
  [schemas.municipality, 'CBS code of a municipality'],
  [schemas.association, 'housing association'],
  [schemas.caseId, 'case'],
  [schemas.personRef, 'opaque reference to the vault of persons'],
  [schemas.commandId, 'command id'],
  [schemas.eventId, 'event id'],
  [schemas.ledgerActId, 'id of a release or a settlement'],
  [schemas.boardActId, 'id of a meeting, a decision or a press of the button'],
  [schemas.code, 'code'],
  [schemas.documentReference, 'reference to a document'],
  [schemas.externalReference, 'key in the source system'],
  [schemas.version, 'version'],
  [schemas.sha256, 'SHA-256 hash'],
  [schemas.publicSource, 'public source'],
  [schemas.publicName, 'public name'],
  [schemas.date, 'day'],
  [schemas.calendarMonth, 'month'],
  [schemas.instant, 'moment in UTC'],
  [schemas.count, 'count'],
  [schemas.sumOfCounts, 'sum of counts'],
  [schemas.fraction, 'fraction'],
  [schemas.signedFraction, 'fraction, may be negative'],
  [regionReport, 'the report, in the form of docs/half-year-report.md'],
  [schemas.halfYear, 'half-year'],
  [schemas.logPosition, 'position in the log'],
  [schemas.streamRevision, 'revision in a stream'],
]);

/** What a field may hold, in a few words. @throws Error for a kind of schema that no event has used so far */
export function kindOf(schema: unknown): string {
  const name = named.get(schema);
  if (name) return name;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return kindOf(schema.unwrap());
  return simpleKindOf(schema) ?? compositeKindOf(schema);
}

function simpleKindOf(schema: unknown): string | undefined {
  if (schema instanceof z.ZodEnum) return `one of ${schema.options.map((value) => `\`${value}\``).join(', ')}`;
  if (schema instanceof z.ZodBoolean) return 'true or false';
  if (schema instanceof z.ZodString) return 'text of a fixed form';
  return schema instanceof z.ZodNumber ? 'integer' : undefined;
}

function compositeKindOf(schema: unknown): string {
  if (schema instanceof z.ZodArray) return `list of: ${kindOf(schema.element)}`;
  if (schema instanceof z.ZodUnion) return schema.options.map((option) => kindOf(option)).join(', or ');
  if (schema instanceof z.ZodObject) return `{ ${fieldsOf(schema).map(fieldInBrief).join('; ')} }`;
  throw new Error('a kind of schema that the documentation has no word for');
}

export interface Field {
  readonly name: string;
  readonly kind: string;
  readonly isOptional: boolean;
  readonly isNullable: boolean;
}

/** The fields of an event's data, in the order in which they are declared. @throws Error when it is no object */
export function fieldsOf(schema: unknown): readonly Field[] {
  if (!(schema instanceof z.ZodObject)) throw new Error('the data of an event is an object');
  return Object.entries(schema.shape as Record<string, unknown>).map(([name, field]) => ({
    name,
    kind: kindOf(field),
    isOptional: field instanceof z.ZodOptional,
    isNullable: field instanceof z.ZodNullable,
  }));
}

/** `operationalShare` or nothing: what may be missing is marked so. */
export function fieldInBrief({ name, kind, isOptional, isNullable }: Field): string {
  return `\`${name}\`${isOptional ? ' (optional)' : ''}: ${kind}${isNullable ? ', or null' : ''}`;
}
