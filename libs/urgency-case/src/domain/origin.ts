import { accept, reject, type CaseId, type MunicipalityCode } from '@evenwicht/kernel';
import type { CaseEvent } from '@evenwicht/events';
import type { Terms } from '@evenwicht/distribution';
import type { Command } from '@evenwicht/service-kit';
import type { DataOf, Evolution } from './case-state.js';
import { withoutUnsafeDestination } from './safety-override.js';
import type { Step } from './step.js';

export type Origin = DataOf<'OriginDetermined'>['origin'];

export type DetermineOrigin = Command<
  'DetermineOrigin',
  {
    readonly caseId: CaseId;
    readonly origin: MunicipalityCode | 'outside-region' | 'unknown';
    /** A code of the kind of evidence; a registered address alone proves nothing (OQ-14). */
    readonly evidence: string;
  }
>;

export const originRejections = {
  ORIGIN_NO_LONGER_OPEN: 'De herkomst is al bepaald; een vergissing wordt hersteld, niet overschreven.',
} as const;

/**
 * Verdeelafspraken 5 December 2025, 1a and 1c: the municipality determines the origin once, before or after its decision.
 * What follows from it (destination, referral) is a consequence of the state, not of this step.
 */
export const determineOrigin: Step<DetermineOrigin, keyof typeof originRejections> = {
  isAlreadySo: ({ origin }, { data }) => origin?.origin === data.origin && origin.evidence === data.evidence,

  decide({ origin: determined }, { on, data: { origin, evidence }, facts }) {
    if (determined) return reject('ORIGIN_NO_LONGER_OPEN');
    const originLies = whereLies(origin, facts.terms);
    return accept<CaseEvent>({ type: 'OriginDetermined', occurredOn: on, data: { origin, originLies, evidence } });
  },
};

export const originEvolution: Evolution<'OriginDetermined'> = {
  OriginDetermined: (state, { data }) => withoutUnsafeDestination({ ...state, origin: data }),
};

/**
 * By the membership of the day. A code is not looked up in a list of municipalities: one that was mistyped lies outside
 * the region until somebody corrects the origin (`CorrectOrigin`).
 */
export function whereLies(origin: Origin, { members }: Terms): DataOf<'OriginDetermined'>['originLies'] {
  if (origin === 'unknown') return 'unknown'; // 1c, "niet valt te achterhalen"
  return (members as readonly string[]).includes(origin) ? 'in-region' : 'outside-region'; // chapter 2: Deventer
}
