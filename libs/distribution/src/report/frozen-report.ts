import { createHash } from 'node:crypto';
import type { RegionReport } from '@evenwicht/events';
import { canonicalJson } from '@evenwicht/kernel';

/** The one text of a report: canonical JSON, the same for ever and for everybody, whatever order its parts are kept in. */
export function textOfReport(report: RegionReport): string {
  return canonicalJson(report);
}

/** SHA-256 over the UTF-8 bytes of `textOfReport`, in hexadecimal. */
export function hashOfReport(report: RegionReport): string {
  return createHash('sha256').update(textOfReport(report)).digest('hex');
}
