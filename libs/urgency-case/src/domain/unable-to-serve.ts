import { accept, reject, type CaseId, type Decision, type MunicipalityCode } from '@evenwicht/kernel';
import type { CaseEvent } from '@evenwicht/events';
import { hingeOf, type Terms } from '@evenwicht/distribution';
import type { Command } from '@evenwicht/service-kit';
import { isUnderAgreement, ownOriginOf, withoutDestination, type CaseState, type Evolution } from './case-state.js';
import {
  objectionOf,
  objectionToMoving,
  objectionToNotGranted,
  type Informed,
  type NotGrantedRejection,
  type Step,
} from './step.js';

export type DeclareUnableToServe = Command<
  'DeclareUnableToServe',
  { readonly caseId: CaseId; readonly reason: string }
>;

export const unableToServeRejections = {
  NOT_IN_FORCE: 'De verdeelafspraken zijn op die dag nog niet in werking.',
  ALREADY_DECLARED_UNABLE:
    'De gemeente van herkomst heeft al om een andere reden verklaard dat zij niet kan huisvesten.',
  NO_UTMOST_EFFORT: 'De gemeente van herkomst heeft nog geen uiterste inspanning vastgelegd.',
  NO_MINIMUM_SHARE: 'Er is op die dag geen minimumaandeel vastgesteld.',
  NO_VACANCIES_REPORTED: 'Voor de gemeente van herkomst zijn geen mutaties gemeld; het aandeel is niet te bepalen.',
  NOT_ABOVE_MINIMUM: 'De gemeente van herkomst zit niet boven het minimumaandeel.',
} as const;
type Rejection =
  | keyof typeof unableToServeRejections
  | 'OUTSIDE_AGREEMENT'
  | 'FALLBACK_IN_FORCE'
  | NotGrantedRejection
  | 'NOT_OWN_ORIGIN'
  | 'MUNICIPALITY_NOT_A_MEMBER'
  | 'ALREADY_HOUSED'
  | 'ALLOCATION_STILL_OPEN';

/**
 * Verdeelafspraken 5 December 2025, 3c: above the minimum share, after the utmost effort, a municipality of origin may
 * turn out unable to serve. The share that it relied on goes into the event, so that a late report changes nothing (E-14).
 */
export const declareUnableToServe: Step<DeclareUnableToServe, Rejection> = {
  isAlreadySo: ({ unableToServe }, { data }) => unableToServe === data.reason,

  decide(state, command) {
    const { facts } = command;
    const objection = objectionFromRules(state, facts.terms) ?? objectionToMoving(state);
    if (objection) return reject(objection);
    const municipality = municipalityThatMustServe(state);
    if (!municipality) return reject('NOT_OWN_ORIGIN'); // 3c, "met die gemeente van herkomst"
    if (!facts.terms.members.includes(municipality)) return reject('MUNICIPALITY_NOT_A_MEMBER');
    if (!state.utmostEffort) return reject('NO_UTMOST_EFFORT'); // 3c, "tot het uiterste"
    return declare(municipality, command);
  },
};

export const unableToServeEvolution: Evolution<'DeclaredUnableToServe'> = {
  /** What was asked and answered on an earlier declaration was about other circumstances. */
  DeclaredUnableToServe: (state, { data: { reason } }) => ({
    ...withoutDestination(state),
    unableToServe: reason,
    stepInCalls: undefined,
  }),
};

function objectionFromRules(state: CaseState, { isInForce, isFallback }: Terms): Rejection | undefined {
  const objection = objectionOf<Rejection>(
    [!isUnderAgreement(state), 'OUTSIDE_AGREEMENT'], // chapter 1, footnote
    [state.unableToServe !== undefined, 'ALREADY_DECLARED_UNABLE'],
    [!isInForce, 'NOT_IN_FORCE'], // chapter 2, "treden pas in werking nadat"
    [isFallback, 'FALLBACK_IN_FORCE'], // chapter 2, "terugvalsscenario"; R-040
  );
  return objection ?? objectionToNotGranted(state);
}

/** Own-origin under the residence principle only: what the table or the care determined is no duty of the origin (OQ-6). */
function municipalityThatMustServe(state: CaseState): MunicipalityCode | undefined {
  return state.destination?.basis === 'residencePrinciple' ? ownOriginOf(state) : undefined;
}

function declare(
  municipality: MunicipalityCode,
  { on, data: { reason }, facts }: Informed<DeclareUnableToServe>,
): Decision<CaseEvent, Rejection> {
  const hinge = hingeOf(facts.terms.minimumShare, facts.operationalShares[municipality]);
  if ('objection' in hinge) return reject(hinge.objection); // 3c, "het minimum van 15% overschrijdt" (E-12)
  const { minimumShare, operationalShare } = hinge;
  const seen = { ...operationalShare, upToPosition: facts.upToPosition };
  const data = { municipality, reason, minimumShare, operationalShare: seen };
  return accept<CaseEvent>({ type: 'DeclaredUnableToServe', occurredOn: on, data });
}
