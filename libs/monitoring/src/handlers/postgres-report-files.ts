import { checkSchema, migrateSchema, survivingPool, type LastingSchema } from '@evenwicht/event-store';
import { reportFileEdition, type ReportFormat } from '@evenwicht/report-files';
import type { Client, Pool } from 'pg';
import { KeptReportFiles, type ReportFileKey } from './kept-report-files.js';

const reportFiles: LastingSchema = {
  name: 'report_files',
  lock: 7_311_105_141_112,
  migrations: [
    {
      number: 1,
      name: 'create-report-files',
      sql: `
create table report_files.file (
  report_hash text not null check (report_hash ~ '^[0-9a-f]{64}$'),
  format text not null check (format ~ '^[a-z]{2,10}$'),
  edition integer not null,
  bytes bytea not null,
  made_at timestamptz not null default now(),
  primary key (report_hash, format, edition)
);
comment on table report_files.file is 'published reports as files, without small cells; follow from the log';
`,
    },
  ],
};

/** Brings the schema `report_files` up to date. @throws SchemaIsNewer */
export function migrateReportFiles(database: Pool | Client): Promise<void> {
  return migrateSchema(database, reportFiles);
}

/** Sees that the schema `report_files` is up to date. @throws SchemaIsNewer SchemaIsOlder */
export function checkReportFiles(database: Pool | Client): Promise<void> {
  return checkSchema(database, reportFiles);
}

/** Milliseconds. */
const patience = 5_000;

/** In PostgreSQL, schema `report_files`. Files of another edition are not found: they are made anew. */
export class PostgresReportFiles extends KeptReportFiles {
  private readonly pool: Pool;

  constructor({ connectionString }: { readonly connectionString: string }) {
    super();
    this.pool = survivingPool({
      connectionString,
      application_name: 'evenwicht-report-files',
      max: 2,
      connectionTimeoutMillis: patience,
      query_timeout: patience,
    });
  }

  override async find({ reportHash, format }: ReportFileKey): Promise<Uint8Array | undefined> {
    const { rows } = await this.pool.query<{ bytes: Buffer }>(
      'select bytes from report_files.file where (report_hash, format, edition) = ($1, $2, $3)',
      [reportHash, format, reportFileEdition],
    );
    return rows[0]?.bytes;
  }

  override async keep({ reportHash, format }: ReportFileKey, bytes: Uint8Array): Promise<void> {
    await this.pool.query(
      'insert into report_files.file (report_hash, format, edition, bytes) values ($1, $2, $3, $4) on conflict do nothing',
      [reportHash, format, reportFileEdition, Buffer.from(bytes)],
    );
  }

  override async kept(): Promise<readonly ReportFileKey[]> {
    const { rows } = await this.pool.query<{ report_hash: string; format: ReportFormat }>(
      'select report_hash, format from report_files.file where edition = $1',
      [reportFileEdition],
    );
    return rows.map(({ report_hash: reportHash, format }) => ({ reportHash, format }));
  }

  /** After what is under way. */
  close(): Promise<void> {
    return this.pool.end();
  }
}
