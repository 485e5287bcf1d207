import { z } from 'zod';

/** A place in a list, as a word that means nothing to whoever carries it to the next page. */
export function cursorOf(place: readonly string[]): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

/** The field of a request that names a place: a word that some page of this list gave. */
export function cursorTo(place: z.ZodType): z.ZodType<string> {
  return z
    .string()
    .min(1)
    .max(400)
    .refine((cursor) => place.safeParse(parsed(cursor)).success);
}

/** @param cursor that was checked by `cursorTo` the same place */
export function placeIn<Place>(cursor: string, place: z.ZodType<Place>): Place {
  return place.parse(parsed(cursor));
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return undefined;
  }
}
