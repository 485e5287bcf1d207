import { plainDate, type MunicipalityCode } from '@evenwicht/kernel';
import type { RuleBook } from '@evenwicht/distribution';
import { isInformalCare, isUnderAgreement, shownOriginOf, standingIn, type CaseState } from '../domain/case-state.js';
import { clocksOf } from '../domain/clocks/case-clocks.js';
import { decisionTermOf } from '../domain/clocks/decision-term-of.js';
import { partiesOf } from '../domain/parties.js';
import { datedTasksOf, type DatedTask } from '../domain/tasks/responsible.js';
import type { CaseFile } from './case-file.js';
import type { DemandOutcome, GrantedCase } from './granted-case.js';
import { anyAssociation, noTerm, type WorkItem } from './work-item.js';

/** A day after every other: a due day rests on what happened and on the schemes, not on the day of looking (docs/adr/0042). */
const everyDay = plainDate('9000-01-01');

/** What waits in a case by its file, with the decision term by the schemes as they are known. */
export function tasksIn(
  { state, tasksSince, undecided, scope, ...file }: CaseFile,
  rules: RuleBook,
): readonly DatedTask[] {
  const clocks = undecided.length > 0 ? clocksOf(undecided, everyDay, decisionTermOf(rules, scope)) : {};
  return datedTasksOf(state, tasksSince, {
    decisionDueOn: clocks.decision?.dueOn,
    continuedSince: file.continuedSince ?? undefined,
  });
}

/** A row for each worklist that each task stands on. */
export function workItemsOf({ caseId, state, municipality, externalReference }: CaseFile, tasks: readonly DatedTask[]) {
  return tasks.flatMap(({ kind, party, organisation, since, until = noTerm }) =>
    worklistsOf(state, { kind, organisation }).map((worklist): WorkItem => {
      const shown = { municipality, destination: whereTo(state) };
      const ownReference = worklist === municipality ? externalReference : null;
      return { caseId, worklist, kind, party, organisation, since, until, ...shown, externalReference: ownReference };
    }),
  );
}

/** The region sees everything, a municipality the cases that it is party to, an association what waits for associations. */
function worklistsOf(state: CaseState, { kind, organisation }: Pick<DatedTask, 'kind' | 'organisation'>): string[] {
  if (kind === 'closure') return ['region', organisation]; // nobody else may know that it goes on in another case
  const municipalities = partiesOf(state).filter((party) => party !== undefined);
  const associations = { allocation: anyAssociation, tenancy: organisation }[kind as string];
  return [...new Set(['region', ...municipalities, ...(associations ? [associations] : [])])];
}

function whereTo(state: CaseState): MunicipalityCode | null {
  const { allocation, destination, handedOverTo } = state;
  const placed = allocation && standingIn(state, allocation.placement.municipality); // E-21
  return placed ?? destination?.municipality ?? handedOverTo ?? null;
}

/** The row of a case in which urgency was granted; none for any other, nor outside the statutory scope. */
export function grantedCaseOf(
  { caseId, state, municipality, isBeforeEntryIntoForce }: CaseFile,
  [first]: readonly DatedTask[],
): GrantedCase | undefined {
  const { decision } = state;
  if (!decision?.isGranted || !isUnderAgreement(state)) return undefined;
  return {
    caseId,
    outcome: outcomeOf(state),
    municipality,
    destination: whereTo(state),
    origin: (isInformalCare(state) ? undefined : shownOriginOf(state)) ?? null,
    isDestinationWithheld: state.unsuitableReturn !== undefined,
    grantedOn: decision.on,
    isBeforeEntryIntoForce,
    ...clockOf(first),
  };
}

function clockOf(first: DatedTask | undefined): Pick<GrantedCase, 'task' | 'until'> {
  return first ? { task: first.kind, until: first.until ?? noTerm } : { task: null, until: noTerm };
}

/** An urgency that ran out leaves the household in the open demand (E-30). */
function outcomeOf(state: CaseState): DemandOutcome {
  if (state.tenancy) return 'housed';
  return state.closure || state.lapse?.kind === 'revoked' ? 'closedOtherwise' : 'open';
}
