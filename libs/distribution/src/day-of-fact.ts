import { firstDayOf, type Month, type PlainDate } from '@evenwicht/kernel';
import type { RegionEvent } from './handlers.js';

/** The day for which a fact counts. Vacancies belong to their month, whenever they were reported. */
export function dayOfFact({ type, occurredOn, data }: RegionEvent): PlainDate {
  if (type !== 'VacanciesReported' && type !== 'VacanciesCorrected') return occurredOn;
  return firstDayOf((data as { readonly month: Month }).month);
}
