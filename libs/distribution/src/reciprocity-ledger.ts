import type { EventId, LedgerActId, MunicipalityCode, PlainDate } from '@evenwicht/kernel';
import {
  isOpen,
  type PlacementAsRead,
  type ReciprocityCredit,
  type ReciprocityLoan,
  type ReciprocityReading,
} from './obligations.js';

/** What municipalities agreed or contest about obligations, beside the placements that these come from. */
export interface LedgerActs {
  readonly extinctions: readonly Extinction[];
  /** Loans that are contested: nothing repays them for as long as that lasts. */
  readonly disputedLoans: readonly EventId[];
}

/** Obligations that fell together by agreement, by a release or a mutual settlement: all of them or none. */
export interface Extinction {
  readonly actId: LedgerActId;
  readonly loanIds: readonly EventId[];
  readonly creditIds: readonly EventId[];
}

export interface SettledLedger {
  /** In the order of opening. */
  readonly loans: readonly ReciprocityLoan[];
  /** In the order of opening. */
  readonly credits: readonly ReciprocityCredit[];
  /** Times helped less times stepped in; sums to zero under every reading. */
  readonly net: ReadonlyMap<MunicipalityCode, number>;
  /** The agreements that hold: everything that they are about was opened. */
  readonly extinctions: readonly Extinction[];
}

/** What a municipality owes a following situation (3c). */
export function openLoansOf(municipality: MunicipalityCode, { loans }: Pick<SettledLedger, 'loans'>): number {
  return loans.filter((loan) => isOpen(loan) && loan.borrower === municipality).length;
}

/** What it may count on (3c). */
export function openCreditsOf(municipality: MunicipalityCode, { credits }: Pick<SettledLedger, 'credits'>): number {
  return credits.filter((credit) => isOpen(credit) && credit.lender === municipality).length;
}

const nothing: LedgerActs = { extinctions: [], disputedLoans: [] };

/**
 * The ledger of reciprocity (agreement 3c; OQ-8; docs/adr/0032), from the placements in order of start and what was
 * agreed about the obligations. It follows from these alone: the order in which they became known is no part of it.
 *
 * On a placement by which Y steps in for X, under the reading of its day:
 * - `pool`: Y repays its oldest open loan, whoever X is, or gains a credit; X's oldest open credit is consumed, or X
 *   opens a loan. So open loans equal open credits at every moment.
 * - `gross`: as the pool, but X always opens a loan, also when it has credit.
 * - `bilateral`: Y repays its oldest open loan from X, or X opens one from Y. No credits: the loan names its creditor.
 *
 * What is open is settled in the manner in which it was opened: a placement under the bilateral reading leaves what is
 * owed to the pool alone, and the other way round.
 *
 * A loan with a last day expires after it, by the day `until` at the end; one of the pool takes the oldest open credit
 * along, so that conservation holds then too. While it is disputed it does not expire.
 */
export function settleLedger(
  placements: readonly PlacementAsRead[],
  acts: LedgerActs = nothing,
  until?: PlainDate,
): SettledLedger {
  const { extinctions, disputedLoans } = acts;
  const ledger = new Ledger(extinctions, disputedLoans);
  for (const placement of placements) ledger.settle(placement);
  if (until) ledger.expireBefore(until);
  const holding = extinctions.filter((extinction) => ledger.hasOpened(extinction));
  return holding.length === extinctions.length
    ? ledger
    : settleLedger(placements, { extinctions: holding, disputedLoans }, until);
}

type Mutable<Obligation> = { -readonly [Part in keyof Obligation]: Obligation[Part] };
type Loan = Mutable<ReciprocityLoan>;
type Credit = Mutable<ReciprocityCredit>;

class Ledger implements SettledLedger {
  readonly loans: Loan[] = [];
  readonly credits: Credit[] = [];
  readonly net = new Map<MunicipalityCode, number>();
  private readonly owedToPool = new Queues<Loan>();
  private readonly owedToHelper = new Queues<Loan>();
  private readonly openCredits = new Queues<Credit>();
  /** Of the loans that have one. */
  private readonly lastDays = new Map<Loan, PlainDate>();
  private readonly fallen: { readonly loans: Fallen; readonly credits: Fallen };

  constructor(
    readonly extinctions: readonly Extinction[],
    private readonly disputedLoans: readonly EventId[],
  ) {
    const by = (part: 'loanIds' | 'creditIds'): Fallen =>
      new Map(extinctions.flatMap((extinction) => extinction[part].map((id) => [id, extinction.actId])));
    this.fallen = { loans: by('loanIds'), credits: by('creditIds') };
  }

  /** False when a placement that it rests on does not stand, or opened something else. */
  hasOpened({ loanIds, creditIds }: Extinction): boolean {
    const loans = new Set(this.loans.map(({ loanId }) => loanId));
    const credits = new Set(this.credits.map(({ creditId }) => creditId));
    return loanIds.every((id) => loans.has(id)) && creditIds.every((id) => credits.has(id));
  }

  settle(placement: PlacementAsRead): void {
    this.expireBefore(placement.startedOn);
    this.byReading[placement.reading](placement);
    this.net.set(placement.lender, (this.net.get(placement.lender) ?? 0) - 1);
    this.net.set(placement.borrower, (this.net.get(placement.borrower) ?? 0) + 1);
  }

  expireBefore(day: PlainDate): void {
    for (const [loan, lastDay] of this.lastDays) if (lastDay < day) this.expire(loan, lastDay);
  }

  private expire(loan: Loan, lastDay: PlainDate): void {
    const ofPool = this.owedToPool.remove(loan.borrower, loan);
    if (!ofPool && !this.owedToHelper.remove(pairOf(loan.borrower, loan.lender), loan)) return;
    this.lastDays.delete(loan);
    loan.expiredAfter = lastDay;
    const credit = ofPool && this.credits.find(isOpen);
    if (!credit) return;
    this.openCredits.remove(credit.lender, credit);
    credit.expiredAfter = lastDay;
  }

  private readonly byReading: Readonly<Record<ReciprocityReading, (placement: PlacementAsRead) => void>> = {
    pool: (placement) => {
      if (!this.repay(this.owedToPool.takeOldest(placement.lender), placement)) this.gainCredit(placement);
      if (!this.consume(this.openCredits.takeOldest(placement.borrower), placement)) this.openLoan(placement);
    },
    gross: (placement) => {
      if (!this.repay(this.owedToPool.takeOldest(placement.lender), placement)) this.gainCredit(placement);
      this.openLoan(placement);
    },
    bilateral: (placement) => {
      const { lender: debtor, borrower: creditor } = placement;
      if (!this.repay(this.owedToHelper.takeOldest(pairOf(debtor, creditor)), placement)) this.openLoan(placement);
    },
  };

  private repay(loan: Loan | undefined, { placementId, borrower }: PlacementAsRead): boolean {
    if (!loan) return false;
    loan.repaidBy = placementId;
    loan.beneficiary = borrower;
    return true;
  }

  private consume(credit: Credit | undefined, { placementId, lender }: PlacementAsRead): boolean {
    if (!credit) return false;
    credit.consumedBy = placementId;
    credit.helper = lender;
    return true;
  }

  private openLoan({
    placementId: loanId,
    borrower,
    lender,
    startedOn: openedOn,
    reading,
    lastDay,
  }: PlacementAsRead): void {
    const loan: Loan = { loanId, borrower, lender, openedOn, reading };
    this.loans.push(loan);
    if (lastDay) this.lastDays.set(loan, lastDay);
    const extinguishedBy = this.fallen.loans.get(loanId);
    if (extinguishedBy) loan.extinguishedBy = extinguishedBy;
    else if (this.disputedLoans.includes(loanId)) return;
    else if (reading === 'bilateral') this.owedToHelper.add(pairOf(borrower, lender), loan);
    else this.owedToPool.add(borrower, loan);
  }

  private gainCredit({ placementId: creditId, lender, borrower, startedOn: openedOn, reading }: PlacementAsRead): void {
    const credit: Credit = { creditId, lender, borrower, openedOn, reading };
    this.credits.push(credit);
    const extinguishedBy = this.fallen.credits.get(creditId);
    if (extinguishedBy) credit.extinguishedBy = extinguishedBy;
    else this.openCredits.add(lender, credit);
  }
}

type Fallen = ReadonlyMap<EventId, LedgerActId>;

function pairOf(debtor: MunicipalityCode, creditor: MunicipalityCode): string {
  return `${debtor} ${creditor}`;
}

/** What stands open under a key, oldest first. */
class Queues<Obligation> {
  private readonly open = new Map<string, Obligation[]>();

  add(key: string, obligation: Obligation): void {
    const queue = this.open.get(key) ?? [];
    this.open.set(key, queue);
    queue.push(obligation);
  }

  /** @returns whether it stood there */
  remove(key: string, obligation: Obligation): boolean {
    const queue = this.open.get(key) ?? [];
    const place = queue.indexOf(obligation);
    if (place !== -1) queue.splice(place, 1);
    return place !== -1;
  }

  takeOldest(key: string): Obligation | undefined {
    return this.open.get(key)?.shift();
  }
}
