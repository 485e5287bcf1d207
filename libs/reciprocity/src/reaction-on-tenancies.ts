import type { CaseId, MunicipalityCode, PlainDate } from '@evenwicht/kernel';
import type { Successions } from '@evenwicht/distribution';
import {
  subjectOf,
  type AgreementEvent,
  type CaseEvent,
  type RecordedEvent,
  type ReciprocityEvent,
} from '@evenwicht/events';
import type { Reaction } from '@evenwicht/service-kit';
import type { LedgerState } from './domain/ledger-state.js';
import type { ReciprocityCommand } from './domain/reciprocity-command.js';
import type { ReciprocityFacts } from './domain/ledger-step.js';
import type { ReciprocityRejection } from './domain/reciprocity-rejection.js';
import { reciprocityRoute, type ReadingsSeen } from './domain/reciprocity-route.js';

/** What the reaction looks at: whose ledger it is, and whether reciprocity was suspended on a day (R-040, E-33). */
export interface RegionNamed extends ReadingsSeen {
  readonly rules: ReadingsSeen['rules'] & {
    readonly region: string | undefined;
    readonly successions: Pick<Successions, 'standsFor'>;
    isFallbackOn(day: PlainDate): boolean;
  };
}

type Tenancy = Extract<CaseEvent, { type: 'TenancyStarted' | 'TenancyReversed' }>;

/** Agreement 3c: a tenancy on the basis of reciprocity enters the ledger at its start, and leaves it when it is undone. */
export const reactionOnTenancies: Reaction<
  LedgerState,
  ReciprocityCommand,
  ReciprocityFacts,
  ReciprocityEvent,
  ReciprocityRejection,
  RegionNamed
> = {
  name: 'reciprocity',
  filter: { categories: ['case', 'agreement'], types: ['TenancyStarted', 'TenancyReversed', 'MunicipalitySucceeded'] },
  route: reciprocityRoute,
  commandsFor: (event, { rules }) => {
    const command = isSuccession(event) ? takeOver(event) : commandOn(event, rules);
    return command ? [command] : [];
  },
};

/** Invariant 8: never for a placement by the table, for informal care, or outside the statutory scope (invariant 1). */
function commandOn(event: RecordedEvent, rules: RegionNamed['rules']): ReciprocityCommand | undefined {
  if (!isTenancy(event)) return undefined;
  const { basis, scope, municipality: lender, municipalityOfOrigin: borrower } = event.data;
  if (basis !== 'reciprocity' || scope !== 'statutory' || !borrower) return undefined;
  const { region } = rules;
  if (region === undefined) throw new Error('a case was housed while no agreement has been adopted');

  const { occurredOn: on, revision: caseRevision, eventId: placementId } = event;
  const data = { region, caseId: subjectOf(event.stream) as CaseId, caseRevision, lender, borrower };
  if (event.type === 'TenancyReversed') return { type: 'ReverseReciprocityPlacement', on, data };
  if (!mayOpen(rules, data, on)) return undefined;
  return { type: 'RecordReciprocityPlacement', on, data: { ...data, placementId } };
}

/** Not under the fallback, however it was agreed before (E-33); nor of one municipality by then: nobody helps itself (invariant 9; E-21). */
function mayOpen(
  rules: RegionNamed['rules'],
  { lender, borrower }: { readonly lender: MunicipalityCode; readonly borrower: MunicipalityCode },
  on: PlainDate,
): boolean {
  const { successions } = rules;
  return !rules.isFallbackOn(on) && successions.standsFor(lender, on) !== successions.standsFor(borrower, on);
}

type Succeeded = Extract<AgreementEvent, { type: 'MunicipalitySucceeded' }>;

/** E-21: what the municipality owes and may count on passes to its successor. */
function takeOver({ stream, occurredOn: on, data }: RecordedEvent & Succeeded): ReciprocityCommand {
  const { predecessor, successor } = data;
  return { type: 'TakeOverPosition', on, data: { region: subjectOf(stream), predecessor, successor } };
}

function isSuccession(event: RecordedEvent): event is RecordedEvent & Succeeded {
  return event.type === 'MunicipalitySucceeded';
}

function isTenancy(event: RecordedEvent): event is RecordedEvent & Tenancy {
  return event.type === 'TenancyStarted' || event.type === 'TenancyReversed';
}
