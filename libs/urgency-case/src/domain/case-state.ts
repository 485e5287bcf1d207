import { isMunicipalityCode, type CaseId, type MunicipalityCode, type PlainDate } from '@evenwicht/kernel';
import type {
  CaseEvent,
  ClosureReason,
  ContractType,
  DestinationRevisionReason,
  DisputeOutcome,
  ElsewhereManner,
  ObjectionOutcome,
  ObjectionTarget,
  ReferralQuestion,
  ReopeningReason,
  ReturnUnsuitableReason,
} from '@evenwicht/events';
import type { StepInCall } from '@evenwicht/distribution';

export type EventNamed<Type extends CaseEvent['type']> = Extract<CaseEvent, { readonly type: Type }>;
export type DataOf<Type extends CaseEvent['type']> = EventNamed<Type>['data'];

/** How each type of event changes the state; a type that is left out of the whole does not compile. */
export type Evolution<Type extends CaseEvent['type']> = {
  readonly [Name in Type]: (state: CaseState, event: EventNamed<Name>) => CaseState;
};

/** The decision of the municipality on the application. */
export interface UrgencyDecision {
  readonly isGranted: boolean;
  readonly on: PlainDate;
  /** Of a refusal always; of a grant where it is not the ordinary one. */
  readonly ground?: string;
  readonly document?: string;
  /** The last day of a grant, as granted or extended; absent where it has no term. */
  readonly validUntil?: PlainDate;
}

/** How a grant came to hold no longer: taken back by the municipality, or run out. */
export interface Lapse {
  readonly kind: 'revoked' | 'expired';
  readonly on: PlainDate;
  readonly ground?: string;
}

/** The latest objection (Awb 6:4). */
export interface Objection {
  readonly lodgedOn: PlainDate;
  readonly against: ObjectionTarget;
  /** The day of what it is made against: from then on the term to object runs (Awb 6:8). */
  readonly objectedOn: PlainDate;
  /** A committee advises on it (Awb 7:13). */
  readonly isForCommittee: boolean;
  /** The day to which the decision on it was postponed (Awb 7:10). */
  readonly decideBy?: PlainDate;
  readonly decided?: { readonly on: PlainDate; readonly outcome: ObjectionOutcome };
}

/** The supplement that the applicant was last asked for (Awb 4:5). */
export interface Supplement {
  readonly requestedOn: PlainDate;
  readonly dueOn: PlainDate;
  readonly missing: readonly string[];
  readonly received?: { readonly on: PlainDate; readonly isComplete: boolean };
}

/** What one kind of adviser was last asked (Awb 3:5). */
export interface ExternalAdvice {
  readonly adviser: string;
  readonly requestedOn: PlainDate;
  readonly receivedOn?: PlainDate;
}

/** The latest search profile. */
export type SearchProfile = DataOf<'SearchProfileEstablished'> & {
  readonly firstOn: PlainDate;
  readonly on: PlainDate;
};

/** What an association offered, and what came of it; without an answer it is open. */
export type Offer = DataOf<'DwellingOffered'> & { readonly on: PlainDate; readonly answer?: OfferAnswer };

export type OfferAnswer =
  | { readonly kind: 'accepted'; readonly on: PlainDate }
  | { readonly kind: 'refused'; readonly on: PlainDate; readonly reason: DataOf<'OfferRefused'>['reason'] }
  | { readonly kind: 'withdrawn'; readonly on: PlainDate; readonly reason: DataOf<'OfferWithdrawn'>['reason'] };

/** Where the household belongs; with the reason where it was revised. */
export type Destination = DataOf<'DestinationEstablished'> & { readonly revisedFor?: DestinationRevisionReason };

/** The latest dispute about the origin (E-10). */
export interface OriginDispute extends DataOf<'OriginDisputed'> {
  readonly resolved?: { readonly on: PlainDate; readonly outcome: DisputeOutcome };
}

/** The application; `municipality` decides on it, which is the one that received it unless it was forwarded (Awb 2:3). */
export type Application = DataOf<'UrgencyApplied'> & {
  readonly receivedOn: PlainDate;
  /** As it came in, where it was forwarded or corrected since. */
  readonly asReceived?: Omit<Application, 'asReceived'>;
};

/** What the next decision about a case must know, no more. */
export interface CaseState {
  readonly application?: Application;
  readonly supplement?: Supplement;
  /** Per adviser the latest question. */
  readonly advice?: readonly ExternalAdvice[];
  /** The day to which the decision term was extended (Awb 4:14). */
  readonly decideBy?: PlainDate;
  /** Left undecided because it stayed incomplete (Awb 4:5). */
  readonly setAside?: { readonly on: PlainDate; readonly ground: string; readonly document?: string };
  readonly decision?: UrgencyDecision;
  readonly lapse?: Lapse;
  readonly objection?: Objection;
  readonly origin?: DataOf<'OriginDetermined'>;
  readonly dispute?: OriginDispute;
  readonly unsuitableReturn?: ReturnUnsuitableReason;
  /** What was held to be the origin after return to it was found unsuitable, before it was corrected. */
  readonly earlierOrigins?: readonly MunicipalityCode[];
  readonly carePlace?: DataOf<'ResidencePrincipleSetAside'>;
  /** The day on which the person is ready to flow out of the institution; may lie ahead (R-034, E-39). */
  readonly outflowReadyOn?: PlainDate;
  /** Who answers for the guidance, where that is arranged. */
  readonly guidance?: { readonly on: PlainDate; readonly municipality: MunicipalityCode };
  /** The questions that lie on the mediation table, oldest first. */
  readonly openQuestions: readonly ReferralQuestion[];
  readonly determination?: DataOf<'DeterminedByMediationTable'>;
  /** The unsafe municipality that the table determined knowing that it was: with two people, or as recorded elsewhere (1b). */
  readonly returnDeterminedTo?: MunicipalityCode | undefined;
  /** The proposal to hold a return to the unsafe origin responsible, and its confirmation; spent with a determination. */
  readonly safetyOverride?: DataOf<'SafetyOverrideProposed'> &
    Partial<DataOf<'SafetyOverrideConfirmed'>> & { readonly recordedFor: PlainDate };
  /** The latest effort of the municipality of origin. */
  readonly utmostEffort?: { readonly on: PlainDate; readonly actions: readonly string[] };
  /** The reason that the municipality of origin gave when it declared itself unable to serve. */
  readonly unableToServe?: string;
  /** Since the origin declared itself unable: each municipality that was asked to step in or offered to, once. */
  readonly stepInCalls?: readonly StepInCall[];
  readonly steppedIn?: MunicipalityCode;
  readonly destination?: Destination;
  /** What is looked for; `firstOn` is the day of the first profile (chapters 2 and 4). */
  readonly searchProfile?: SearchProfile;
  /** Everything that was offered, in order of recording. */
  readonly offers?: readonly Offer[];
  readonly handedOverTo?: MunicipalityCode;
  /** The allocation that stands; it goes on standing while the tenancy runs. */
  readonly allocation?: { readonly on: PlainDate; readonly placement: DataOf<'DwellingAllocated'> };
  readonly lastWithdrawal?: { readonly on: PlainDate; readonly reason: string };
  readonly tenancy?: { readonly on: PlainDate; readonly contractType?: ContractType };
  /** The tenancy began as help of one municipality to another (3c). */
  readonly help?: { readonly lender: MunicipalityCode; readonly borrower: MunicipalityCode };
  readonly lastReversal?: { readonly on: PlainDate; readonly reason: string };
  readonly closure?: ClosureReason | undefined;
  readonly closureManner?: ElsewhereManner | undefined;
  readonly closedOn?: PlainDate | undefined;
  /** The latest time that it was opened again. */
  readonly reopened?: { readonly on: PlainDate; readonly reason: ReopeningReason };
  /** By the municipality that went up in another since: the one that stands in its place here (E-21). */
  readonly takenOver?: Readonly<Record<MunicipalityCode, MunicipalityCode>>;
  /** The cases in which the household goes on (E-25). */
  readonly continuedIn?: readonly CaseId[] | undefined;
}

/** A case of which the application was registered. */
export type RegisteredCase = CaseState & Required<Pick<CaseState, 'application'>>;

export const initialCase: CaseState = { openQuestions: [] };

export function isRegistered(state: CaseState): state is RegisteredCase {
  return state.application !== undefined;
}

/** The agreement binds the statutory urgent alone (chapter 1, footnote; ). */
export function isUnderAgreement({ application }: CaseState): boolean {
  return application?.scope === 'statutory';
}

/** Carer and care receiver do not flow out but move near the care: the residence principle does not apply (1b). */
export function isInformalCare({ application }: CaseState): boolean {
  return application?.category === 'informalCare';
}

/** Granted, and the grant still holds. */
export function isGranted({ decision, lapse }: CaseState): boolean {
  return decision?.isGranted === true && !lapse;
}

export function isRefused({ decision }: CaseState): boolean {
  return decision?.isGranted === false;
}

/** Refused, set aside without a decision, or revoked: nothing follows on it any more. */
export function isTurnedDown(state: CaseState): boolean {
  return isRefused(state) || state.setAside !== undefined || state.lapse?.kind === 'revoked';
}

/**
 * The municipality of origin to which the residence principle would let the household flow out (1a):
 * it lies in the region, return is suitable, and it is no informal care (OQ-6).
 */
export function ownOriginOf(state: CaseState): MunicipalityCode | undefined {
  const { origin, unsuitableReturn } = state;
  if (origin?.originLies !== 'in-region' || unsuitableReturn || isInformalCare(state)) return undefined;
  return isMunicipalityCode(origin.origin) ? origin.origin : undefined;
}

/** The dispute about the origin that nobody has resolved yet. */
export function openDisputeOf({ dispute }: CaseState): OriginDispute | undefined {
  return dispute?.resolved ? undefined : dispute;
}

/** What the table is asked about where the household belongs; not, in a dispute, where it came from (E-10). */
export function questionsOfPlace(state: CaseState): readonly ReferralQuestion[] {
  const { openQuestions } = state;
  return openDisputeOf(state) ? openQuestions.filter((question) => question !== 'origin-disputed') : openQuestions;
}

/** The municipality of origin as a placement shows it: withheld where return is not suitable (domain.md E-02). */
export function shownOriginOf({ origin, unsuitableReturn }: CaseState): MunicipalityCode | undefined {
  if (!origin || unsuitableReturn) return undefined;
  return isMunicipalityCode(origin.origin) ? origin.origin : undefined;
}

/**
 * The municipalities to which a return is not suitable, and whether for safety (1b): the origin, and what was held to be
 * the origin when that was assessed. A correction makes no place safe (E-02, E-11).
 */
export function unsuitableReturnsOf({ origin, unsuitableReturn, earlierOrigins = [] }: CaseState) {
  if (!unsuitableReturn) return [];
  const known = [...new Set([origin?.origin, ...earlierOrigins])];
  return known
    .filter((place) => place !== undefined && isMunicipalityCode(place))
    .map((municipality) => ({ municipality, isUnsafe: unsuitableReturn === 'unsafe' }));
}

/** Who stands for a municipality in this case by now (E-21). */
export function standingIn({ takenOver }: CaseState, municipality: MunicipalityCode): MunicipalityCode {
  return takenOver?.[municipality] ?? municipality;
}

/**
 * Held to be unsafe for the household: a municipality of origin (1b, "onveilige situatie"). Of one that went up in
 * another since, the place that was fled from is told apart where it is known by its own code (E-21).
 */
export function isUnsafe(state: CaseState, municipality: MunicipalityCode): boolean {
  const unsafe = unsuitableReturnsOf(state).flatMap((one) => (one.isUnsafe ? [one.municipality] : []));
  if (unsafe.includes(municipality)) return true;
  const standing = standingIn(state, municipality);
  const isToldApart = unsafe.some((one) => one !== standing && standingIn(state, one) === standing);
  return unsafe.includes(standing) && !isToldApart;
}

/** A destination that rested on the return to the origin falls, and the hand-over with it. */
export function withoutDestination(state: CaseState): CaseState {
  return { ...state, destination: undefined, handedOverTo: undefined };
}
