import { In, type EntityManager } from 'typeorm';
import type { EventId, LedgerActId, PlainDate } from '@evenwicht/kernel';
import { subjectOf, type RecordedEvent } from '@evenwicht/events';
import { WorkingRows, type BatchWork } from '@evenwicht/read-models';
import { LedgerItem, type LedgerItemKind, type LedgerItemState } from './ledger-item.js';
import { LedgerPlacementRow } from './ledger-placement-row.js';
import { ReleaseRow } from './release-row.js';
import { SettlementRow } from './settlement-row.js';

/** The rows of the ledger that a batch of events touches. */
export interface LedgerWork extends BatchWork {
  readonly items: WorkingRows<LedgerItem>;
  readonly placements: WorkingRows<LedgerPlacementRow>;
  readonly releases: WorkingRows<ReleaseRow>;
  readonly settlements: WorkingRows<SettlementRow>;
  /** By loan, the release that was proposed for it last. */
  readonly proposals: Map<EventId, LedgerActId>;
}

export const ledgerEntities = [LedgerItem, LedgerPlacementRow, ReleaseRow, SettlementRow];

type Ids = Partial<Record<'placementId' | 'loanId' | 'creditId', EventId>> &
  Partial<Record<'releaseId' | 'settlementId', LedgerActId>>;

export async function loadLedger(events: readonly RecordedEvent[], rows: EntityManager): Promise<LedgerWork> {
  const data = events.map((event) => event.data as Ids);
  const ids = In([...new Set(data.flatMap(({ placementId, loanId, creditId }) => [placementId, loanId, creditId]))]);
  const loanIds = In(data.flatMap(({ loanId }) => loanId ?? []));
  const [releaseIds, settlementIds] = [
    In(data.flatMap((one) => one.releaseId ?? [])),
    In(data.flatMap((one) => one.settlementId ?? [])),
  ];
  const all = events.some(({ type }) => type === 'ReciprocityPositionTransferred') ? {} : undefined; // E-21
  const [items, placements, releases, settlements] = [
    await WorkingRows.load(rows, LedgerItem, all ?? { itemId: ids }),
    await WorkingRows.load(rows, LedgerPlacementRow, all ?? { placementId: ids }),
    await WorkingRows.load(
      rows,
      ReleaseRow,
      all ?? [{ releaseId: releaseIds }, { loanId: loanIds, state: 'proposed' }],
    ),
    await WorkingRows.load(rows, SettlementRow, all ?? { settlementId: settlementIds }),
  ];
  const open = await rows.findBy(ReleaseRow, { loanId: loanIds, state: 'proposed' });
  const proposals = new Map(open.map(({ loanId, releaseId }) => [loanId, releaseId]));
  const save = async () => {
    for (const working of [items, placements, releases, settlements]) await working.save();
  };
  return { items, placements, releases, settlements, proposals, save };
}

const unsettled = { settledBy: null, settledOn: null, settledWith: null, actId: null };
const undisputed = { disputedBy: null, disputeReason: null };

type Opening = Pick<RecordedEvent, 'stream' | 'occurredOn'> & {
  readonly data: Pick<LedgerItem, 'lender' | 'borrower'>;
};

/** Again for a placement that was reversed and then settled anew. */
export function open(
  kind: LedgerItemKind,
  itemId: EventId,
  { stream, occurredOn, data }: Opening,
  { placements, items }: LedgerWork,
): void {
  const placement = placements.get({ placementId: itemId });
  if (!placement) throw new Error(`a ${kind} opened for a placement that was not recorded`);
  const { lender, borrower } = data;
  const { caseId, reading } = placement;
  const opened = { kind, itemId, region: subjectOf(stream), lender, borrower, caseId, reading, openedOn: occurredOn };
  items.put({ ...opened, state: 'open', ...unsettled, ...undisputed });
}

/** Carried out by a placement. */
export function repaid(by: EventId, on: PlainDate, settledWith: LedgerItem['lender']): Partial<LedgerItem> {
  return { ...unsettled, state: 'repaid', settledBy: by, settledOn: on, settledWith };
}

/** Fallen by agreement. */
export function fallen(state: 'released' | 'set-off', actId: LedgerActId, on: PlainDate): Partial<LedgerItem> {
  return { ...unsettled, state, settledOn: on, actId };
}

/** Debtor and creditor became one (E-21). */
export function merged(on: PlainDate): Partial<LedgerItem> {
  return { ...unsettled, state: 'merged', settledOn: on };
}

export function standing(state: Extract<LedgerItemState, 'open' | 'reversed'>): Partial<LedgerItem> {
  return { state, ...unsettled, ...undisputed };
}
