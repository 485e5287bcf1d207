import { In } from 'typeorm';
import type { EventId, PlainDate } from '@evenwicht/kernel';
import { subjectOf, type RecordedEvent } from '@evenwicht/events';
import { projectionOf, WorkingRows, type BatchWork, type Handlers } from '@evenwicht/read-models';
import { LedgerItem, type LedgerItemKind } from './ledger-item.js';
import { LedgerPlacementRow } from './ledger-placement-row.js';

interface LedgerWork extends BatchWork {
  readonly items: WorkingRows<LedgerItem>;
  readonly placements: WorkingRows<LedgerPlacementRow>;
}

const unsettled = { settledBy: null, settledOn: null, settledWith: null };

const handlers: Handlers<'reciprocity', LedgerWork> = {
  ReciprocityPlacementRecorded: ({ stream, occurredOn, data }, { placements }) => {
    const { placementId, caseId, lender, borrower } = data;
    const region = subjectOf(stream);
    placements.put({ placementId, region, caseId, lender, borrower, startedOn: occurredOn, stands: true });
  },
  ReciprocityPlacementReversed: ({ data: { placementId } }, { placements }) => {
    placements.change({ placementId }, { stands: false });
  },
  ReciprocityReversalHeld: 'ignored',
  ReciprocityLoanOpened: (event, work) => open('loan', event.data.loanId, event, work),
  ReciprocityLoanRepaid: ({ occurredOn, data: { loanId, repaidByPlacement, beneficiary } }, work) =>
    change('loan', loanId, settled(repaidByPlacement, occurredOn, beneficiary), work),
  ReciprocityLoanReopened: ({ data: { loanId } }, work) =>
    change('loan', loanId, { state: 'open', ...unsettled }, work),
  ReciprocityLoanReversed: ({ data: { loanId } }, work) =>
    change('loan', loanId, { state: 'reversed', ...unsettled }, work),
  ReciprocityCreditOpened: (event, work) => open('credit', event.data.creditId, event, work),
  ReciprocityCreditConsumed: ({ occurredOn, data: { creditId, consumedByPlacement, helper } }, work) =>
    change('credit', creditId, settled(consumedByPlacement, occurredOn, helper), work),
  ReciprocityCreditRestored: ({ data: { creditId } }, work) =>
    change('credit', creditId, { state: 'open', ...unsettled }, work),
  ReciprocityCreditReversed: ({ data: { creditId } }, work) =>
    change('credit', creditId, { state: 'reversed', ...unsettled }, work),
};

/** The reciprocity ledger (domain.md 8.4, ReciprocityLedger). What it holds was settled by the decider; nothing is settled here. */
export const ledgerProjection = projectionOf<LedgerWork>({
  name: 'reciprocity_ledger',
  version: 1,
  entities: [LedgerItem, LedgerPlacementRow],
  handlers: { reciprocity: handlers },
  load: async (events, rows) => {
    const ids = In([...new Set(events.flatMap(placementIdsOf))]);
    const items = await WorkingRows.load(rows, LedgerItem, { itemId: ids });
    const placements = await WorkingRows.load(rows, LedgerPlacementRow, { placementId: ids });
    const save = async () => {
      await items.save();
      await placements.save();
    };
    return { items, placements, save };
  },
});

/** Placements, loans and credits all go by the id of a placement. */
function placementIdsOf({ data }: RecordedEvent): EventId[] {
  const { placementId, loanId, creditId } = data as Partial<Record<'placementId' | 'loanId' | 'creditId', EventId>>;
  return [placementId, loanId, creditId].filter((id) => id !== undefined);
}

type Opening = Pick<RecordedEvent, 'stream' | 'occurredOn'> & {
  readonly data: Pick<LedgerItem, 'lender' | 'borrower'>;
};

/** Again for a placement that was reversed and then settled anew. */
function open(kind: LedgerItemKind, itemId: EventId, { stream, occurredOn, data }: Opening, work: LedgerWork): void {
  const placement = work.placements.get({ placementId: itemId });
  if (!placement) throw new Error(`a ${kind} opened for a placement that was not recorded`);
  const { lender, borrower } = data;
  const { caseId } = placement;
  const region = subjectOf(stream);
  work.items.put({ kind, itemId, region, lender, borrower, caseId, openedOn: occurredOn, state: 'open', ...unsettled });
}

function settled(by: EventId, on: PlainDate, settledWith: LedgerItem['lender']): Partial<LedgerItem> {
  return { state: 'settled', settledBy: by, settledOn: on, settledWith };
}

function change(kind: LedgerItemKind, itemId: EventId, changes: Partial<LedgerItem>, { items }: LedgerWork): void {
  items.change({ kind, itemId }, changes);
}
