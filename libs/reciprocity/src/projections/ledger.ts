import type { MunicipalityCode } from '@evenwicht/kernel';
import type { ReadModels } from '@evenwicht/read-models';
import { LedgerItem, type LedgerItemState } from './ledger-item.js';
import { LedgerPlacementRow } from './ledger-placement-row.js';

/** Where a municipality stands in the pool: the net position, and the gross counts beside it (OQ-8). */
export interface NetPosition {
  readonly municipality: MunicipalityCode;
  readonly helpedCount: number;
  readonly steppedInCount: number;
  /** Times helped less times stepped in; sums to zero over the region. */
  readonly net: number;
}

/** What municipalities owe each other, and may count on. */
export class Ledger {
  constructor(private readonly readModels: ReadModels) {}

  /** Oldest first. */
  async items(region: string, state?: LedgerItemState): Promise<readonly LedgerItem[]> {
    const items = await this.readModels.rowsOf(LedgerItem);
    return items.find({
      where: { region, ...(state && { state }) },
      order: { openedOn: 'asc', kind: 'desc', itemId: 'asc' },
    });
  }

  /** Every municipality that was ever helped or stepped in, by code. */
  async positions(region: string): Promise<readonly NetPosition[]> {
    const placements = await (await this.readModels.rowsOf(LedgerPlacementRow)).findBy({ region });
    const municipalities = new Set(placements.flatMap(({ lender, borrower }) => [lender, borrower]));
    const standing = placements.filter(({ stands }) => stands);
    return [...municipalities].sort().map((municipality) => positionOf(municipality, standing));
  }
}

function positionOf(municipality: MunicipalityCode, standing: readonly LedgerPlacementRow[]): NetPosition {
  const helpedCount = standing.filter(({ borrower }) => borrower === municipality).length;
  const steppedInCount = standing.filter(({ lender }) => lender === municipality).length;
  return { municipality, helpedCount, steppedInCount, net: helpedCount - steppedInCount };
}
