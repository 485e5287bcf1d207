import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { isUuid, nameBasedUuid, type CommandId, type Instant } from '@evenwicht/kernel';
import type { FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import type { CommandContext } from '../command-route.js';
import { InvalidRequest } from '../http/invalid-request.js';
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
}

/** Everything about a sent command that is not its content. */
export interface Sending {
  readonly visitor: Visitor;
  readonly operation: Operation;
  readonly context: CommandContext;
  /** For what the command brings into being: sent again under the same key it is the same id. */
  readonly newId: string;
}

export const CurrentVisit = createParamDecorator((_: unknown, context: ExecutionContext): Visit =>
  visitOf(context.switchToHttp().getRequest<VisitedRequest>()),
);

export const CurrentSending = createParamDecorator((_: unknown, context: ExecutionContext): Sending =>
  sendingOf(context.switchToHttp().getRequest<VisitedRequest>()),
);

/**
 * The same key and the same content give the same command, which is carried out once; another content under the
 * same key is another command, about the same thing. Without a key each sending is a command of its own.
 * @throws InvalidRequest when the `Idempotency-Key` is no UUID.
 */
export function sendingOf(request: VisitedRequest): Sending {
  const { visitor, operation, at } = visitOf(request);
  const key = idempotencyKeyOf(request);
  const content = `${request.method} ${request.url} ${visitor.organisation} ${JSON.stringify(request.body)}`;
  const commandId = nameBasedUuid(key, content) as CommandId;
  const actor = actorOf(visitor, operation);
  return {
    visitor,
    operation,
    context: { commandId, actor, recordedAt: at, correlationId: request.id, causationId: commandId },
    newId: nameBasedUuid(key, `new ${operation} ${visitor.organisation}`),
  };
}

function idempotencyKeyOf(request: VisitedRequest): string {
  const key = String(request.headers['idempotency-key'] ?? randomUUID()).toLowerCase();
  if (isUuid(key)) return key;
  throw new InvalidRequest([{ field: 'Idempotency-Key', code: 'uuid', detail: 'De Idempotency-Key is geen UUID.' }]);
}

function visitOf(request: VisitedRequest): Visit {
  if (!request.visit) throw new Error('a route without the access guard asks who is visiting');
  return request.visit;
}
