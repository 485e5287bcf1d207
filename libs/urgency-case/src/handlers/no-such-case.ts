import { Refusal } from '@evenwicht/service-kit';

/** The one answer for a case that does not exist and for a case that the visitor may not know of. */
export function noSuchCase(): Refusal {
  return new Refusal(404, 'NO_APPLICATION', 'Deze zaak bestaat niet.');
}
