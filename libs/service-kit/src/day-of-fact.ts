import { addDays, dayInAmsterdam, type Instant, type PlainDate } from '@evenwicht/kernel';
import { InvalidRequest } from './http/invalid-request.js';

/**
 * What somebody records has been so. A slip in the year would otherwise stand in the figures of a half-year that is still
 * to come. An import is judged by its own days of recording.
 * @param field the name of the day in the request
 * @param daysAhead for what is agreed before it is so
 * @throws InvalidRequest
 */
export function checkNotAhead(field: string, on: PlainDate, recordedAt: Instant, daysAhead = 0): void {
  if (on <= addDays(dayInAmsterdam(recordedAt), daysAhead)) return;
  throw new InvalidRequest([{ field, code: 'in-future', detail: 'Deze dag ligt te ver in de toekomst.' }]);
}
