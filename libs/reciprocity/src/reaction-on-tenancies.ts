import type { CaseId, PlainDate } from '@evenwicht/kernel';
import { subjectOf, type CaseEvent, type RecordedEvent, type ReciprocityEvent } from '@evenwicht/events';
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
  filter: { categories: ['case'], types: ['TenancyStarted', 'TenancyReversed'] },
  route: reciprocityRoute,
  commandsFor: (event, { rules }) => {
    const command = commandOn(event, rules);
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
  if (rules.isFallbackOn(on)) return undefined; // no new loans, however it was agreed before
  return { type: 'RecordReciprocityPlacement', on, data: { ...data, placementId } };
}

function isTenancy(event: RecordedEvent): event is RecordedEvent & Tenancy {
  return event.type === 'TenancyStarted' || event.type === 'TenancyReversed';
}
