import type { CaseId, MunicipalityCode } from '@evenwicht/kernel';
import type { HouseholdChange } from '@evenwicht/events';
import type { CaseFacts, FollowedCase } from './case-facts.js';
import { objectionOf } from './step.js';

/** The cases in which a household stood before it split or merged (domain.md E-25). */
export interface Following {
  readonly change: HouseholdChange;
  readonly cases: CaseId[];
}

export const continuationRejections = {
  FOLLOWED_CASE_COUNT: 'Een splitsing volgt op één zaak, een samenvoeging op twee of meer verschillende.',
  FOLLOWED_CASE_UNKNOWN: 'Een van de eerdere zaken bestaat niet bij deze gemeente.',
  FOLLOWED_CASE_HOUSED: 'Een huishouden dat al gehuisvest is, gaat niet verder in een andere zaak.',
  FOLLOWED_CASE_CLOSED: 'Een van de eerdere zaken is gesloten.',
  FOLLOWED_CASE_CONTINUED: 'Een van de eerdere zaken gaat al verder in een andere zaak.',
  NO_CASE_FOLLOWS: 'Er is nog geen zaak die op deze volgt; registreer die eerst.',
} as const;
export type ContinuationRejection = keyof typeof continuationRejections;

/**
 * E-25: the new case comes first and names the old one, which is then closed with the link. Until that is done the old
 * one stays open and in view, and takes no dwelling: one dwelling is one count, and nobody falls between two cases. No
 * municipality learns of a case of another one by naming it.
 */
export function objectionToFollowing(
  municipality: MunicipalityCode,
  following: Following | undefined,
  { followed }: CaseFacts,
): ContinuationRejection | undefined {
  if (!following) return undefined;
  const { change, cases } = following;
  const known = followed.filter((one) => one.municipality === municipality);
  return objectionOf<ContinuationRejection>(
    [!isPossibleCount(change, cases), 'FOLLOWED_CASE_COUNT'],
    [known.length < cases.length, 'FOLLOWED_CASE_UNKNOWN'],
    [known.some(({ isHoused }) => isHoused), 'FOLLOWED_CASE_HOUSED'],
    [known.some(({ closedFor }) => closedFor && !isOfOneSplit(change, closedFor)), 'FOLLOWED_CASE_CLOSED'],
    [known.some((one) => goesOnOtherwise(change, one)), 'FOLLOWED_CASE_CONTINUED'],
  );
}

/** Each case once; a split leaves one behind, a merger two or more. */
function isPossibleCount(change: HouseholdChange, cases: readonly CaseId[]): boolean {
  if (new Set(cases).size < cases.length) return false;
  return change === 'household-split' ? cases.length === 1 : cases.length > 1;
}

/** Out of one split may come several cases. */
function isOfOneSplit(change: HouseholdChange, other: string | undefined): boolean {
  return change === 'household-split' && other === change;
}

function goesOnOtherwise(change: HouseholdChange, { followers }: FollowedCase): boolean {
  return followers.some(({ follows }) => !isOfOneSplit(change, follows));
}
