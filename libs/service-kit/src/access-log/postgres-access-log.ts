import { survivingPool } from '@evenwicht/event-store';
import type { Pool } from 'pg';
import type { Position } from '@evenwicht/events';
import type { Instant } from '@evenwicht/kernel';
import type { Operation } from '../identity/access-table.js';
import type { Role } from '../identity/visitor.js';
import { AccessLog, AccessLogUnavailable, type AccessLine, type KeptAccessLine } from './access-log.js';

/** Milliseconds that a reader waits for the line. */
const patience = 10_000;
/** Milliseconds that is waited for a connection. */
const connectPatience = 5_000;

interface Row {
  readonly number: string;
  readonly at: Date;
  readonly pseudonym: string;
  readonly organisation: string;
  readonly role: Role;
  readonly operation: Operation;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly log_position: string;
  readonly operation_id: string;
  readonly trace_id: string;
  readonly processing_activity_id: string;
}

const columns =
  'at, pseudonym, organisation, role, operation, parameters, log_position, operation_id, trace_id, processing_activity_id';

/** The access log in PostgreSQL, schema `access` (see `migrateAccessLog`). */
export class PostgresAccessLog extends AccessLog {
  private readonly pool: Pool;

  constructor({ connectionString }: { readonly connectionString: string }) {
    super();
    this.pool = survivingPool({
      connectionString,
      application_name: 'evenwicht-access-log',
      max: 4,
      connectionTimeoutMillis: connectPatience,
      query_timeout: patience,
    });
  }

  override async record(line: AccessLine): Promise<void> {
    const { at, pseudonym, organisation, role, operation, logPosition, operationId, traceId } = line;
    const who = [at, pseudonym, organisation, role];
    const what = [operation, JSON.stringify(line.parameters), logPosition];
    await this.asking(`insert into access.access_log (${columns}) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`, [
      ...who,
      ...what,
      operationId,
      traceId,
      line.processingActivityId,
    ]);
  }

  override async lines(limit: number, before = Number.MAX_SAFE_INTEGER): Promise<readonly KeptAccessLine[]> {
    const rows = await this.asking(
      `select number, ${columns} from access.access_log where number < $1 order by number desc limit $2`,
      [before, limit],
    );
    return (rows as Row[]).map(lineOf);
  }

  /** Forgets the lines whose term is over; without a term none. @returns how many @throws AccessLogUnavailable */
  async forget(): Promise<number> {
    const [row] = await this.asking('select access.forget()::int as forgotten', []);
    return (row as { readonly forgotten: number }).forgotten;
  }

  /** After the lines that are under way. */
  close(): Promise<void> {
    return this.pool.end();
  }

  private async asking(statement: string, parameters: unknown[]): Promise<unknown[]> {
    try {
      const { rows } = await this.pool.query<object>(statement, parameters);
      return rows;
    } catch (error) {
      throw new AccessLogUnavailable(error);
    }
  }
}

function lineOf({
  at,
  number,
  log_position,
  operation_id,
  trace_id,
  processing_activity_id,
  ...who
}: Row): KeptAccessLine {
  return {
    ...who,
    number: Number(number),
    at: at.toISOString() as Instant,
    logPosition: Number(log_position) as Position,
    operationId: operation_id,
    traceId: trace_id,
    processingActivityId: processing_activity_id,
  };
}
