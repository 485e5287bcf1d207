import { createHash } from 'node:crypto';
import type { CaseId, EventId, MunicipalityCode } from '@evenwicht/kernel';
import type { LogHead } from './log-heads.js';

/** A draw that anyone can repeat: nobody could choose its seed, for it was fixed the day before. */
export interface Draw {
  /** 0 where nothing had been recorded before the day. */
  readonly headPosition: number;
  readonly headEventId: EventId | null;
  /** SHA-256, in hexadecimal, of position and event id with a space between; of `0` where there is no event. */
  readonly seed: string;
}

/** The draw of a day, from the last event that was recorded before that day. */
export function drawFrom(head: LogHead | undefined): Draw {
  const seed = sha256(head ? `${head.position} ${head.eventId}` : '0');
  return { headPosition: head?.position ?? 0, headEventId: head?.eventId ?? null, seed };
}

/**
 * What a municipality draws for a case; the lowest comes first. SHA-256 of seed, case and municipality with spaces
 * between, so that two cases of one day do not fall to the same municipality.
 */
export function lotOf({ seed }: Pick<Draw, 'seed'>, caseId: CaseId, municipality: MunicipalityCode): string {
  return sha256(`${seed} ${caseId} ${municipality}`);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
