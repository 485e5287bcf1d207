import type { CaseId, EventId, MunicipalityCode, PlainDate } from '@evenwicht/kernel';

/** A household that one member housed for another (agreement 3c). Known by the event id of its `TenancyStarted`. */
export interface ReciprocityPlacement {
  readonly placementId: EventId;
  readonly caseId: CaseId;
  /** The municipality that stepped in. */
  readonly lender: MunicipalityCode;
  /** The municipality of origin, which was helped. */
  readonly borrower: MunicipalityCode;
  readonly startedOn: PlainDate;
}

/** One household that the borrower is willing to house in a following situation. Carries the id of its placement. */
export interface PoolLoan {
  readonly loanId: EventId;
  readonly borrower: MunicipalityCode;
  /** Who stepped in, for the bilateral view; whom the repayment will help is open ("een andere gemeente"). */
  readonly lender: MunicipalityCode;
  readonly openedOn: PlainDate;
  /** The placement by which the borrower stepped in itself; absent while the loan is open. */
  readonly repaidBy?: EventId;
  /** Who was helped by the repayment. */
  readonly beneficiary?: MunicipalityCode;
}

/** The other side: one household for which the lender may count on help. Carries the id of its placement. */
export interface PoolCredit {
  readonly creditId: EventId;
  readonly lender: MunicipalityCode;
  readonly borrower: MunicipalityCode;
  readonly openedOn: PlainDate;
  /** The placement by which the lender was helped itself; absent while the credit is open. */
  readonly consumedBy?: EventId;
  /** Who stepped in then. */
  readonly helper?: MunicipalityCode;
}

export interface SettledPool {
  /** In the order of opening. */
  readonly loans: readonly PoolLoan[];
  /** In the order of opening. */
  readonly credits: readonly PoolCredit[];
  /** Times helped less times stepped in; sums to zero. */
  readonly net: ReadonlyMap<MunicipalityCode, number>;
}

/**
 * The pool of reciprocity (agreement 3c; OQ-8; history-format rule 7). `placements` come in order of start, then of
 * recording: see `inOrderOfStart`. The unit is one household; no term, interest or weighing.
 *
 * On a placement by which Y steps in for X: was Y helped more often than it stepped in, it repays its oldest open
 * loan, whoever X is; otherwise it gains a credit. Had X stepped in more often than it was helped, its oldest open
 * credit is consumed; otherwise it opens a loan. So open loans equal open credits at every moment.
 */
export function settlePool(placements: readonly ReciprocityPlacement[]): SettledPool {
  const pool = new Pool();
  for (const placement of placements) pool.settle(placement);
  return pool;
}

/** By start of tenancy; placements of one day stay in the order in which they came. */
export function inOrderOfStart(placements: Iterable<ReciprocityPlacement>): ReciprocityPlacement[] {
  return [...placements].sort((left, right) =>
    left.startedOn < right.startedOn ? -1 : Number(left.startedOn > right.startedOn),
  );
}

export function isOpen(obligation: PoolLoan | PoolCredit): boolean {
  return 'loanId' in obligation ? obligation.repaidBy === undefined : obligation.consumedBy === undefined;
}

type Settling<Obligation> = { -readonly [Part in keyof Obligation]: Obligation[Part] };

class Pool implements SettledPool {
  readonly loans: Settling<PoolLoan>[] = [];
  readonly credits: Settling<PoolCredit>[] = [];
  readonly net = new Map<MunicipalityCode, number>();
  private readonly openLoans = new Queues<Settling<PoolLoan>>();
  private readonly openCredits = new Queues<Settling<PoolCredit>>();

  settle(placement: ReciprocityPlacement): void {
    this.stepIn(placement);
    this.receiveHelp(placement);
    this.net.set(placement.lender, (this.net.get(placement.lender) ?? 0) - 1);
    this.net.set(placement.borrower, (this.net.get(placement.borrower) ?? 0) + 1);
  }

  private stepIn({ placementId, lender, borrower, startedOn }: ReciprocityPlacement): void {
    const oldest = this.openLoans.takeOldest(lender);
    if (oldest) {
      oldest.repaidBy = placementId;
      oldest.beneficiary = borrower;
    } else {
      const credit = { creditId: placementId, lender, borrower, openedOn: startedOn };
      this.credits.push(this.openCredits.add(lender, credit));
    }
  }

  private receiveHelp({ placementId, lender, borrower, startedOn }: ReciprocityPlacement): void {
    const oldest = this.openCredits.takeOldest(borrower);
    if (oldest) {
      oldest.consumedBy = placementId;
      oldest.helper = lender;
    } else {
      const loan = { loanId: placementId, borrower, lender, openedOn: startedOn };
      this.loans.push(this.openLoans.add(borrower, loan));
    }
  }
}

/** What stands open for each municipality, oldest first. */
class Queues<Obligation> {
  private readonly open = new Map<MunicipalityCode, Obligation[]>();

  add(municipality: MunicipalityCode, obligation: Obligation): Obligation {
    const queue = this.open.get(municipality) ?? [];
    this.open.set(municipality, queue);
    queue.push(obligation);
    return obligation;
  }

  takeOldest(municipality: MunicipalityCode): Obligation | undefined {
    return this.open.get(municipality)?.shift();
  }
}
