import { z } from 'zod';
import type { PlainDate } from '@evenwicht/kernel';
import { eventFields } from '@evenwicht/events';
import { momentOf } from './moment.js';

/** A day that a history can speak of; a year such as 0206 is a slip of the keyboard. */
export const day = eventFields.date.refine((date: PlainDate) => date >= '1900-01-01' && date < '2200-01-01');

/** A moment in time; without an offset it is read as Dutch time, a day alone as its first moment. */
export const dateTime = z.string().transform((written, context) => {
  const moment = momentOf(written);
  if (moment !== undefined) return moment;
  context.addIssue({ code: 'custom', message: 'not a date-time' });
  return z.NEVER;
});

/** Public text, composed characters: `â` may be written as one character or as two. */
export const text = (form: z.ZodType<string>) =>
  z
    .string()
    .transform((written) => written.normalize('NFC').trim())
    .pipe(form as z.ZodType<string, string>);

/** One code, or a list of codes. */
export const oneOrMoreCodes = z
  .union([eventFields.code, z.array(eventFields.code).min(1).max(20)])
  .transform((value): string[] => (typeof value === 'string' ? [value] : value));

/** The region as the stream of its agreement is named: a name becomes a slug, `West Overijssel` is `west-overijssel`. */
export const regionName = text(eventFields.publicName)
  .transform((name) =>
    name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, ''),
  )
  .pipe(eventFields.code as z.ZodType<string, string>);

/** Whole days. */
export const termInDays = (maximum: number) => z.int().min(1).max(maximum);

export const shareDenominator = z.int().min(1).max(100_000_000);
