import { accept, reject, type CaseId, type MunicipalityCode, type PlainDate } from '@evenwicht/kernel';
import type { CaseEvent, DeviationReason, LiveabilityConsideration, ReferralQuestion } from '@evenwicht/events';
import type { Terms } from '@evenwicht/distribution';
import type { Command } from '@evenwicht/service-kit';
import type { CaseFacts } from './case-facts.js';
import {
  isUnderAgreement,
  isUnsafe,
  openDisputeOf,
  shownOriginOf,
  type CaseState,
  type DataOf,
  type Evolution,
} from './case-state.js';
import { referral } from './referral.js';
import { isExcludedAsUnsafe, isOverridden } from './safety-override.js';
import { objectionOf, objectionToMoving, objectionToTurnedDown, type Step, type TurnedDownRejection } from './step.js';

export type RecordTableDetermination = Command<
  'RecordTableDetermination',
  {
    readonly caseId: CaseId;
    readonly destination: MunicipalityCode;
    /** Codes of what weighed for the household, one or more. */
    readonly individualInterests: readonly string[];
    /** Codes of what weighed for the balanced distribution, one or more. */
    readonly generalInterests: readonly string[];
    /** What was considered of "draagkracht en leefbaarheid" (4; R-065). */
    readonly liveability?: readonly LiveabilityConsideration[];
    /** Compulsory where another municipality comes first in the advice. */
    readonly deviationReason?: DeviationReason;
    /** The table sat without this system: nothing that we can weigh lay on it, and there is no advice to deviate from. */
    readonly wasMadeElsewhere?: boolean;
  }
>;

export const determinationRejections = {
  NO_INDIVIDUAL_INTEREST: 'Het individuele belang van passend wonen ontbreekt in de afweging.',
  NO_GENERAL_INTEREST: 'Het algemene belang van evenwichtige verdeling ontbreekt in de afweging.',
  NO_OPEN_REFERRAL: 'Er ligt geen vraag over deze zaak op de bemiddelingstafel.',
  ORIGIN_UNSAFE: 'De gemeente van herkomst is onveilig voor dit huishouden; dat opzijzetten doen twee mensen samen.',
  NO_DEVIATION_REASON: 'In het advies staat een andere gemeente vooraan; noem waarom de tafel daarvan afwijkt.',
} as const;
type Rejection =
  | keyof typeof determinationRejections
  | TurnedDownRejection
  | 'MUNICIPALITY_NOT_A_MEMBER'
  | 'ALREADY_HOUSED'
  | 'ALLOCATION_STILL_OPEN';

/** Verdeelafspraken 5 December 2025, 1c: the table weighs the individual and the general interest and determines the place. */
export const recordTableDetermination: Step<RecordTableDetermination, Rejection> = {
  isAlreadySo: (state, { data }) =>
    questionsLeftOpen(state).length === state.openQuestions.length &&
    state.determination !== undefined &&
    isSame(state.determination, data),

  decide(state, { on, data, facts }) {
    const question = questionAnswered(state);
    const objection =
      objectionToTurnedDown(state) ?? objectionToWeighing(data, facts.terms) ?? objectionToMoving(state);
    if (objection) return reject(objection);
    if (!question) return reject('NO_OPEN_REFERRAL');
    const conflict = data.wasMadeElsewhere ? undefined : objectionToPlace(state, { data, facts });
    if (conflict) return reject(conflict);
    const determined = determination(state, question, { on, data, facts });
    if (!isUnderAgreement(state)) return accept(...determined);
    const destination = destinationBy(state, question, data.destination, facts.terms);
    return accept(...determined, { type: 'DestinationEstablished', occurredOn: on, data: destination });
  },
};

/** What the table weighs, and where. */
export type Weighing = Omit<RecordTableDetermination['data'], 'caseId' | 'wasMadeElsewhere'>;

export function objectionToWeighing(
  { destination, individualInterests, generalInterests }: Weighing,
  { members }: Terms,
): 'NO_INDIVIDUAL_INTEREST' | 'NO_GENERAL_INTEREST' | 'MUNICIPALITY_NOT_A_MEMBER' | undefined {
  return objectionOf(
    [individualInterests.length === 0, 'NO_INDIVIDUAL_INTEREST'], // 1c, "het individuele belang"
    [generalInterests.length === 0, 'NO_GENERAL_INTEREST'], // 1c, "het algemene belang"
    [!members.includes(destination), 'MUNICIPALITY_NOT_A_MEMBER'], // 1c, "regionale bemiddelingstafel"
  );
}

export const determinationEvolution: Evolution<'DeterminedByMediationTable'> = {
  DeterminedByMediationTable: (state, { data }) => ({
    ...state,
    determination: data,
    returnDeterminedTo: isUnsafe(state, data.destination) ? data.destination : undefined,
    openQuestions: questionsLeftOpen(state),
    safetyOverride: undefined,
  }),
};

/** A place answers every question but one: which origin stands in a dispute (E-10). */
function questionsLeftOpen(state: CaseState): CaseState['openQuestions'] {
  return openDisputeOf(state) ? state.openQuestions.filter((question) => question === 'origin-disputed') : [];
}

interface Determining {
  readonly on: PlainDate;
  readonly data: Weighing;
  readonly facts: CaseFacts;
}

/** Fitting housing leads: what is unsafe takes two people to set aside, and all else a reason in code (1, 1b; R-044). */
export function objectionToPlace(
  state: CaseState,
  { data, facts }: Omit<Determining, 'on'>,
): 'ORIGIN_UNSAFE' | 'NO_DEVIATION_REASON' | undefined {
  return objectionOf(
    [isExcludedAsUnsafe(state, data.destination), 'ORIGIN_UNSAFE'], // 1b, "onveilige situatie"
    [isUnderAgreement(state) && isDeviation(data, facts) && !data.deviationReason, 'NO_DEVIATION_REASON'], // 1, 3a
  );
}

/** Without an advice there is nothing to deviate from. */
function isDeviation({ destination }: Weighing, { weighing }: CaseFacts): boolean {
  const first = weighing?.options.find(({ rank }) => rank === 1);
  return first !== undefined && first.municipality !== destination;
}

/** What the table determined, after the question where nobody had put it. */
export function determination(
  state: CaseState,
  question: ReferralQuestion,
  { on, data, facts }: Determining,
): readonly CaseEvent[] {
  const { destination, individualInterests, generalInterests } = data;
  const interests = { individualInterests: [...individualInterests], generalInterests: [...generalInterests] };
  const considered = { ...interests, ...weighedFurther(state, { data, facts }) };
  const determined: CaseEvent = {
    type: 'DeterminedByMediationTable',
    occurredOn: on,
    data: { destination, question, ...considered, figuresSeen: figuresSeen(facts) },
  };
  return state.openQuestions.includes(question) ? [determined] : [referral(question, on), determined];
}

/** What else went into the determination; a reason to deviate only where the table deviates. */
function weighedFurther(
  state: CaseState,
  { data, facts }: Omit<Determining, 'on'>,
): Partial<DataOf<'DeterminedByMediationTable'>> {
  const { destination, liveability = [], deviationReason } = data;
  const { safetyOverride } = state;
  return {
    ...(liveability.length > 0 && { liveability: [...liveability] }),
    ...(deviationReason && isDeviation(data, facts) && { deviationReason }),
    ...(safetyOverride && isOverridden(state, destination) && { safetyOverride: safetyOverride.reason }),
    ...(facts.weighing && { weighing: facts.weighing }),
  };
}

/** What the table answers: of several questions the one that decides about a loan, else the latest. */
function questionAnswered({ openQuestions, origin }: CaseState): ReferralQuestion | undefined {
  if (openQuestions.includes('unable-to-serve')) return 'unable-to-serve';
  // outside the region the table may advise without having been asked (E-09)
  return openQuestions.at(-1) ?? (origin?.originLies === 'outside-region' ? 'other' : undefined);
}

/** 1c makes no loan; an answer to 3c with another municipality does, found by the table (OQ-22), but none is new under the fallback. */
export function destinationBy(
  state: CaseState,
  question: ReferralQuestion,
  municipality: MunicipalityCode,
  { isFallback }: Terms,
): DataOf<'DestinationEstablished'> {
  const municipalityOfOrigin = shownOriginOf(state);
  const isHelp = question === 'unable-to-serve' && municipality !== municipalityOfOrigin && !isFallback;
  return isHelp
    ? { municipality, basis: 'reciprocity', municipalityOfOrigin, selectedBy: 'table-agreement' }
    : { municipality, basis: 'mediationTable', municipalityOfOrigin };
}

/** All members, also those without a figure: what lay on the table and what did not. */
function figuresSeen({
  terms,
  upToPosition,
  operationalShares,
  balances,
}: CaseFacts): DataOf<'DeterminedByMediationTable'>['figuresSeen'] {
  return {
    upToPosition,
    municipalities: terms.members.map((municipality) => ({
      municipality,
      operationalShare: operationalShares[municipality]?.share ?? null,
      balance: balances[municipality] ?? null,
    })),
  };
}

/** A reason that was sent along with no deviation was not recorded, and makes no difference. */
function isSame(recorded: DataOf<'DeterminedByMediationTable'>, asked: RecordTableDetermination['data']): boolean {
  return (
    recorded.destination === asked.destination &&
    areSame(recorded.individualInterests, asked.individualInterests) &&
    areSame(recorded.generalInterests, asked.generalInterests) &&
    areSame(recorded.liveability ?? [], asked.liveability ?? []) &&
    (recorded.deviationReason ?? asked.deviationReason) === asked.deviationReason
  );
}

function areSame(recorded: readonly string[], asked: readonly string[]): boolean {
  return recorded.length === asked.length && recorded.every((code, index) => code === asked[index]);
}
