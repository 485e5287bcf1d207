import { z } from 'zod';
import { signedFraction } from './schema.js';

/** A place in a report: the part, what the row is about (codes, days, months), and the figure. */
export const figurePlace = {
  part: z.string().regex(/^[a-zA-Z]{1,40}$/),
  about: z.array(z.string().regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,59}$/)).max(4),
  figure: z.string().regex(/^[a-zA-Z]{1,40}(\.[a-zA-Z]{1,40})*$/),
};

/** A count, a fraction, a yes or no, codes joined by a plus sign; null for what cannot be said, or is not there. */
export const reportedValue = z
  .union([z.int(), signedFraction, z.boolean(), z.string().regex(/^[A-Za-z0-9][A-Za-z0-9+.-]{0,199}$/)])
  .nullable();

/** One figure of a published report that is known otherwise now. */
export const restatedFigure = z.strictObject({
  ...figurePlace,
  published: reportedValue,
  nowKnown: reportedValue,
  /** Null where one of both is no number. */
  difference: signedFraction.nullable(),
  /** Which causes moved it, by their place in the list of causes. */
  movedBy: z.array(z.int().min(0)),
});

export type ReportedValue = z.output<typeof reportedValue>;
export type RestatedFigure = z.output<typeof restatedFigure>;
