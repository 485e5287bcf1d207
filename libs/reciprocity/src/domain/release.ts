import { accept, alreadySo, reject, type EventId, type MunicipalityCode } from '@evenwicht/kernel';
import { isOpen, type ReciprocityLoan } from '@evenwicht/distribution';
import type { LedgerState, Release } from './ledger-state.js';
import { whyNotOpen, type LedgerDecision } from './ledger-step.js';
import type { AgreeToRelease, DeclineRelease, ProposeRelease } from './reciprocity-command.js';
import type { ReciprocityRejection } from './reciprocity-rejection.js';
import { restatementOf } from './restatement.js';

/**
 * Kwijtschelding (docs/adr/0033): an obligation falls only when both agree, the municipality that owes and the one that
 * gives up. In the pool nobody in particular is owed: whoever gives up lets a credit of its own fall with the loan, the
 * oldest, so that open loans go on equalling open credits.
 */
export function proposeRelease(state: LedgerState, { on, data }: ProposeRelease): LedgerDecision {
  const { releaseId, loanId, creditor, by, reason, document } = data;
  const loan = state.loans.find((other) => other.loanId === loanId);

  if (state.releases[releaseId]) return alreadySo;
  const refusal = whyNotOpen(state, loanId);
  if (refusal) return reject(refusal);
  if (!loan) return reject('NO_SUCH_OBLIGATION');
  if (by !== loan.borrower && by !== creditor) return reject('NOT_A_PARTY');
  if (creditor === loan.borrower) return reject('RELEASE_BY_ONE_PARTY');
  const given = givenUpFor(state, loan, creditor);
  if (!given) return reject('CREDITOR_CANNOT_RELEASE');
  const parties = { debtor: loan.borrower, creditor, proposedBy: by };
  const proposed = { releaseId, loanId, ...given, ...parties, reason, document };
  return accept({ type: 'ReciprocityReleaseProposed', occurredOn: on, data: proposed });
}

/** The other party agrees; from then on the loan has fallen, and the credit with it. */
export function agreeToRelease(state: LedgerState, { on, data: { releaseId, by } }: AgreeToRelease): LedgerDecision {
  const release = state.releases[releaseId];

  if (!release) return reject('NO_SUCH_RELEASE');
  if (by !== release.debtor && by !== release.creditor) return reject('NOT_A_PARTY');
  if (by === release.proposedBy) return reject('RELEASE_BY_ONE_PARTY');
  if (release.isAgreed) return alreadySo;
  if (release.isDeclined) return reject('RELEASE_DECLINED');
  const refusal = whyOvertaken(state, release);
  if (refusal) return reject(refusal);
  const extinctions = [...state.extinctions, release];
  return accept(
    { type: 'ReciprocityReleaseConfirmed', occurredOn: on, data: { releaseId, agreedBy: by } },
    ...restatementOf(state, { extinctions }, on),
  );
}

/** Either of the two can leave it: the loan stands as it stood, and may be proposed to be released anew. */
export function declineRelease(state: LedgerState, { on, data: { releaseId, by } }: DeclineRelease): LedgerDecision {
  const release = state.releases[releaseId];

  if (!release) return reject('NO_SUCH_RELEASE');
  if (by !== release.debtor && by !== release.creditor) return reject('NOT_A_PARTY');
  if (release.isDeclined) return alreadySo;
  if (release.isAgreed) return reject('RELEASE_ALREADY_AGREED');
  return accept({ type: 'ReciprocityReleaseDeclined', occurredOn: on, data: { releaseId, declinedBy: by } });
}

/** What falls on the side of the creditor: nothing under the bilateral reading, where the loan itself names it. */
function givenUpFor(
  { credits }: LedgerState,
  { reading, lender }: ReciprocityLoan,
  creditor: MunicipalityCode,
): { readonly creditId?: EventId } | undefined {
  if (reading === 'bilateral') return creditor === lender ? {} : undefined;
  const oldest = credits.filter((credit) => isOpen(credit) && credit.lender === creditor).sort(byOpening)[0];
  return oldest && { creditId: oldest.creditId };
}

function byOpening(left: { readonly openedOn: string }, right: { readonly openedOn: string }): number {
  return left.openedOn < right.openedOn ? -1 : Number(left.openedOn > right.openedOn);
}

function whyOvertaken(state: LedgerState, { loanId, creditIds }: Release): ReciprocityRejection | undefined {
  const isStanding = (creditId: EventId) =>
    state.credits.some((credit) => credit.creditId === creditId && isOpen(credit));
  return whyNotOpen(state, loanId) ?? (creditIds.every(isStanding) ? undefined : 'RELEASE_OVERTAKEN');
}
