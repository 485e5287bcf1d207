import type { ReciprocityPlacement } from './obligations.js';
import { settleLedger, type SettledLedger } from './reciprocity-ledger.js';

/**
 * The pool of reciprocity, the default reading (agreement 3c; OQ-8; history-format rule 7). `placements` come in order
 * of start, then of recording: see `inOrderOfStart`. The unit is one household; no term, interest or weighing.
 */
export function settlePool(placements: readonly ReciprocityPlacement[]): SettledLedger {
  return settleLedger(placements.map((placement) => ({ ...placement, reading: 'pool' })));
}
