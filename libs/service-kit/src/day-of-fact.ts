import { dayInAmsterdam, type Instant, type PlainDate } from '@evenwicht/kernel';
import { InvalidRequest } from './http/invalid-request.js';

/**
 * What somebody records has been so. A slip in the year would otherwise stand in the figures of a half-year that is still
 * to come. An import is judged by its own days of recording.
 * @param field the name of the day in the request
 * @throws InvalidRequest
 */
export function checkNotAhead(field: string, on: PlainDate, recordedAt: Instant): void {
  if (on <= dayInAmsterdam(recordedAt)) return;
  throw new InvalidRequest([
    { field, code: 'in-future', detail: 'Deze dag moet nog komen; leg vast wat zo is op de dag zelf of daarna.' },
  ]);
}
