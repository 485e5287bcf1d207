import { assertSchemaCompatibility, runMigrations } from 'bullmq';
import type { Client } from 'pg';
import { jobsSchema } from './queue-site.js';

/** Brings the schema of the queue in the database up to date; BullMQ keeps its own ledger of it. One process at a time. */
export async function migrateJobs(client: Client): Promise<void> {
  await runMigrations(client, jobsSchema);
}

/** Sees that it is. @throws Error named SchemaMigrationRequiredError or SchemaVersionMismatchError */
export async function checkJobs(client: Client): Promise<void> {
  await assertSchemaCompatibility(client, jobsSchema);
}
