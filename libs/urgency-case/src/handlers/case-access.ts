import { authorise, type Operation, type Role, type Visitor } from '@evenwicht/service-kit';
import type { CaseCommand } from '../domain/case-command.js';
import { ownOriginOf, type CaseState } from '../domain/case-state.js';

/** Whether a visitor may ask this of this case. @throws AccessDenied */
export function checkAccess(visitor: Visitor, operation: Operation, state: CaseState, command: CaseCommand): void {
  if (concernsNobodyYet(state, command)) return;
  authorise(visitor, operation, (role) => ownersFor(role, state, command));
}

/** The organisations that a case belongs to, for a reader in a role (domain.md 7.11). */
export function readersOf(
  role: Role,
  { application, origin, unsuitableReturn, ...state }: CaseState,
): (string | undefined)[] {
  const { destination, allocation, handedOverTo } = state;
  if (role === 'housing-association') return [allocation?.placement.association];
  // where return is unsuitable the municipality of origin is not told where the household goes (E-02)
  const ofOrigin = unsuitableReturn ? undefined : origin?.origin;
  return [application?.municipality, destination?.municipality, handedOverTo, ofOrigin];
}

/** Where nothing is there yet to belong to anybody, the decider has the answer. */
function concernsNobodyYet({ application, allocation }: CaseState, { type }: CaseCommand): boolean {
  if (type === 'RegisterApplication') return false;
  return application === undefined || (isAboutAllocation.has(type) && allocation === undefined);
}

const isAboutAllocation: ReadonlySet<string> = new Set(['WithdrawAllocation', 'StartTenancy', 'ReverseTenancy']);

/** The organisations that this command on this case belongs to (domain.md 7.11; ). */
function ownersFor(role: Role, state: CaseState, command: CaseCommand): readonly (string | undefined)[] {
  if (role === 'housing-association') return [associationIn(state, command)];
  if (command.type === 'RegisterApplication' || command.type === 'StepIn') return [command.data.municipality];
  const isForOrigin = command.type === 'RecordUtmostEffort' || command.type === 'DeclareUnableToServe';
  return [(isForOrigin && ownOriginOf(state)) || state.application?.municipality];
}

/** The association that says it allocates, or the one that did. */
function associationIn({ allocation }: CaseState, command: CaseCommand): string | undefined {
  return command.type === 'AllocateDwelling' ? command.data.association : allocation?.placement.association;
}
