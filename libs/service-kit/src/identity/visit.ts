import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { nameBasedUuid, type CommandId, type Instant } from '@evenwicht/kernel';
import type { FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import type { CommandContext } from '../command-route.js';
import { contentOf, idempotencyKeyOf, uuidOfKey } from '../idempotency/idempotency-key.js';
import { traceOf } from '../http/trace-context.js';
import { versionCheckOf, type VersionCheck } from '../http/entity-tag.js';
import type { HeldKey } from '../idempotency/sent-requests.js';
import type { Operation } from './access-table.js';
import { actorOf } from './authorise.js';
import type { Visitor } from './visitor.js';

/** Somebody at the door with a valid token. */
export interface Visit {
  readonly visitor: Visitor;
  readonly operation: Operation;
  readonly at: Instant;
}

export interface VisitedRequest extends FastifyRequest {
  visit?: Visit;
  /** The key that this request was sent with, for as long as it is not answered. */
  heldKey?: HeldKey;
  /** The answer is a refusal by the rules, on what was recorded. */
  isDecided?: boolean;
  /** What the version that the answer shows is called for the visitor. */
  seenTag?: string;
  /** The hash of an answer that was frozen. */
  frozenTag?: string;
}

/** Everything about a sent command that is not its content. */
export interface Sending {
  readonly visitor: Visitor;
  readonly operation: Operation;
  readonly context: CommandContext;
  /** For what the command brings into being: sent again under the same key it is the same id. */
  readonly newId: string;
  /** Whether the sender relies on a version; absent where any will do. */
  readonly reliesOn?: VersionCheck;
}

export const CurrentVisit = createParamDecorator((_: unknown, context: ExecutionContext): Visit =>
  visitOf(context.switchToHttp().getRequest<VisitedRequest>()),
);

export const CurrentSending = createParamDecorator((_: unknown, context: ExecutionContext): Sending =>
  sendingOf(context.switchToHttp().getRequest<VisitedRequest>()),
);

/**
 * The same key and the same content give the same command, which is carried out once, also when nobody remembers that
 * it was sent. Without a key each sending is a command of its own.
 * @throws InvalidRequest when the `Idempotency-Key` or the `If-Match` cannot be one.
 */
export function sendingOf(request: VisitedRequest): Sending {
  const { visitor, operation, at } = visitOf(request);
  const key = uuidOfKey(idempotencyKeyOf(request) ?? randomUUID(), visitor);
  const commandId = nameBasedUuid(key, `${visitor.organisation} ${contentOf(request)}`) as CommandId;
  const actor = actorOf(visitor, operation);
  const reliesOn = versionCheckOf(request.headers['if-match'], visitor);
  return {
    visitor,
    operation,
    context: {
      commandId,
      actor,
      recordedAt: at,
      correlationId: traceOf(request).correlationId,
      causationId: commandId,
    },
    newId: nameBasedUuid(key, `new ${operation} ${visitor.organisation}`),
    ...(reliesOn && { reliesOn }),
  };
}

/** @throws Error on a route without the access guard */
export function visitOf(request: VisitedRequest): Visit {
  if (!request.visit) throw new Error('a route without the access guard asks who is visiting');
  return request.visit;
}
