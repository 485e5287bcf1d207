import { ledgerOn, type CountedRegion, type Region } from '@evenwicht/distribution';
import { streamName } from '@evenwicht/events';
import type { EventId, PlainDate } from '@evenwicht/kernel';
import type { Flip } from './flip.js';
import type { Trails } from './trails.js';
import type { World } from './world.js';

const lastOfAllDays = '9999-12-31' as PlainDate;

/** Where a placement stands and the ledger takes it otherwise: a loan that would arise, or would not (3c; OQ-8). */
export function loansOtherwise(world: World, actual: Region, trails: Trails): Flip[] {
  const [inFact, otherwise] = [openedIn(actual), openedIn(world.region)];
  const known = new Set(world.flips.map(({ caseId }) => caseId));
  return actual.cases.reciprocityPlacements.flatMap((placement) => {
    const { placementId: eventId, caseId, borrower: municipality, startedOn: occurredOn } = placement;
    const stream = streamName('case', caseId);
    const position = trails.of(stream)?.tenancy?.position;
    if (known.has(caseId) || position === undefined || inFact.has(eventId) === otherwise.has(eventId)) return [];
    const reason = otherwise.has(eventId) ? 'LOAN_ARISES' : 'NO_LOAN_ARISES';
    return [world.told({ stream, eventId, position, occurredOn }, { step: 'loan', reason, municipality })];
  });
}

function openedIn(region: CountedRegion): ReadonlySet<EventId> {
  return new Set(ledgerOn(region, lastOfAllDays).loans.map(({ loanId }) => loanId));
}
