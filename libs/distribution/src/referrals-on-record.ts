import type { CaseEvent, ReferralQuestion, StreamName } from '@evenwicht/events';
import { subjectOf } from '@evenwicht/events';
import type { CaseId, MunicipalityCode, PlainDate } from '@evenwicht/kernel';
import type { Handlers } from './handlers.js';

/** A question that lies on the mediation table. */
export interface OpenQuestion {
  readonly question: ReferralQuestion;
  readonly since: PlainDate;
}

/** What a case asks of the mediation table (agreement 1c, 3c). */
export interface Referral {
  readonly caseId: CaseId;
  /** That decides on the application. */
  readonly municipality: MunicipalityCode;
  /** In the order in which they were asked; one or more. */
  readonly questions: readonly OpenQuestion[];
}

interface CaseAtTable {
  readonly caseId: CaseId;
  municipality: MunicipalityCode;
  questions: readonly OpenQuestion[];
  /** Refused, set aside or revoked: nothing follows on it any more. */
  isTurnedDown: boolean;
  isHoused: boolean;
  isClosed: boolean;
}

/** The questions on the mediation table, over all cases. A specification of the case holds it to what the case itself says. */
export class ReferralsOnRecord {
  private readonly byCase = new Map<StreamName, CaseAtTable>();

  /** Those that wait for the table, the longest waiting first. */
  get open(): readonly Referral[] {
    return [...this.byCase.values()].filter(isWaiting).map(asReferral).sort(longestWaitingFirst);
  }

  /** Of a case that asks something of the table now. */
  openOf(caseStream: StreamName): Referral | undefined {
    const file = this.byCase.get(caseStream);
    return file && isWaiting(file) ? asReferral(file) : undefined;
  }

  begin(caseStream: StreamName, municipality: MunicipalityCode): void {
    const caseId = subjectOf(caseStream) as CaseId;
    const asking = { questions: [], isTurnedDown: false, isHoused: false, isClosed: false };
    this.byCase.set(caseStream, { caseId, municipality, ...asking });
  }

  change(caseStream: StreamName, change: (file: CaseAtTable) => Partial<CaseAtTable>): void {
    const file = this.byCase.get(caseStream);
    if (file) Object.assign(file, change(file));
  }
}

/** The first day on which one of its questions lay on the table. */
export function waitingSince({ questions }: Referral): PlainDate {
  return questions.map(({ since }) => since).sort()[0] as PlainDate;
}

function isWaiting({ questions, isTurnedDown, isHoused, isClosed }: CaseAtTable): boolean {
  return questions.length > 0 && !isTurnedDown && !isHoused && !isClosed;
}

function asReferral({ caseId, municipality, questions }: CaseAtTable): Referral {
  return { caseId, municipality, questions };
}

function longestWaitingFirst(left: Referral, right: Referral): number {
  const key = (referral: Referral) => `${waitingSince(referral)} ${referral.caseId}`;
  return key(left) < key(right) ? -1 : 1;
}

type OfCase = { readonly stream: StreamName };

/** Something that becomes so of a case. */
const becomes =
  (changes: Partial<CaseAtTable>) =>
  (referrals: ReferralsOnRecord, { stream }: OfCase) =>
    referrals.change(stream, () => changes);

/** What 3c asked rests on a return to the origin: where that falls, the question falls. */
const noLongerUnableToServe = (referrals: ReferralsOnRecord, { stream }: OfCase) =>
  referrals.change(stream, ({ questions }) => ({ questions: without(questions, 'unable-to-serve') }));

function without(questions: readonly OpenQuestion[], answered: ReferralQuestion): readonly OpenQuestion[] {
  return questions.filter(({ question }) => question !== answered);
}

function isInformalCare(category: string): boolean {
  return category === 'informalCare';
}

export const referralHandlers: Handlers<ReferralsOnRecord, CaseEvent> = {
  UrgencyApplied: (referrals, { stream, data: { municipality } }) => referrals.begin(stream, municipality),
  ApplicationForwarded: (referrals, { stream, data: { decidingMunicipality } }) =>
    referrals.change(stream, () => ({ municipality: decidingMunicipality })),
  SupplementRequested: 'ignored',
  SupplementReceived: 'ignored',
  ExternalAdviceRequested: 'ignored',
  ExternalAdviceReceived: 'ignored',
  DecisionTermExtended: 'ignored',
  ApplicationSetAside: becomes({ isTurnedDown: true }),
  UrgencyGranted: becomes({ isTurnedDown: false }),
  UrgencyRefused: becomes({ isTurnedDown: true }),
  ObjectionLodged: 'ignored',
  /** One against the decision is replaced by the decision that comes with it. */
  ObjectionDecided: (referrals, { stream, data: { outcome, against } }) => {
    if (outcome === 'upheld' && against !== 'decision') referrals.change(stream, () => ({ isTurnedDown: false }));
  },
  UrgencyRevoked: becomes({ isTurnedDown: true }),
  UrgencyExtended: 'ignored',
  /** The table can still look at a household whose urgency expired (E-30). */
  UrgencyExpired: 'ignored',
  CategoryCorrected: (referrals, event) => {
    const { category, previousCategory } = event.data;
    if (isInformalCare(category) !== isInformalCare(previousCategory)) noLongerUnableToServe(referrals, event);
  },
  ScopeCorrected: noLongerUnableToServe,
  CaseClosed: becomes({ isClosed: true }),
  SearchProfileEstablished: 'ignored',
  GuidanceArranged: 'ignored',
  OutflowReadinessRecorded: 'ignored',
  OriginDetermined: 'ignored',
  ReturnAssessedUnsuitable: noLongerUnableToServe,
  ResidencePrincipleSetAside: 'ignored',
  ReferredToMediationTable: (referrals, { stream, occurredOn, data: { question } }) =>
    referrals.change(stream, ({ questions }) => ({
      questions: [...without(questions, question), { question, since: occurredOn }],
    })),
  DeterminedByMediationTable: becomes({ questions: [] }),
  UtmostEffortRecorded: 'ignored',
  DeclaredUnableToServe: 'ignored',
  MunicipalitySteppedIn: noLongerUnableToServe,
  DestinationEstablished: 'ignored',
  HandedOverToAllocation: 'ignored',
  DwellingOffered: 'ignored',
  OfferRefused: 'ignored',
  OfferWithdrawn: 'ignored',
  DwellingAllocated: 'ignored',
  AllocationWithdrawn: 'ignored',
  TenancyStarted: becomes({ isHoused: true }),
  TenancyReversed: becomes({ isHoused: false }),
};
