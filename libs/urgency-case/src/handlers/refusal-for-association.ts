import { CommandRejected, type Visitor } from '@evenwicht/service-kit';
import type { CaseRejection } from '../domain/case-rejections.js';

/** What only associations are told. */
export const refusalsForAssociations = {
  DWELLING_NOT_FOR_HOUSEHOLD:
    'Deze woning kan nu niet naar dit huishouden: kijk naar de bestemming, of vraag de gemeente die de urgentie verleende.',
} as const;

/** Reasons that lie with the household, each of which would tell an association of what it may not know (1b; R-068). */
const ofHousehold: readonly CaseRejection[] = [
  'NO_DESTINATION',
  'ALLOCATION_OUTSIDE_DESTINATION',
  'PLACE_DOES_NOT_FIT', // that it is unsafe there tells of violence
  'CONTINUED_IN_ANOTHER_CASE', // that a household split or merges is for the municipality of application alone (E-25)
];

/**
 * Hears how a command about a case ended. Where a dwelling is not for a household an association is told one and the
 * same, whatever the reason: neither it nor its systems can tell the unsafe place apart.
 * @throws CommandRejected and whatever the command ended with
 */
export async function refusalToldTo<Answer>({ role }: Pick<Visitor, 'role'>, sent: Promise<Answer>): Promise<Answer> {
  try {
    return await sent;
  } catch (error) {
    if (role === 'housing-association' && isOfHousehold(error)) throw new CommandRejected('DWELLING_NOT_FOR_HOUSEHOLD');
    throw error;
  }
}

function isOfHousehold(error: unknown): boolean {
  return error instanceof CommandRejected && (ofHousehold as readonly string[]).includes(error.code);
}
