import { Refusal } from '@evenwicht/service-kit';

/** There is no half-year at the address, or none that anything was counted in. */
export function noSuchHalfYear(): Refusal {
  return new Refusal(404, 'NO_FIGURES', 'Over dit halfjaar zijn er geen cijfers.');
}

/** The half-year has no published report yet. */
export function notPublished(): Refusal {
  return new Refusal(404, 'NO_REPORT', 'Over dit halfjaar is nog geen verslag vastgesteld.');
}
