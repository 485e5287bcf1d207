import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { AccessLog, authorise, type KeptAccessLine, type Visit } from '@evenwicht/service-kit';

export interface AccessLogPage {
  readonly lines: readonly KeptAccessLine[];
  /** Number of the last line of the page, for the next question; absent when there is none before it. */
  readonly next?: number;
}

/** Who read what, for who answers for it. */
export class ReadAccessLog extends Query<AccessLogPage> {
  constructor(
    readonly visit: Visit,
    readonly limit: number,
    readonly before: number | undefined,
  ) {
    super();
  }
}

@QueryHandler(ReadAccessLog)
export class ReadAccessLogHandler implements IQueryHandler<ReadAccessLog> {
  constructor(private readonly log: AccessLog) {}

  /** The latest first. @throws AccessDenied AccessLogUnavailable */
  async execute({ visit: { visitor, operation }, limit, before }: ReadAccessLog): Promise<AccessLogPage> {
    authorise(visitor, operation, () => []);
    const found = await this.log.lines(limit + 1, before);
    const lines = found.slice(0, limit);
    const last = lines.at(-1)?.number;
    return { lines, ...(found.length > limit && last !== undefined && { next: last }) };
  }
}
