import { InvalidRequest } from '@evenwicht/service-kit';
import type { z } from 'zod';

/** A place in a list, as a word that means nothing to whoever carries it to the next page. */
export function cursorOf(place: readonly string[]): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

/** @throws InvalidRequest for a cursor that no page gave */
export function placeIn<Place>(cursor: string, schema: z.ZodType<Place>): Place {
  const read = schema.safeParse(parsed(cursor));
  if (read.success) return read.data;
  throw new InvalidRequest([
    { field: 'after', code: 'no-cursor', detail: 'Geef in after de next van de vorige bladzijde, ongewijzigd.' },
  ]);
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return undefined;
  }
}
