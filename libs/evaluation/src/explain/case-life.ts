import type { CaseEvent, Position } from '@evenwicht/events';
import type { Instant, PlainDate } from '@evenwicht/kernel';

/** An event of a case, with who said so and when it was known. */
export type CaseFact = CaseEvent & {
  readonly position: Position;
  readonly recordedAt: Instant;
  /** Whose word it is. */
  readonly organisation: string;
  readonly occurredOn: PlainDate;
};

type FactOf<Type extends CaseEvent['type']> = Extract<CaseFact, { readonly type: Type }>;

/** What happened in a case up to a position, and what of it stands. */
export class CaseLife {
  constructor(readonly facts: readonly CaseFact[]) {}

  /** The last of its kind. */
  latest<Type extends CaseEvent['type']>(...types: readonly Type[]): FactOf<Type> | undefined {
    return this.facts.findLast((fact): fact is FactOf<Type> => (types as readonly string[]).includes(fact.type));
  }

  /** The last of its kind, unless what undoes it came after. */
  standing<Type extends CaseEvent['type']>(type: Type, undoneBy: CaseEvent['type']): FactOf<Type> | undefined {
    const found = this.latest(type);
    const undone = this.latest(undoneBy);
    return found && undone && undone.position > found.position ? undefined : found;
  }
}

/** Whether an event can move where a case counts. Does not compile while an event of the case is not named. */
const moves: Readonly<Record<CaseEvent['type'], boolean>> = {
  UrgencyApplied: true,
  ApplicationForwarded: true,
  SupplementRequested: false,
  SupplementReceived: false,
  ExternalAdviceRequested: false,
  ExternalAdviceReceived: false,
  DecisionTermExtended: false,
  ApplicationSetAside: true,
  UrgencyGranted: true,
  UrgencyRefused: true,
  ObjectionLodged: false,
  ObjectionDecisionPostponed: false,
  ObjectionDecided: true,
  UrgencyRevoked: true,
  UrgencyExtended: false,
  UrgencyExpired: true,
  CategoryCorrected: true,
  ScopeCorrected: true,
  OriginDetermined: true,
  OriginDisputed: true,
  OriginDisputeResolved: true,
  OriginCorrected: true,
  ReturnAssessedUnsuitable: true,
  ResidencePrincipleSetAside: true,
  ReferredToMediationTable: true,
  DeterminedByMediationTable: true,
  SafetyOverrideProposed: false,
  SafetyOverrideConfirmed: true,
  UtmostEffortRecorded: true,
  DeclaredUnableToServe: true,
  StepInRequested: false,
  StepInOffered: false,
  StepInDeclined: false,
  StepInOfferWithdrawn: false,
  MunicipalitySteppedIn: true,
  DestinationEstablished: true,
  DestinationRevised: true,
  HandedOverToAllocation: false,
  OutflowReadinessRecorded: false,
  GuidanceArranged: false,
  SearchProfileEstablished: false,
  DwellingOffered: false,
  OfferRefused: false,
  OfferWithdrawn: false,
  DwellingAllocated: true,
  AllocationWithdrawn: true,
  TenancyStarted: true,
  TenancyReversed: true,
  CaseTransferred: false, // by whom it is counted follows from who stands for whom
  CaseClosed: true,
  CaseReopened: true,
};

export function movesACount({ type }: CaseFact): boolean {
  return moves[type];
}
