import type { CaseEvent, DestinationBasis, ReferralQuestion, StreamName } from '@evenwicht/events';
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

/** A question that lay on the table for some time; `until` is the day on which it no longer did. */
export interface AnsweredQuestion extends OpenQuestion {
  readonly until: PlainDate;
}

interface CaseAtTable {
  readonly caseId: CaseId;
  municipality: MunicipalityCode;
  questions: readonly OpenQuestion[];
  /** The origin is: the one question that a place does not answer, and that stays when the household is housed (E-10). */
  isDisputed: boolean;
  /** Refused, set aside or revoked: nothing follows on it any more. */
  isTurnedDown: boolean;
  isHoused: boolean;
  isClosed: boolean;
}

/** The questions on the mediation table, over all cases. A specification of the case holds it to what the case itself says. */
export class ReferralsOnRecord {
  private readonly byCase = new Map<StreamName, CaseAtTable>();
  private readonly answered = new Map<StreamName, AnsweredQuestion[]>();

  /** Those that wait for the table, the longest waiting first. */
  get open(): readonly Referral[] {
    return [...this.byCase.values()].filter(isWaiting).map(asReferral).sort(longestWaitingFirst);
  }

  /** The questions of each case that lay on the table on a day, as known now. */
  onTable(day: PlainDate): ReadonlyMap<StreamName, ReadonlySet<ReferralQuestion>> {
    const found = new Map<StreamName, Set<ReferralQuestion>>();
    for (const [stream, file] of this.byCase) {
      const now = isWaiting(file) ? questionsOf(file).filter(({ since }) => since <= day) : [];
      const then = (this.answered.get(stream) ?? []).filter(({ since, until }) => since <= day && day < until);
      const questions = [...now, ...then].map(({ question }) => question);
      if (questions.length > 0) found.set(stream, new Set(questions));
    }
    return found;
  }

  /** Of a case that asks something of the table now. */
  openOf(caseStream: StreamName): Referral | undefined {
    const file = this.byCase.get(caseStream);
    return file && isWaiting(file) ? asReferral(file) : undefined;
  }

  begin(caseStream: StreamName, municipality: MunicipalityCode): void {
    const caseId = subjectOf(caseStream) as CaseId;
    const asking = { questions: [], isDisputed: false, isTurnedDown: false, isHoused: false, isClosed: false };
    this.byCase.set(caseStream, { caseId, municipality, ...asking });
  }

  change({ stream, occurredOn }: OfCase, change: (file: CaseAtTable) => Partial<CaseAtTable>): void {
    const file = this.byCase.get(stream);
    if (!file) return;
    const before = isWaiting(file) ? questionsOf(file) : [];
    Object.assign(file, change(file));
    if (before.length > 0) this.remember(stream, before, isWaiting(file) ? questionsOf(file) : [], occurredOn);
  }

  private remember(
    stream: StreamName,
    before: readonly OpenQuestion[],
    after: readonly OpenQuestion[],
    until: PlainDate,
  ): void {
    const gone = before.filter(
      (asked) => !after.some((left) => left.question === asked.question && left.since === asked.since),
    );
    if (gone.length === 0) return;
    this.answered.set(stream, [...(this.answered.get(stream) ?? []), ...gone.map((asked) => ({ ...asked, until }))]);
  }
}

/** The first day on which one of its questions lay on the table. */
export function waitingSince({ questions }: Referral): PlainDate {
  return questions.map(({ since }) => since).sort()[0] as PlainDate;
}

function isWaiting(file: CaseAtTable): boolean {
  return questionsOf(file).length > 0 && !file.isTurnedDown && !file.isClosed;
}

function asReferral(file: CaseAtTable): Referral {
  const { caseId, municipality } = file;
  return { caseId, municipality, questions: questionsOf(file) };
}

function questionsOf({ questions, isDisputed, isHoused }: CaseAtTable): readonly OpenQuestion[] {
  return isHoused ? questionOfDispute({ questions, isDisputed }) : questions;
}

function questionOfDispute({ questions, isDisputed }: Pick<CaseAtTable, 'questions' | 'isDisputed'>) {
  return isDisputed ? questions.filter(({ question }) => question === 'origin-disputed') : [];
}

function longestWaitingFirst(left: Referral, right: Referral): number {
  const key = (referral: Referral) => `${waitingSince(referral)} ${referral.caseId}`;
  return key(left) < key(right) ? -1 : 1;
}

type OfCase = { readonly stream: StreamName; readonly occurredOn: PlainDate };

/** Something that becomes so of a case. */
function becomes(changes: Partial<CaseAtTable>) {
  const change = () => changes;
  return (referrals: ReferralsOnRecord, event: OfCase) => referrals.change(event, change);
}

/** What 3c asked rests on a return to the origin: where that falls, the question falls. */
const noLongerUnableToServe = (referrals: ReferralsOnRecord, event: OfCase) =>
  referrals.change(event, ({ questions }) => ({ questions: without(questions, 'unable-to-serve') }));

function without(
  questions: readonly OpenQuestion[],
  ...answered: readonly ReferralQuestion[]
): readonly OpenQuestion[] {
  return questions.filter(({ question }) => !answered.includes(question));
}

const answeredByRule: { readonly [Basis in DestinationBasis]?: readonly ReferralQuestion[] } = {
  informalCare: ['return-not-suitable', 'origin-unknown'],
  grantingMunicipality: ['return-not-suitable'],
};

function isInformalCare(category: string): boolean {
  return category === 'informalCare';
}

export const referralHandlers: Handlers<ReferralsOnRecord, CaseEvent> = {
  UrgencyApplied: (referrals, { stream, data: { municipality } }) => referrals.begin(stream, municipality),
  ApplicationForwarded: (referrals, event) =>
    referrals.change(event, () => ({ municipality: event.data.decidingMunicipality })),
  SupplementRequested: 'ignored',
  SupplementReceived: 'ignored',
  ExternalAdviceRequested: 'ignored',
  ExternalAdviceReceived: 'ignored',
  DecisionTermExtended: 'ignored',
  ApplicationSetAside: becomes({ isTurnedDown: true }),
  UrgencyGranted: becomes({ isTurnedDown: false }),
  UrgencyRefused: becomes({ isTurnedDown: true }),
  ObjectionLodged: 'ignored',
  ObjectionDecisionPostponed: 'ignored',
  /** One against the decision is replaced by the decision that comes with it. */
  ObjectionDecided: (referrals, event) => {
    const { outcome, against } = event.data;
    if (outcome === 'upheld' && against !== 'decision') referrals.change(event, () => ({ isTurnedDown: false }));
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
  CaseTransferred: (referrals, event) => {
    const { predecessor, successor } = event.data;
    referrals.change(event, ({ municipality }) => (municipality === predecessor ? { municipality: successor } : {}));
  },
  CaseClosed: becomes({ isClosed: true }),
  /** What lay on the table lies there again. */
  CaseReopened: becomes({ isClosed: false }),
  SearchProfileEstablished: 'ignored',
  GuidanceArranged: 'ignored',
  OutflowReadinessRecorded: 'ignored',
  OriginDetermined: 'ignored',
  OriginDisputed: becomes({ isDisputed: true }),
  OriginDisputeResolved: (referrals, event) =>
    referrals.change(event, ({ questions }) => ({
      isDisputed: false,
      questions: without(questions, 'origin-disputed'),
    })),
  /** What was asked because of the earlier origin; from outside the region nobody returns (chapter 2). */
  OriginCorrected: (referrals, event) =>
    referrals.change(event, ({ questions }) => {
      const left = without(questions, 'origin-unknown', 'unable-to-serve');
      return { questions: event.data.originLies === 'outside-region' ? without(left, 'return-not-suitable') : left };
    }),
  ReturnAssessedUnsuitable: noLongerUnableToServe,
  ResidencePrincipleSetAside: 'ignored',
  ReferredToMediationTable: (referrals, event) =>
    referrals.change(event, ({ questions }) => {
      const { question } = event.data;
      return { questions: [...without(questions, question), { question, since: event.occurredOn }] };
    }),
  DeterminedByMediationTable: (referrals, event) =>
    referrals.change(event, (file) => ({ questions: questionOfDispute(file) })),
  SafetyOverrideProposed: 'ignored',
  SafetyOverrideConfirmed: 'ignored',
  UtmostEffortRecorded: 'ignored',
  DeclaredUnableToServe: 'ignored',
  StepInRequested: 'ignored',
  StepInOffered: 'ignored',
  StepInDeclined: 'ignored',
  StepInOfferWithdrawn: 'ignored',
  MunicipalitySteppedIn: noLongerUnableToServe,
  /** The place of the care and the municipality that granted answer where to go instead of back (1b, E-08). */
  DestinationEstablished: (referrals, event) =>
    referrals.change(event, ({ questions }) => ({
      questions: without(questions, ...(answeredByRule[event.data.basis] ?? [])),
    })),
  DestinationRevised: 'ignored',
  HandedOverToAllocation: 'ignored',
  DwellingOffered: 'ignored',
  OfferRefused: 'ignored',
  OfferWithdrawn: 'ignored',
  DwellingAllocated: 'ignored',
  AllocationWithdrawn: 'ignored',
  TenancyStarted: becomes({ isHoused: true }),
  TenancyReversed: becomes({ isHoused: false }),
};
