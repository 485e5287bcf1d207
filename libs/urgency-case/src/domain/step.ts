import type { Decision } from '@evenwicht/kernel';
import type { CaseEvent } from '@evenwicht/events';
import type { Command } from '@evenwicht/service-kit';
import type { CaseFacts } from './case-facts.js';
import { isGranted, isRefused, type CaseState, type RegisteredCase } from './case-state.js';

/** A command together with what its decision relies on. */
export type Informed<Sent extends Command> = Sent & { readonly facts: CaseFacts };

/** One step of a case: how one command is decided on a case that was registered and is not closed. */
export interface Step<Sent extends Command, Rejection extends string> {
  /** True when the command asks for what is so already: nothing is recorded, whatever came after. */
  isAlreadySo(state: RegisteredCase, command: Sent): boolean;
  decide(state: RegisteredCase, command: Informed<Sent>): Decision<CaseEvent, Rejection>;
}

/** What more than one step can answer. */
export const commonRejections = {
  NO_APPLICATION: 'Er is nog geen aanvraag geregistreerd.',
  CASE_CLOSED: 'De zaak is gesloten.',
  BEFORE_APPLICATION: 'De dag ligt vóór de ontvangst van de aanvraag.',
  MUNICIPALITY_NOT_A_MEMBER: 'De gemeente doet op die dag niet mee aan de verdeelafspraken.',
  OUTSIDE_AGREEMENT: 'De zaak valt buiten de verdeelafspraken: geen wettelijk urgente.',
  NOT_GRANTED: 'De urgentie is niet verleend.',
  URGENCY_REFUSED: 'De aanvraag is afgewezen.',
  APPLICATION_SET_ASIDE: 'De aanvraag is buiten behandeling gesteld.',
  URGENCY_REVOKED: 'De gemeente heeft de urgentie ingetrokken.',
  URGENCY_EXPIRED: 'De urgentie is verlopen; verleng haar eerst.',
  DECISION_NO_LONGER_OPEN: 'Op de aanvraag is al beslist.',
  ALREADY_HOUSED: 'Het huishouden is al gehuisvest.',
  ALLOCATION_STILL_OPEN: 'Er staat nog een toewijzing open; trek die eerst in.',
  CONTINUED_IN_ANOTHER_CASE: 'Het huishouden gaat verder in een andere zaak; sluit deze af.',
  UNABLE_NOT_DECLARED: 'De gemeente van herkomst heeft niet verklaard dat zij niet kan huisvesten.',
  FALLBACK_IN_FORCE: 'Het wettelijk terugvalscenario geldt: er ontstaan geen nieuwe leningen.',
} as const;

/** The first objection that holds, in the order in which they are written down. */
export function objectionOf<Rejection extends string>(
  ...objections: readonly (readonly [holds: boolean, rejection: Rejection])[]
): Rejection | undefined {
  return objections.find(([holds]) => holds)?.[1];
}

/** A household that was housed has no next destination, and a dwelling that was allocated is first withdrawn. */
export function objectionToMoving(state: CaseState): 'ALREADY_HOUSED' | 'ALLOCATION_STILL_OPEN' | undefined {
  return objectionOf(
    [state.tenancy !== undefined, 'ALREADY_HOUSED'],
    [state.allocation !== undefined, 'ALLOCATION_STILL_OPEN'],
  );
}

/** What an application that came to nothing stands in the way of. */
export type TurnedDownRejection = 'URGENCY_REFUSED' | 'APPLICATION_SET_ASIDE' | 'URGENCY_REVOKED';

export function objectionToTurnedDown(state: CaseState): TurnedDownRejection | undefined {
  return objectionOf(
    [isRefused(state), 'URGENCY_REFUSED'],
    [state.setAside !== undefined, 'APPLICATION_SET_ASIDE'], // Awb 4:5
    [state.lapse?.kind === 'revoked', 'URGENCY_REVOKED'],
  );
}

export type ProcedureRejection = 'DECISION_NO_LONGER_OPEN' | 'APPLICATION_SET_ASIDE';

/** The procedure of an application ends with the decision on it, or with setting it aside (Awb 4:5, 4:13). */
export function objectionToProcedure({ decision, setAside }: CaseState): ProcedureRejection | undefined {
  return objectionOf(
    [decision !== undefined, 'DECISION_NO_LONGER_OPEN'],
    [setAside !== undefined, 'APPLICATION_SET_ASIDE'],
  );
}

export type NotGrantedRejection = 'URGENCY_REVOKED' | 'URGENCY_EXPIRED' | 'NOT_GRANTED';

/** What takes a grant that holds (4, "vanaf het moment van urgentieverstrekking"). */
export function objectionToNotGranted(state: CaseState): NotGrantedRejection | undefined {
  return objectionOf(
    [state.lapse?.kind === 'revoked', 'URGENCY_REVOKED'],
    [state.lapse?.kind === 'expired', 'URGENCY_EXPIRED'],
    [!isGranted(state), 'NOT_GRANTED'],
  );
}
