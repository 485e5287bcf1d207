import { accept, alreadySo, reject, type Decider, type Decision } from '@evenwicht/kernel';
import type { AgreementEvent } from '@evenwicht/events';
import { adopt, establishEntryIntoForce, recordLegalBasis, recordStatutoryDeadline } from './adoption.js';
import type { AgreementCommand } from './agreement-command.js';
import type { AgreementRejection } from './agreement-rejection.js';
import { evolveAgreement, initialAgreement, isSaid, type AgreementState } from './agreement-state.js';
import { recordBaseline } from './baseline.js';
import { adoptCategoryList } from './category-list.js';
import { setEarlyWarningConditions } from './early-warning.js';
import { activateFallback, deactivateFallback } from './fallback.js';
import { recordHouseholdCount } from './household-count.js';
import { recordMunicipalFacilities } from './municipal-facilities.js';
import { assignBwMoRegion, setMembership } from './membership.js';
import { recordSuccession } from './succession.js';
import { setMinimumShare } from './minimum-share.js';
import { setPolicy } from './policy.js';

type AgreementDecision = Decision<AgreementEvent, AgreementRejection>;
type CommandOf<Type> = Extract<AgreementCommand, { type: Type }>;

/** What a change of the agreement relies on. */
export interface AgreementFacts {
  /** The region whose agreement this log holds; absent while it holds none. */
  readonly regionOfLog: string | undefined;
}

/** The stream `agreement-<region>`: everything that the parties agreed, as dated data. */
export const agreementDecider: Decider<
  AgreementState,
  AgreementCommand & { readonly facts: AgreementFacts },
  AgreementEvent,
  AgreementRejection
> = {
  initial: initialAgreement,
  evolve: evolveAgreement,
  decide(state, { facts, ...command }) {
    const { regionOfLog } = facts;
    if (regionOfLog !== undefined && regionOfLog !== command.data.region) return reject('OTHER_REGION');
    if (!state.isAdopted && command.type !== 'AdoptAgreement') return reject('AGREEMENT_NOT_ADOPTED');
    return unlessSaid(state, decisionOn(state, command));
  },
};

/** One line for each command; does not compile while one is missing. */
const decisions: {
  readonly [Type in AgreementCommand['type']]: (state: AgreementState, command: CommandOf<Type>) => AgreementDecision;
} = {
  AdoptAgreement: (_state, command) => accept(adopt(command)),
  RecordLegalBasis: (_state, command) => accept(recordLegalBasis(command)),
  EstablishEntryIntoForce: (_state, command) => accept(establishEntryIntoForce(command)),
  RecordStatutoryDeadline: (_state, command) => accept(recordStatutoryDeadline(command)),
  SetMembership: (_state, command) => setMembership(command),
  RecordSuccession: recordSuccession,
  AssignBwMoRegion: assignBwMoRegion,
  SetMinimumShare: (_state, command) => setMinimumShare(command),
  RecordHouseholdCount: recordHouseholdCount,
  RecordMunicipalFacilities: recordMunicipalFacilities,
  AdoptCategoryList: adoptCategoryList,
  SetPolicy: (_state, command) => setPolicy(command),
  ActivateFallback: activateFallback,
  DeactivateFallback: deactivateFallback,
  SetEarlyWarningConditions: (_state, command) => setEarlyWarningConditions(command),
  RecordBaseline: recordBaseline,
};

function decisionOn(state: AgreementState, command: AgreementCommand): AgreementDecision {
  const decide = decisions[command.type] as (state: AgreementState, command: AgreementCommand) => AgreementDecision;
  return decide(state, command);
}

/** Already so: what the agreement says already is not said again. */
function unlessSaid(state: AgreementState, decision: AgreementDecision): AgreementDecision {
  const isSo = 'accepted' in decision && decision.accepted.every((event) => isSaid(state, event));
  return isSo ? alreadySo : decision;
}
