import { accept, reject, type CaseId, type Decision, type MunicipalityCode } from '@evenwicht/kernel';
import type { CaseEvent, ReferralQuestion } from '@evenwicht/events';
import type { Terms } from '@evenwicht/distribution';
import type { Command } from '@evenwicht/service-kit';
import type { CaseFacts } from './case-facts.js';
import {
  isUnderAgreement,
  openDisputeOf,
  shownOriginOf,
  type CaseState,
  type DataOf,
  type Evolution,
} from './case-state.js';
import { referral } from './referral.js';
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
  }
>;

export const determinationRejections = {
  NO_INDIVIDUAL_INTEREST: 'Het individuele belang van passend wonen ontbreekt in de afweging.',
  NO_GENERAL_INTEREST: 'Het algemene belang van evenwichtige verdeling ontbreekt in de afweging.',
  NO_OPEN_REFERRAL: 'Er ligt geen vraag over deze zaak op de bemiddelingstafel.',
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
    state.determination?.destination === data.destination &&
    areSame(state.determination.individualInterests, data.individualInterests) &&
    areSame(state.determination.generalInterests, data.generalInterests),

  decide(state, { on, data, facts }) {
    const question = questionAnswered(state);
    const objection =
      objectionToTurnedDown(state) ??
      objectionOf<Rejection>(
        [data.individualInterests.length === 0, 'NO_INDIVIDUAL_INTEREST'], // 1c, "het individuele belang"
        [data.generalInterests.length === 0, 'NO_GENERAL_INTEREST'], // 1c, "het algemene belang"
        [!facts.terms.members.includes(data.destination), 'MUNICIPALITY_NOT_A_MEMBER'], // 1c, "regionale bemiddelingstafel"
      ) ??
      objectionToMoving(state);
    if (objection) return reject(objection);
    if (!question) return reject('NO_OPEN_REFERRAL');
    return determine(state, question, { on, data, facts });
  },
};

export const determinationEvolution: Evolution<'DeterminedByMediationTable'> = {
  DeterminedByMediationTable: (state, { data }) => ({
    ...state,
    determination: data,
    openQuestions: questionsLeftOpen(state),
  }),
};

/** A place answers every question but one: which origin stands in a dispute (E-10). */
function questionsLeftOpen(state: CaseState): CaseState['openQuestions'] {
  return openDisputeOf(state) ? state.openQuestions.filter((question) => question === 'origin-disputed') : [];
}

function determine(
  state: CaseState,
  question: ReferralQuestion,
  { on, data, facts }: Pick<Parameters<typeof recordTableDetermination.decide>[1], 'on' | 'data' | 'facts'>,
): Decision<CaseEvent, never> {
  const { destination, individualInterests, generalInterests } = data;
  const interests = { individualInterests: [...individualInterests], generalInterests: [...generalInterests] };
  const events: CaseEvent[] = [
    {
      type: 'DeterminedByMediationTable',
      occurredOn: on,
      data: { destination, question, ...interests, figuresSeen: figuresSeen(facts) },
    },
  ];
  if (state.openQuestions.length === 0) events.unshift(referral(question, on));
  if (isUnderAgreement(state)) {
    const data = destinationBy(state, question, destination, facts.terms);
    events.push({ type: 'DestinationEstablished', occurredOn: on, data });
  }
  return accept(...events);
}

/** What the table answers: of several questions the one that decides about a loan, else the latest. */
function questionAnswered({ openQuestions, origin }: CaseState): ReferralQuestion | undefined {
  if (openQuestions.includes('unable-to-serve')) return 'unable-to-serve';
  // outside the region the table may advise without having been asked (E-09)
  return openQuestions.at(-1) ?? (origin?.originLies === 'outside-region' ? 'other' : undefined);
}

/** 1c makes no loan; an answer to 3c with another municipality does, found by the table (OQ-22), but none is new under the fallback. */
function destinationBy(
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

function areSame(recorded: readonly string[], asked: readonly string[]): boolean {
  return recorded.length === asked.length && recorded.every((code, index) => code === asked[index]);
}
