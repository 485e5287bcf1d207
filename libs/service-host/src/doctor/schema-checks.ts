import { checkLog, SchemaIsNewer, SchemaIsOlder } from '@evenwicht/event-store';
import { checkJobs } from '@evenwicht/jobs';
import { checkReportFiles } from '@evenwicht/monitoring';
import { checkNotifications } from '@evenwicht/notifications';
import { checkAccessLog, checkSentRequests } from '@evenwicht/service-kit';
import type { Client } from 'pg';
import { codeOf, failed, notChecked, ok, type Finding } from './finding.js';

/** Every schema that lasts or is migrated, and how it is seen to be up to date. */
const schemas: Readonly<Record<string, (client: Client) => Promise<void>>> = {
  log: checkLog,
  http: checkSentRequests,
  access: checkAccessLog,
  jobs: checkJobs,
  notifications: checkNotifications,
  report_files: checkReportFiles,
};

/** Whether `evenwicht migrate` has anything to do. */
export async function schemaChecks(client: Client): Promise<readonly Finding[]> {
  const found: Finding[] = [];
  for (const [schema, check] of Object.entries(schemas)) found.push(await schemaCheck(client, schema, check));
  return found;
}

async function schemaCheck(client: Client, schema: string, check: (client: Client) => Promise<void>): Promise<Finding> {
  const name = `schema ${schema}`;
  try {
    await check(client);
    return ok(name, 'is bij');
  } catch (error) {
    return findingOf(name, error);
  }
}

const migrate = 'Voer uit: npx evenwicht migrate';

function findingOf(name: string, error: unknown): Finding {
  if (error instanceof SchemaIsOlder) {
    return failed(name, `staat op ${error.found}, deze versie heeft ${error.needed} nodig`, migrate);
  }
  if (error instanceof SchemaIsNewer || (error as Error).name === 'SchemaVersionMismatchError') {
    return failed(name, 'is van een nieuwere versie van Evenwicht', 'Gebruik die versie; teruggaan kan niet.');
  }
  const code = codeOf(error);
  if (code === '42501') return notChecked(name, 'niet na te gaan met deze rol in de database');
  return failed(name, `is er niet (${code})`, migrate);
}
