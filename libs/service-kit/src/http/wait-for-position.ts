import { Injectable, SetMetadata, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Type } from 'class-transformer';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { tap, type Observable } from 'rxjs';
import { z } from 'zod';
import type { Position } from '@evenwicht/events';
import type { Instant } from '@evenwicht/kernel';
import { Field } from './field.js';
import { NotYetVisible } from './refusal.js';

/** How far what people look at has come along the log. A class, so that Nest can use it as an injection token. */
export abstract class ReadingProgress {
  /**
   * False when the position was not reached within the bound, in milliseconds.
   * @param names of the projections that must have; without them all
   */
  abstract waitFor(position: Position, bound: number, names?: readonly string[]): Promise<boolean>;
  /** Where it stands still, and nothing later is shown until somebody mends that; undefined where it goes on, or that cannot be known. */
  abstract haltAmong(names?: readonly string[]): Promise<Halt | undefined>;
}

/** What people look at ends here. */
export interface Halt {
  /** The last place in the log that is shown. */
  readonly upTo: Position;
  /** When the first thing was recorded that is not shown; absent where that cannot be known. */
  readonly since?: Instant;
}

/** A question that may wait until the asker's own action is visible in it. */
export class WaitingQuery {
  @Type(() => Number)
  @Field(z.int().min(0), {
    description: 'Wacht (ten hoogste 5 seconden) tot deze plaats in het logboek verwerkt is.',
    optional: true,
    example: 0,
  })
  waitForPosition?: number;
}

const longestWait = 5_000; // milliseconds

const projectionsKey = 'evenwicht:projections';

/** From which projections a question is answered: it waits for these alone. */
export const AnsweredFrom = (names: readonly string[] | undefined) => SetMetadata(projectionsKey, names);

/** Holds a question up until the position that it names is visible, and says with the answer where that stands still (docs/adr/0155). */
@Injectable()
export class WaitInterceptor implements NestInterceptor {
  constructor(
    private readonly progress: ReadingProgress,
    private readonly reflector: Reflector,
  ) {}

  /** @throws NotYetVisible */
  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const position = positionIn(context.switchToHttp().getRequest<FastifyRequest>());
    const names = this.reflector.get<readonly string[] | undefined>(projectionsKey, context.getHandler());
    const isVisible = position === undefined || (await this.progress.waitFor(position, longestWait, names));
    if (!isVisible) throw new NotYetVisible();
    const halt = names?.length === 0 ? undefined : await this.progress.haltAmong(names);
    if (!halt) return next.handle();
    return next.handle().pipe(tap(() => tell(context.switchToHttp().getResponse<FastifyReply>(), halt)));
  }
}

function tell(reply: FastifyReply, { upTo, since }: Halt): void {
  void reply.header('Known-Up-To', String(upTo));
  if (since) void reply.header('Known-Until', since);
}

/** None where it is left out, and where it is no number: of that the check of the query complains. */
function positionIn({ query }: FastifyRequest): Position | undefined {
  const { waitForPosition } = query as { waitForPosition?: unknown };
  if (typeof waitForPosition !== 'string' || !/^\d{1,15}$/.test(waitForPosition)) return undefined;
  return Number(waitForPosition) as Position;
}
