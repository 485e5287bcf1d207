import { ledgerOn, reciprocityPlacementsUpTo, type Region } from '@evenwicht/distribution';
import { categoryOf, type ReciprocityEvent, type RecordedEvent } from '@evenwicht/events';
import type { EventId, MunicipalityCode, PlainDate } from '@evenwicht/kernel';

/** Something that the ledger says otherwise than its replay; `recorded` or `replayed` absent: it is not there at all. */
export interface LedgerDifference {
  readonly obligation: 'placement' | 'loan' | 'credit';
  readonly id: EventId;
  readonly recorded?: string;
  readonly replayed?: string;
}

type Of<Type> = Extract<ReciprocityEvent, { readonly type: Type }>;
/** Each obligation in one text of codes, ids and days alone, so that any difference shows. */
type Said = Map<EventId, string>;
type Fold = {
  readonly [Type in ReciprocityEvent['type']]: 'ignored' | ((ledger: RecordedLedger, event: Of<Type>) => void);
};

/**
 * The ledger as the events of the reciprocity stream say it, taken at their word: nothing is reckoned here. What a
 * replay of the rules says must be the same: nothing is built on a past that cannot be reproduced.
 */
export class RecordedLedger {
  readonly placements: Said = new Map();
  readonly loans: Said = new Map();
  readonly credits: Said = new Map();
  private readonly opened = { loans: new Map<EventId, string>(), credits: new Map<EventId, string>() };

  take(event: RecordedEvent): void {
    if (categoryOf(event.stream) !== 'reciprocity') return;
    const known = event as unknown as ReciprocityEvent;
    const fold = folds[known.type];
    // the table has one entry for each type, of that type
    if (fold !== 'ignored') (fold as (ledger: RecordedLedger, event: ReciprocityEvent) => void)(this, known);
  }

  open(part: 'loans' | 'credits', id: EventId, words: string): void {
    this.opened[part].set(id, words);
    this[part].set(id, words);
  }

  say(part: 'loans' | 'credits', id: EventId, more = ''): void {
    this[part].set(id, `${this.opened[part].get(id) ?? '?'}${more}`);
  }

  /** Empty when the replay reproduces the ledger exactly. */
  differencesFrom(region: Region): LedgerDifference[] {
    const replayed = replayedLedger(region);
    const now = inPresentCodes(region);
    return [
      ...differences('placement', this.placements, replayed.placements, now),
      ...differences('loan', this.loans, replayed.loans, now),
      ...differences('credit', this.credits, replayed.credits, now),
    ];
  }
}

const folds: Fold = {
  ReciprocityPlacementRecorded: ({ placements }, { occurredOn, data: { placementId, lender, borrower } }) => {
    placements.set(placementId, `${lender} → ${borrower}, ${occurredOn}`);
  },
  ReciprocityPlacementReversed: ({ placements }, { data: { placementId } }) => void placements.delete(placementId),
  ReciprocityReversalHeld: 'ignored',
  ReciprocityPositionTransferred: 'ignored', // both sides are told by who stands for whom
  ReciprocityLoanMerged: (ledger, { occurredOn, data: { loanId } }) => ledger.say('loans', loanId, merged(occurredOn)),
  ReciprocityCreditMerged: (ledger, { occurredOn, data: { creditId } }) =>
    ledger.say('credits', creditId, merged(occurredOn)),
  ReciprocityLoanOpened: (ledger, { data: { loanId, borrower, lender } }) =>
    ledger.open('loans', loanId, `${borrower} → ${lender}`),
  ReciprocityLoanRepaid: (ledger, { data: { loanId, repaidByPlacement, beneficiary } }) =>
    ledger.say('loans', loanId, repaid(repaidByPlacement, beneficiary)),
  ReciprocityLoanReleased: (ledger, { data: { loanId, releaseId } }) => ledger.say('loans', loanId, fallen(releaseId)),
  ReciprocityLoanSetOff: (ledger, { data: { loanId, settlementId } }) =>
    ledger.say('loans', loanId, fallen(settlementId)),
  ReciprocityLoanReopened: (ledger, { data: { loanId } }) => ledger.say('loans', loanId),
  ReciprocityLoanReversed: ({ loans }, { data: { loanId } }) => void loans.delete(loanId),
  ReciprocityCreditOpened: (ledger, { data: { creditId, lender, borrower } }) =>
    ledger.open('credits', creditId, `${lender} ← ${borrower}`),
  ReciprocityCreditConsumed: (ledger, { data: { creditId, consumedByPlacement, helper } }) =>
    ledger.say('credits', creditId, repaid(consumedByPlacement, helper)),
  ReciprocityCreditReleased: (ledger, { data: { creditId, releaseId } }) =>
    ledger.say('credits', creditId, fallen(releaseId)),
  ReciprocityCreditRestored: (ledger, { data: { creditId } }) => ledger.say('credits', creditId),
  ReciprocityCreditReversed: ({ credits }, { data: { creditId } }) => void credits.delete(creditId),
  ReciprocityObligationDisputed: 'ignored',
  ReciprocityDisputeSettled: ({ placements }, { data: { loanId, outcome } }) => {
    if (outcome === 'annulled') placements.delete(loanId);
  },
  ReciprocityReleaseProposed: 'ignored',
  ReciprocityReleaseDeclined: 'ignored',
  ReciprocityReleaseConfirmed: 'ignored',
  ReciprocityReleaseLapsed: 'ignored',
  ReciprocitySettlementProposed: 'ignored',
  ReciprocitySettlementDeclined: 'ignored',
  ReciprocitySettlementConfirmed: 'ignored',
  ReciprocitySettlementConcluded: 'ignored',
  ReciprocitySettlementLapsed: 'ignored',
};

const repaid = (placement: EventId, municipality: string) => `, ${placement}, ${municipality}`;
const fallen = (actId: string) => `, ${actId}`;
const merged = (on: PlainDate) => `, ${on}`;

const lastOfAllDays = '9999-12-31' as PlainDate;

/** What the rules make of the cases and the agreements about them, in the same words. */
function replayedLedger(region: Region) {
  const { loans, credits } = ledgerOn(region, lastOfAllDays);
  const placements = reciprocityPlacementsUpTo(region, lastOfAllDays);
  return {
    placements: new Map(
      placements.map(({ placementId, lender, borrower, startedOn }) => [
        placementId,
        `${lender} → ${borrower}, ${startedOn}`,
      ]),
    ),
    loans: new Map(
      loans.map(({ loanId, borrower, lender, repaidBy, beneficiary, extinguishedBy, mergedOn }) => [
        loanId,
        `${borrower} → ${lender}${mergedOn ? merged(mergedOn) : ended(repaidBy, beneficiary, extinguishedBy)}`,
      ]),
    ),
    credits: new Map(
      credits.map(({ creditId, lender, borrower, consumedBy, helper, extinguishedBy, mergedOn }) => [
        creditId,
        `${lender} ← ${borrower}${mergedOn ? merged(mergedOn) : ended(consumedBy, helper, extinguishedBy)}`,
      ]),
    ),
  };
}

function ended(by: EventId | undefined, municipality: string | undefined, actId: string | undefined): string {
  if (actId !== undefined) return fallen(actId);
  return by === undefined ? '' : repaid(by, municipality ?? '');
}

/** What was recorded under one code and replayed under that of its successor is the same (E-21). */
function inPresentCodes({ rules: { successions } }: Region): (words: string) => string {
  if (successions.none) return (words) => words;
  const now = (code: string) => successions.standsFor(code as MunicipalityCode, lastOfAllDays);
  return (words) => words.replace(/\bGM\d{4}\b/g, now);
}

function differences(
  obligation: LedgerDifference['obligation'],
  recorded: Said,
  replayed: Said,
  now: (words: string) => string,
): LedgerDifference[] {
  const ids = new Set([...recorded.keys(), ...replayed.keys()]);
  return [...ids].flatMap((id) => {
    const [was, is] = [recorded.get(id), replayed.get(id)];
    if (was === is || (was !== undefined && is !== undefined && now(was) === now(is))) return [];
    return [{ obligation, id, ...(was !== undefined && { recorded: was }), ...(is !== undefined && { replayed: is }) }];
  });
}
