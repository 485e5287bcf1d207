import { isPlainDate, type Instant } from '@evenwicht/kernel';

/** A moment with its time zone: without one nobody knows which is meant. */
export const momentForm =
  /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** The moment in UTC, as the log writes it; undefined for a text that names none. */
export function momentNamed(text: string): Instant | undefined {
  const milliseconds = momentForm.test(text) && isPlainDate(text.slice(0, 10)) ? Date.parse(text) : NaN;
  return Number.isNaN(milliseconds) ? undefined : (new Date(milliseconds).toISOString() as Instant);
}
