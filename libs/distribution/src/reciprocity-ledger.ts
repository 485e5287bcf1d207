import type { EventId, LedgerActId, MunicipalityCode, PlainDate } from '@evenwicht/kernel';
import {
  inCodesOf,
  isOpen,
  type PlacementAsRead,
  type ReciprocityCredit,
  type ReciprocityLoan,
  type ReciprocityReading,
} from './obligations.js';
import { Queues } from './open-obligations.js';
import type { Succession } from './successions.js';

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
 * Where a municipality goes up in another one (E-21) everything that is open passes to the successor on that day: loans,
 * credits and the net position. Of what then lies on both sides of it, it owes itself nothing (BW 6:161): between two the
 * loan ends, and in the pool as many of its oldest loans and credits as face each other, as the net position says (OQ-8).
 *
 * A loan with a last day expires after it, by the day `until` at the end; one of the pool takes the oldest open credit
 * along, so that conservation holds then too. While it is disputed it does not expire.
 */
export function settleLedger(
  placements: readonly PlacementAsRead[],
  acts: LedgerActs = nothing,
  until?: PlainDate,
  successions: readonly Succession[] = [],
): SettledLedger {
  const { extinctions, disputedLoans } = acts;
  const ledger = new Ledger(extinctions, disputedLoans, successions);
  for (const placement of placements) ledger.settle(placement);
  ledger.succeedUpTo(until);
  if (until) ledger.expireBefore(until);
  const holding = extinctions.filter((extinction) => ledger.hasOpened(extinction));
  return holding.length === extinctions.length
    ? ledger
    : settleLedger(placements, { extinctions: holding, disputedLoans }, until, successions);
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
  private readonly standing = new Map<MunicipalityCode, MunicipalityCode>();
  private readonly toCome: Succession[];
  /** Of the loans that have one. */
  private readonly lastDays = new Map<Loan, PlainDate>();
  private readonly fallen: { readonly loans: Fallen; readonly credits: Fallen };

  constructor(
    readonly extinctions: readonly Extinction[],
    private readonly disputedLoans: readonly EventId[],
    successions: readonly Succession[],
  ) {
    this.toCome = [...successions];
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

  settle(recorded: PlacementAsRead): void {
    this.succeedUpTo(recorded.startedOn);
    this.expireBefore(recorded.startedOn);
    const placement = { ...recorded, lender: this.now(recorded.lender), borrower: this.now(recorded.borrower) };
    if (placement.lender === placement.borrower) return; // nobody helps itself (invariant 9)
    this.byReading[placement.reading](placement);
    this.net.set(placement.lender, (this.net.get(placement.lender) ?? 0) - 1);
    this.net.set(placement.borrower, (this.net.get(placement.borrower) ?? 0) + 1);
  }

  /** Everything that passed by a day, or ever where no day is given. */
  succeedUpTo(day: PlainDate | undefined): void {
    for (let [next] = this.toCome; next && (!day || next.on <= day); [next] = this.toCome) {
      this.toCome.shift();
      this.succeed(next);
    }
  }

  /** Who stands for a municipality at this point. */
  private now(municipality: MunicipalityCode): MunicipalityCode {
    return this.standing.get(municipality) ?? municipality;
  }

  private succeed({ predecessor, successor, on }: Succession): void {
    for (const [code, standing] of this.standing) if (standing === predecessor) this.standing.set(code, successor);
    this.standing.set(predecessor, successor);
    this.net.set(successor, (this.net.get(successor) ?? 0) + (this.net.get(predecessor) ?? 0));
    this.net.delete(predecessor);
    for (const obligation of [...this.loans, ...this.credits])
      Object.assign(
        obligation,
        inCodesOf(obligation, (code) => this.now(code)),
      );
    this.owedToPool.fileAnew(this.loans, ({ borrower }) => borrower);
    this.openCredits.fileAnew(this.credits, ({ lender }) => lender);
    this.owedToHelper.fileAnew(this.loans, ({ borrower, lender }) => pairOf(borrower, lender));
    for (const loan of this.owedToHelper.takeAll(pairOf(successor, successor))) loan.mergedOn = on;
    this.mergeInPool(successor, on);
  }

  /** What it owes to the pool and may count on from it, one against one, the oldest first; not under the gross reading, which nets nothing. */
  private mergeInPool(municipality: MunicipalityCode, on: PlainDate): void {
    const ofPool = ({ reading }: Loan | Credit) => reading === 'pool';
    const loans = this.owedToPool.openOf(municipality).filter(ofPool);
    const credits = this.openCredits.openOf(municipality).filter(ofPool);
    for (const [index, loan] of loans.entries()) {
      const credit = credits[index];
      if (!credit) return;
      this.owedToPool.remove(municipality, loan);
      this.openCredits.remove(municipality, credit);
      loan.mergedOn = on;
      credit.mergedOn = on;
    }
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
