import type { MunicipalityCode } from '@evenwicht/kernel';
import type { LedgerItem } from './ledger-item.js';
import type { LedgerPlacementRow } from './ledger-placement-row.js';

/** Where a municipality stands: the net position, and the gross counts beside it (OQ-8). */
export interface NetPosition {
  readonly municipality: MunicipalityCode;
  readonly helpedCount: number;
  readonly steppedInCount: number;
  /** Times helped less times stepped in; sums to zero over the region. */
  readonly net: number;
  /** Households that it is still willing to house for another. */
  readonly owesCount: number;
  /** Households for which it may count on help: its credits, and what is owed to it alone. */
  readonly isOwedCount: number;
}

/** Two municipalities, one of which stepped in for the other. */
export interface PairPosition {
  readonly lender: MunicipalityCode;
  readonly borrower: MunicipalityCode;
  readonly helpCount: number;
  /** What the borrower still owes this lender and nobody else: under the bilateral reading only. */
  readonly owedCount: number;
}

type Placement = Pick<LedgerPlacementRow, 'lender' | 'borrower' | 'stands'>;
type Open = Pick<LedgerItem, 'kind' | 'lender' | 'borrower' | 'reading'>;

/** Every member, also with nothing, and every municipality that was ever helped or stepped in, by code. */
export function positionsOf(
  placements: readonly Placement[],
  open: readonly Open[],
  members: readonly MunicipalityCode[],
): readonly NetPosition[] {
  const municipalities = new Set([...members, ...placements.flatMap(({ lender, borrower }) => [lender, borrower])]);
  const standing = placements.filter(({ stands }) => stands);
  return [...municipalities].sort().map((municipality) => positionOf(municipality, standing, open));
}

function positionOf(
  municipality: MunicipalityCode,
  standing: readonly Placement[],
  open: readonly Open[],
): NetPosition {
  const helpedCount = standing.filter(({ borrower }) => borrower === municipality).length;
  const steppedInCount = standing.filter(({ lender }) => lender === municipality).length;
  const owesCount = open.filter(({ kind, borrower }) => kind === 'loan' && borrower === municipality).length;
  const isOwedCount = open.filter((item) => isClaim(item) && item.lender === municipality).length;
  return { municipality, helpedCount, steppedInCount, net: helpedCount - steppedInCount, owesCount, isOwedCount };
}

/** A credit in the pool; between two, the loan itself. */
function isClaim({ kind, reading }: Open): boolean {
  return kind === 'credit' || reading === 'bilateral';
}

/** By the codes of who stepped in and of who was helped. */
export function pairsOf(placements: readonly Placement[], open: readonly Open[]): readonly PairPosition[] {
  const keyOf = ({ lender, borrower }: Pick<Placement, 'lender' | 'borrower'>) => `${lender} ${borrower}`;
  const standing = placements.filter(({ stands }) => stands);
  const pairs = new Map(standing.map(({ lender, borrower }) => [keyOf({ lender, borrower }), { lender, borrower }]));
  return [...pairs.keys()].sort().map((key) => {
    const pair = pairs.get(key) as Pick<Placement, 'lender' | 'borrower'>;
    const owed = open.filter((item) => item.kind === 'loan' && item.reading === 'bilateral' && keyOf(item) === key);
    return { ...pair, helpCount: standing.filter((one) => keyOf(one) === key).length, owedCount: owed.length };
  });
}
