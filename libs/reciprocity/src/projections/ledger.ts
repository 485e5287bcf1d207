import { In, LessThanOrEqual, MoreThan, Not } from 'typeorm';
import { daysBetween, type EventId, type MunicipalityCode, type PlainDate } from '@evenwicht/kernel';
import { mutualSettlementsOf, type MutualSettlement } from '@evenwicht/distribution';
import type { ReadModels } from '@evenwicht/read-models';
import { LedgerItem, openStates, type LedgerItemKind, type LedgerItemState } from './ledger-item.js';
import { LedgerPlacementRow } from './ledger-placement-row.js';
import { pairsOf, positionsOf, type NetPosition, type PairPosition } from './ledger-positions.js';
import { ReleaseRow, type ReleaseState } from './release-row.js';
import { SettlementRow, type SettlementState } from './settlement-row.js';

export interface ItemFilter {
  readonly kind?: LedgerItemKind | undefined;
  readonly state?: LedgerItemState | undefined;
  /** On either side. */
  readonly municipality?: MunicipalityCode | undefined;
}

/** The last item of the piece before. */
export type ItemKey = Pick<LedgerItem, 'openedOn' | 'kind' | 'itemId'>;

export interface ItemPage {
  readonly items: readonly LedgerItem[];
  /** Where the next piece goes on; absent after the last. */
  readonly next?: ItemKey;
}

export interface ItemAge {
  readonly item: LedgerItem;
  /** Days from opening to the day asked for. */
  readonly days: number;
}

const longestPage = 200;

/** What municipalities owe each other, and may count on. */
export class Ledger {
  constructor(private readonly readModels: ReadModels) {}

  /** Oldest first; a loan before the credit of the same placement. */
  async items(region: string, filter: ItemFilter = {}, limit = 50, after: ItemKey = first): Promise<ItemPage> {
    const take = Math.min(Math.max(limit, 1), longestPage);
    const found = await this.someItems(region, filter, after, take + 1);
    const items = found.slice(0, take);
    const last = items.at(-1);
    if (found.length <= take || !last) return { items };
    return { items, next: { openedOn: last.openedOn, kind: last.kind, itemId: last.itemId } };
  }

  /** Every member, also with nothing, and every municipality that was ever helped or stepped in, by code. */
  async positions(region: string, members: readonly MunicipalityCode[] = []): Promise<readonly NetPosition[]> {
    return positionsOf(await this.placements(region), await this.open(region), members);
  }

  /** Who helped whom, by codes, with what stands open between the two under the bilateral reading. */
  async pairs(region: string): Promise<readonly PairPosition[]> {
    return pairsOf(await this.placements(region), await this.open(region));
  }

  /** What stood open on a day, as known now, the oldest first. */
  async ages(region: string, on: PlainDate): Promise<readonly ItemAge[]> {
    const rows = await this.readModels.rowsOf(LedgerItem);
    const opened = { region, openedOn: LessThanOrEqual(on) };
    const items = await rows.find({
      where: [
        { ...opened, state: In([...openStates]) },
        { ...opened, state: Not('reversed' as const), settledOn: MoreThan(on) },
      ],
      order: { openedOn: 'asc', itemId: 'asc', kind: 'desc' },
    });
    return items.map((item) => ({ item, days: daysBetween(item.openedOn, on) }));
  }

  /** As they stand: a proposal of which something no longer stands open is overtaken. */
  async releases(region: string, state?: ReleaseState): Promise<readonly ReleaseRow[]> {
    const rows = await this.readModels.rowsOf(ReleaseRow);
    const order = { proposedOn: 'asc', releaseId: 'asc' } as const;
    const found = await rows.find({ where: { region, ...(state && { state: stored(state) }) }, order });
    const seen = await this.asTheyStand(region, found, ({ loanId, creditId }) => [
      loanKey(loanId),
      ...(creditId ? [`credit ${creditId}`] : []),
    ]);
    return state ? seen.filter((release) => release.state === state) : seen;
  }

  async settlements(region: string, state?: SettlementState): Promise<readonly SettlementRow[]> {
    const rows = await this.readModels.rowsOf(SettlementRow);
    const order = { proposedOn: 'asc', settlementId: 'asc' } as const;
    const found = await rows.find({ where: { region, ...(state && { state: stored(state) }) }, order });
    const seen = await this.asTheyStand(region, found, ({ loanIds }) => loanIds.map(loanKey));
    return state ? seen.filter((settlement) => settlement.state === state) : seen;
  }

  /** What comes round among the obligations that can be struck out: a proposal, nothing is recorded. */
  async settlementProposals(region: string): Promise<readonly MutualSettlement[]> {
    const rows = await this.readModels.rowsOf(LedgerItem);
    const found = await rows.find({
      where: { region, kind: 'loan', state: 'open', reading: 'bilateral' },
      order: { openedOn: 'asc', itemId: 'asc' },
    });
    return mutualSettlementsOf(found.map(({ itemId: loanId, ...loan }) => ({ ...loan, loanId })));
  }

  private async someItems(region: string, { kind, state, municipality }: ItemFilter, after: ItemKey, limit: number) {
    const rows = await this.readModels.rowsOf(LedgerItem);
    return rows
      .createQueryBuilder('item')
      .where({ region, ...(kind && { kind }), ...(state && { state }) })
      .andWhere(municipality ? ':municipality in (item.lender, item.borrower)' : 'true', { municipality })
      .andWhere(
        `((item.openedOn, item.itemId) > (:openedOn, :itemId)
          or ((item.openedOn, item.itemId) = (:openedOn, :itemId) and item.kind < :afterKind))`,
        { openedOn: after.openedOn, itemId: after.itemId, afterKind: after.kind },
      )
      .orderBy({ 'item.openedOn': 'ASC', 'item.itemId': 'ASC', 'item.kind': 'DESC' })
      .take(limit)
      .getMany();
  }

  private async asTheyStand<Row extends { readonly state: string }>(
    region: string,
    rows: readonly Row[],
    restsOn: (row: Row) => readonly string[],
  ): Promise<readonly Row[]> {
    if (!rows.some(({ state }) => state === 'proposed')) return rows;
    const open = new Set((await this.open(region)).map(({ kind, itemId }) => `${kind} ${itemId}`));
    const isOvertaken = (row: Row) => row.state === 'proposed' && !restsOn(row).every((key) => open.has(key));
    return rows.map((row) => (isOvertaken(row) ? { ...row, state: 'overtaken' } : row));
  }

  private async placements(region: string): Promise<readonly LedgerPlacementRow[]> {
    return (await this.readModels.rowsOf(LedgerPlacementRow)).findBy({ region });
  }

  private async open(region: string): Promise<readonly LedgerItem[]> {
    return (await this.readModels.rowsOf(LedgerItem)).findBy({ region, state: In([...openStates]) });
  }
}

function stored<State extends string>(state: State): State | 'proposed' {
  return state === 'overtaken' ? 'proposed' : state;
}

function loanKey(loanId: EventId): string {
  return `loan ${loanId}`;
}

/** Before anything was opened. */
const first: ItemKey = {
  openedOn: '0001-01-01' as PlainDate,
  itemId: '00000000-0000-0000-0000-000000000000' as EventId,
  kind: 'loan',
};
