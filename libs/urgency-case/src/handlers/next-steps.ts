import type { PlainDate } from '@evenwicht/kernel';
import type { Region } from '@evenwicht/distribution';
import { AccessDenied, mayInRole, Refusal, type Visitor } from '@evenwicht/service-kit';
import type { CaseCommand } from '../domain/case-command.js';
import { isRegistered, type CaseState } from '../domain/case-state.js';
import { possibleCommands } from '../domain/next-steps/possible-commands.js';
import type { CaseFile } from '../projections/case-file.js';
import { checkAccess } from './case-access.js';
import { caseRoute } from './case-route.js';
import { stepOperations, type StepOperation } from './step-operations.js';

/** Something that the visitor may do now, and where. */
export interface NextStep extends StepOperation {
  readonly method: 'POST';
}

/** What this visitor may do with a case now: what the access table allows and the decider would accept (architecture section 2). */
export function nextStepsFor(
  visitor: Visitor,
  { caseId, state }: Pick<CaseFile, 'caseId' | 'state'>,
  on: PlainDate,
  region: Region,
): readonly NextStep[] {
  if (!isRegistered(state)) return [];
  const terms = region.rules.termsOn(on);
  const question = { state, on, terms, organisation: visitor.organisation, pseudonym: visitor.pseudonym };
  const possible = possibleCommands(question, {
    caseId,
    factsFor: (command) => caseRoute.factsFor(command, state, region),
    mayAsk: (command) => mayAsk(visitor, state, command),
  });
  return possible.map(({ type }) => {
    const { operation, path, label } = stepOperations[type];
    return { operation, method: 'POST', path: `/v1/cases/{caseId}/${path}`, label };
  });
}

/** By the same check as the command itself will meet. */
function mayAsk(visitor: Visitor, state: CaseState, command: CaseCommand): boolean {
  const { operation } = stepOperations[command.type];
  if (!mayInRole(visitor, operation)) return false; // most of them: a refusal that is thrown costs as much as a decision
  try {
    checkAccess(visitor, operation, state, command);
    return true;
  } catch (error) {
    if (error instanceof AccessDenied || error instanceof Refusal) return false;
    throw error;
  }
}
