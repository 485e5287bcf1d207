import { HttpException } from '@nestjs/common';
import { EventIsNewer } from '@evenwicht/events';
import { EventIdReused, EventStoreUnavailable, UnstorableText, WrongExpectedRevision } from '@evenwicht/event-store';
import { AccessLogUnavailable } from '../access-log/access-log.js';
import { ChangedSinceRead, CommandRejected } from '../judgement.js';
import { AccessDenied } from '../identity/authorise.js';
import { IdentityProviderUnreachable, NotAuthenticated } from '../identity/token-verifier.js';
import { KeyConflict } from '../idempotency/key-conflict.js';
import { InvalidRequest, type FieldError } from './invalid-request.js';
import { Busy, NotReady, NotYetVisible, Refusal, type HealthChecks } from './refusal.js';

/** What a problem says before it is written down. */
export interface ProblemFacts {
  /** A URI, for a problem that says more than its status; otherwise `about:blank`. */
  readonly type?: string;
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly errors?: readonly FieldError[];
  readonly checks?: HealthChecks;
}

/** How the rejections of the contexts are told: a Dutch sentence per code, and the status where 409 does not fit. */
export interface RejectionTexts {
  readonly sentences: Readonly<Record<string, string>>;
  readonly statuses: Readonly<Record<string, number>>;
  /** True for failures of other parts than the log that pass by waiting. */
  readonly isPassing?: (error: unknown) => boolean;
}

/** Every fault and every refusal as a problem; what is not known here is a 500 that tells nothing. */
export function problemOf(error: unknown, texts: RejectionTexts): ProblemFacts {
  if (error instanceof CommandRejected) return rejection(error.code, texts);
  return (
    knownProblems.find(({ type }) => error instanceof type)?.facts(error as never) ??
    ofTransport(error) ??
    (texts.isPassing?.(error)
      ? unavailable('DATABASE_UNREACHABLE', 'De gegevens zijn even niet bereikbaar.')
      : undefined) ?? { status: 500, code: 'INTERNAL_ERROR', detail: 'Er ging iets mis aan onze kant.' }
  );
}

function rejection(code: string, { sentences, statuses }: RejectionTexts): ProblemFacts {
  const detail = sentences[code] ?? 'Dit kan niet bij wat er vastligt.';
  return { status: statuses[code] ?? 409, code, detail };
}

const knownProblems: readonly {
  readonly type: abstract new (...parts: never[]) => Error;
  readonly facts: (error: never) => ProblemFacts;
}[] = [
  {
    type: InvalidRequest,
    facts: ({ errors }: InvalidRequest) => ({
      status: 400,
      code: 'INVALID_REQUEST',
      detail: 'Niet alle velden kloppen.',
      errors,
    }),
  },
  { type: NotAuthenticated, facts: notAuthenticated },
  {
    type: AccessDenied,
    facts: accessDenied,
  },
  { type: Refusal, facts: ({ status, code, detail }: Refusal) => ({ status, code, detail }) },
  { type: Busy, facts: ({ code, detail }: Busy) => unavailable(code, detail) },
  {
    type: NotYetVisible,
    facts: () => unavailable('NOT_YET_VISIBLE', 'Uw laatste handeling is nog niet verwerkt; vraag het zo weer op.'),
  },
  {
    type: NotReady,
    facts: ({ checks }: NotReady) => ({ ...unavailable('NOT_READY', 'De dienst is nog niet gereed.'), checks }),
  },
  {
    type: WrongExpectedRevision,
    facts: () => ({
      status: 409,
      code: 'CHANGED_MEANWHILE',
      detail: 'Anderen wijzigden dit tegelijkertijd; probeer het opnieuw.',
    }),
  },
  {
    type: ChangedSinceRead,
    facts: () => ({
      status: 412,
      code: 'CHANGED_SINCE_READ',
      detail: 'Er is iets veranderd sinds u het las; lees het opnieuw en beslis dan.',
    }),
  },
  {
    type: EventIdReused,
    facts: () => keyReused,
  },
  {
    type: KeyConflict,
    facts: ({ outcome }: KeyConflict) => (outcome === 'in-flight' ? keyInFlight : keyReused),
  },
  {
    type: UnstorableText,
    facts: () => ({ status: 400, code: 'UNSTORABLE_TEXT', detail: 'De tekst bevat tekens die geen tekst zijn.' }),
  },
  {
    type: EventStoreUnavailable,
    facts: () => unavailable('LOG_UNREACHABLE', 'Het logboek is even niet bereikbaar; zend het verzoek opnieuw.'),
  },
  {
    type: EventIsNewer,
    facts: () =>
      unavailable('LOG_IS_NEWER', 'Deze dienst is ouder dan het logboek en legt niets vast; zend het verzoek opnieuw.'),
  },
  {
    type: AccessLogUnavailable,
    facts: () => unavailable('ACCESS_LOG_UNREACHABLE', 'Inzage kan even niet worden vastgelegd; probeer het opnieuw.'),
  },
  {
    type: IdentityProviderUnreachable,
    facts: () => unavailable('IDENTITY_PROVIDER_UNREACHABLE', 'Aanmelden lukt even niet; probeer het opnieuw.'),
  },
];

const problemTypes = 'https://example.org/evenwicht/problems';

const keyReused: ProblemFacts = {
  type: `${problemTypes}/idempotency-key-reused`,
  status: 409,
  code: 'IDEMPOTENCY_KEY_REUSED',
  detail: 'Deze Idempotency-Key is al voor een ander verzoek gebruikt; kies een nieuwe.',
};

const keyInFlight: ProblemFacts = {
  type: `${problemTypes}/idempotency-key-in-flight`,
  status: 409,
  code: 'IDEMPOTENCY_KEY_IN_FLIGHT',
  detail: 'Een verzoek met deze Idempotency-Key is nog onderweg; vraag het zo opnieuw.',
  headers: { 'Retry-After': '1' },
};

export function unavailable(code: string, detail: string): ProblemFacts {
  return { status: 503, code, detail, headers: { 'Retry-After': '5' } };
}

const accessDetails = {
  ROLE_NOT_ALLOWED: 'Uw rol mag dit niet.',
  NOT_YOUR_ORGANISATION: 'Dit hoort bij een andere organisatie.',
} as const;

/** A request that names the organisation of somebody else is told in which field. */
function accessDenied({ code, field }: AccessDenied): ProblemFacts {
  const told = { status: 403, code, detail: accessDetails[code] };
  if (field === undefined) return told;
  const errors = [{ field, code: 'not-your-organisation', detail: 'Noem hier de eigen organisatie.' }];
  return { ...told, errors };
}

function notAuthenticated({ code }: NotAuthenticated): ProblemFacts {
  const isMissing = code === 'TOKEN_MISSING';
  return {
    status: 401,
    code,
    detail: isMissing ? 'Meld u aan: een bearer token ontbreekt.' : 'Het bearer token is niet (meer) geldig.',
    headers: { 'WWW-Authenticate': `Bearer realm="evenwicht"${isMissing ? '' : ', error="invalid_token"'}` },
  };
}

const transportProblems: Readonly<Record<number, Omit<ProblemFacts, 'status'>>> = {
  400: { code: 'UNREADABLE_REQUEST', detail: 'Het verzoek is niet te lezen.' },
  404: { code: 'NO_SUCH_RESOURCE', detail: 'Op dit adres is niets.' },
  413: { code: 'REQUEST_TOO_LARGE', detail: 'Het verzoek is te groot.' },
  414: { code: 'ADDRESS_TOO_LONG', detail: 'Het adres is te lang.' },
  415: { code: 'MEDIA_TYPE_NOT_SUPPORTED', detail: 'Zend JSON, met Content-Type application/json.' },
};

/** What Nest and Fastify say about a request that never reached our code. Only what they blame on the sender. */
function ofTransport(error: unknown): ProblemFacts | undefined {
  const status = error instanceof HttpException ? error.getStatus() : statusOf(error);
  const known = status === undefined ? undefined : transportProblems[status];
  return status !== undefined && known ? { status, ...known } : undefined;
}

function statusOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('statusCode' in error)) return undefined;
  return typeof error.statusCode === 'number' ? error.statusCode : undefined;
}
