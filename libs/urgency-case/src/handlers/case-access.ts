import type { AssociationId } from '@evenwicht/kernel';
import { authorise, reachOf, type Operation, type Reach, type Visitor } from '@evenwicht/service-kit';
import type { CaseCommand } from '../domain/case-command.js';
import { ownOriginOf, type CaseState } from '../domain/case-state.js';
import { partiesOf } from '../domain/parties.js';
import { waitsForAllocation } from '../domain/tasks/case-task.js';
import { openOfferOf } from '../domain/offers-on-record.js';
import { noSuchCase } from './no-such-case.js';

/** Whether a visitor may ask this of this case. @throws AccessDenied Refusal */
export function checkAccess(visitor: Visitor, operation: Operation, state: CaseState, command: CaseCommand): void {
  if (command.type === 'RegisterApplication') return authorise(visitor, operation, () => [command.data.municipality]);
  checkCaseAccess(visitor, operation, state, namedIn(visitor, command));
}

/**
 * A case that the visitor may not know of answers like a case that is not there. Whoever is party to it is told that
 * something is for another to do.
 * @param named the organisation that the request names
 * @throws AccessDenied Refusal
 */
export function checkCaseAccess(visitor: Visitor, operation: Operation, state: CaseState, named?: string): void {
  const reach = reachOf(visitor, operation); // who may not do this at all hears nothing of the case
  if (!isKnownTo(visitor, reach, state)) throw noSuchCase();
  if (isOfferingBeside(visitor, state) && !besideAnother.includes(operation))
    return authorise(visitor, operation, none);
  authorise(visitor, operation, (within) => (within === 'named' ? [named] : ownersOf(visitor, within, state)));
}

/** What an association may do whose offer is still open while another one allocated: take it back, and see it (4). */
const besideAnother: readonly Operation[] = ['readCase', 'withdrawOffer'];
const none = () => [];

function isKnownTo(visitor: Visitor, reach: Reach, state: CaseState): boolean {
  if (!state.application) return false;
  return reach === 'any' || knownBy(visitor, state).includes(visitor.organisation);
}

/** Those who may know that there is such a case; a call for help goes to all municipalities (3c). */
function knownBy(visitor: Visitor, state: CaseState): readonly (string | undefined)[] {
  if (visitor.role === 'housing-association') return [landlordOf(visitor, state)];
  const helper = isHelpSought(state) ? visitor.organisation : undefined;
  return [...partiesOf(state), state.application?.asReceived?.municipality, helper];
}

/** The organisations that a case belongs to (domain.md 7.11; ). */
function ownersOf(
  visitor: Visitor,
  reach: Exclude<Reach, 'any' | 'named'>,
  state: CaseState,
): readonly (string | undefined)[] {
  if (visitor.role === 'housing-association') return [landlordOf(visitor, state)];
  if (reach === 'party') return partiesOf(state);
  return [(reach === 'origin' && ownOriginOf(state)) || state.application?.municipality];
}

/** The association of the allocation, and one that still has an offer open; without either, whichever asks (4). */
function landlordOf({ organisation }: Visitor, state: CaseState): string | undefined {
  const isOffering = waitsForAnswer(state, organisation);
  if (state.allocation && !isOffering) return state.allocation.placement.association;
  return waitsForDwelling(state) || isOffering ? organisation : undefined;
}

/** Its own offer is taken when an association allocates, so that this is always the allocation of another. */
function isOfferingBeside({ role, organisation }: Visitor, state: CaseState): boolean {
  return role === 'housing-association' && state.allocation !== undefined && waitsForAnswer(state, organisation);
}

/** An offer is answered or taken back by the association that made it, also after the urgency ran out; not of who is housed. */
function waitsForAnswer(state: CaseState, organisation: string): boolean {
  return !state.closure && !state.tenancy && openOfferOf(state, organisation as AssociationId) !== undefined;
}

/** Of a case that goes on. */
function waitsForDwelling(state: CaseState): boolean {
  return !state.closure && waitsForAllocation(state);
}

/** The municipality of origin is unable to serve and nobody has stepped in (3c). */
function isHelpSought(state: CaseState): boolean {
  const isAsked = state.openQuestions.includes('unable-to-serve') && !state.closure;
  return isAsked && ownOriginOf(state) !== undefined;
}

function namedIn({ role }: Visitor, { data }: CaseCommand): string | undefined {
  const name = role === 'housing-association' ? 'association' : 'municipality';
  return name in data ? (data as Partial<Record<string, string>>)[name] : undefined;
}
