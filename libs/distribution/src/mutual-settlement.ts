import type { EventId, MunicipalityCode } from '@evenwicht/kernel';
import type { ReciprocityLoan } from './obligations.js';
import { largestCirculation, type Edge } from './circulation.js';

/** Obligations under the bilateral reading that can be struck out against one another (OQ-8, docs/adr/0034). */
export interface MutualSettlement {
  /** Everybody who has to agree, in GM-code order. Each owes as many of the obligations as it is owed. */
  readonly municipalities: readonly MunicipalityCode[];
  /** What would be struck out, in the order of opening. */
  readonly obligations: readonly ReciprocityLoan[];
  /** The same obligations as rounds: A owes B, B owes C, C owes A. */
  readonly cycles: readonly (readonly EventId[])[];
}

/**
 * The settlements that leave the fewest moves, a move being an obligation that still has to be carried out by a
 * placement: as many obligations fall as can fall while every municipality keeps its net position. Of equally large
 * choices the one with the oldest obligations, compared one by one from the oldest on; who a municipality is makes no
 * difference. Groups that no obligation connects are separate settlements, each agreed upon by itself.
 * `loans` are open, undisputed and under the bilateral reading, in the order of opening.
 */
export function mutualSettlementsOf(loans: readonly ReciprocityLoan[]): readonly MutualSettlement[] {
  const edges: Edge[] = loans.map(({ borrower, lender }) => ({ source: borrower, target: lender }));
  const struckOut = largestCirculation(edges).map((index) => loans[index] as ReciprocityLoan);
  return connected(struckOut).map((obligations) => ({
    municipalities: [...new Set(obligations.flatMap(({ borrower, lender }) => [borrower, lender]))].sort(),
    obligations,
    cycles: cyclesIn(obligations),
  }));
}

/** Of a set of obligations: does each municipality owe as many as it is owed? */
export function isBalanced(obligations: readonly Pick<ReciprocityLoan, 'borrower' | 'lender'>[]): boolean {
  const net = new Map<MunicipalityCode, number>();
  for (const { borrower, lender } of obligations) {
    net.set(borrower, (net.get(borrower) ?? 0) + 1);
    net.set(lender, (net.get(lender) ?? 0) - 1);
  }
  return [...net.values()].every((position) => position === 0);
}

/** Groups of obligations that share municipalities, by the oldest obligation of each. */
function connected(obligations: readonly ReciprocityLoan[]): readonly (readonly ReciprocityLoan[])[] {
  const groups: { parties: Set<MunicipalityCode>; members: Set<ReciprocityLoan> }[] = [];
  for (const obligation of obligations) {
    const parties = [obligation.borrower, obligation.lender];
    const touched = groups.filter((group) => parties.some((party) => group.parties.has(party)));
    const [first = { parties: new Set(), members: new Set() }, ...others] = touched;
    if (touched.length === 0) groups.push(first);
    for (const party of [...parties, ...others.flatMap((group) => [...group.parties])]) first.parties.add(party);
    for (const member of [obligation, ...others.flatMap((group) => [...group.members])]) first.members.add(member);
    for (const other of others) groups.splice(groups.indexOf(other), 1);
  }
  return groups.map(({ members }) => obligations.filter((obligation) => members.has(obligation)));
}

/** Follows the oldest obligation on from the oldest that is left, until it comes round. */
function cyclesIn(obligations: readonly ReciprocityLoan[]): readonly (readonly EventId[])[] {
  const left = [...obligations];
  const cycles: EventId[][] = [];
  while (left.length > 0) {
    const cycle = firstCycleIn(left);
    cycles.push(cycle.map(({ loanId }) => loanId));
    for (const obligation of cycle) left.splice(left.indexOf(obligation), 1);
  }
  return cycles;
}

/** @throws Error where the obligations do not balance */
function firstCycleIn(obligations: readonly ReciprocityLoan[]): readonly ReciprocityLoan[] {
  const path: ReciprocityLoan[] = [];
  let next = obligations[0];
  while (next) {
    const { borrower } = next;
    const start = path.findIndex((earlier) => earlier.borrower === borrower);
    if (start >= 0) return path.slice(start);
    path.push(next);
    const { lender } = next;
    next = obligations.find((other) => other.borrower === lender);
  }
  throw new Error('obligations that do not come round are no settlement');
}
