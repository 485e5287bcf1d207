import { EmbeddedPostgresError, holdsCluster } from '@evenwicht/embedded-postgres';
import { checkJobs, type QueueSite } from '@evenwicht/jobs';
import type { Client } from 'pg';
import { openDatabase, openLog, withClient, type Database } from '../database.js';
import { projections } from '../projections.js';
import { settingsIn, WrongSettings, type Environment, type ServiceSettings } from '../settings.js';
import { codeOf, failed, guarded, notChecked, ok, type Finding } from './finding.js';
import { logChecks, tableCheck } from './log-checks.js';
import { directoryCheck, nodeCheck, timeZoneCheck } from './machine-checks.js';
import { identityCheck, jobsCheck, redisCheck } from './outside-checks.js';
import { readingChecks } from './reading-checks.js';
import { rightsCheck } from './rights-checks.js';
import { schemaChecks } from './schema-checks.js';
import { serverChecks, transactionCheck } from './server-checks.js';

const wait = 'Draait de server, en klopt het adres? Wat erna komt is niet na te gaan.';

/**
 * Looks at everything that a deployment rests on, and changes nothing; to be used while services run and while they do not.
 * An embedded server that does not run is started for as long as it takes, and never made.
 */
export async function* examine(environment: Environment, prefix: string): AsyncGenerator<Finding> {
  yield nodeCheck();
  yield timeZoneCheck();
  const settings = settingsOrFinding(environment);
  if ('condition' in settings) {
    yield settings;
    return;
  }
  yield ok('instellingen', 'kloppen');
  yield* await directoryChecks(settings);
  yield* await outsideChecks(settings);
  yield* databaseChecks(settings, prefix);
}

function settingsOrFinding(environment: Environment): ServiceSettings | Finding {
  try {
    return settingsIn(environment);
  } catch (error) {
    if (!(error instanceof WrongSettings)) throw error;
    return failed('instellingen', error.mistakes.join('; '), 'Herstel ze; de rest is zonder niet na te gaan.');
  }
}

/** The directories in which this deployment writes, as far as they are on this machine. */
async function directoryChecks(settings: ServiceSettings): Promise<readonly Finding[]> {
  const { dataDirectory, databaseUrl, keyFile, headsDirectory } = settings;
  const isUsed = databaseUrl === undefined || keyFile === undefined || headsDirectory === undefined;
  const found: Finding[] = [];
  if (isUsed) found.push(await directoryCheck('gegevens', dataDirectory));
  if (headsDirectory !== undefined) found.push(await directoryCheck('map van hoofden', headsDirectory));
  return found;
}

async function outsideChecks({ identity, redisUrl }: ServiceSettings): Promise<readonly Finding[]> {
  const found: Finding[] = [];
  const provider = 'Is OIDC_ISSUER (of OIDC_JWKS_URI) van hier te bereiken? Bezoekers worden nu niet geloofd.';
  if (identity) found.push(...(await guarded('aanmelddienst', provider, () => identityCheck(identity))));
  const redis = 'Is REDIS_URL van hier te bereiken? Taken wachten tot die terug is; er gaat niets verloren.';
  if (redisUrl) found.push(...(await guarded('redis', redis, () => redisCheck(redisUrl))));
  return found;
}

async function* databaseChecks(settings: ServiceSettings, prefix: string): AsyncGenerator<Finding> {
  const { databaseUrl, dataDirectory } = settings;
  if (databaseUrl === undefined && !holdsCluster(dataDirectory)) {
    yield notChecked('postgresql', `in ${dataDirectory} staat nog geen database; npm start maakt haar`);
    return;
  }
  const database = await openDatabase(settings).catch((error: unknown) => findingOf(error));
  if ('condition' in database) {
    yield database;
    return;
  }
  try {
    yield* await withClient(database.url, (client) => checksOn(client, settings, database, prefix)).catch(
      (error: unknown) => [findingOf(error)],
    );
  } finally {
    await database.stop();
  }
}

function findingOf(error: unknown): Finding {
  const why = error instanceof EmbeddedPostgresError ? error.message : codeOf(error);
  return failed('postgresql', `niet bereikbaar: ${why}`, wait);
}

async function checksOn(
  client: Client,
  settings: ServiceSettings,
  database: Database,
  prefix: string,
): Promise<readonly Finding[]> {
  const [see, migrate] = ['Zie het logboek van de databaseserver.', 'Voer uit: npx evenwicht migrate'];
  const site = { redisUrl: settings.redisUrl, databaseUrl: database.url };
  const isQueueHere = 'Draait wat de wachtrij houdt? Taken wachten tot die terug is; er gaat niets verloren.';
  return [
    ...(await guarded('postgresql', see, () => serverChecks(client))),
    ...(await guarded('transacties', see, () => transactionCheck(client))),
    ...(await guarded('schema', migrate, () => schemaChecks(client))),
    ...(await guarded('rechten', migrate, async () => [await rightsCheck(client, prefix)])),
    ...(await logFindings(client, settings, database)),
    ...(await queueFindings(client, site, isQueueHere)),
  ];
}

async function queueFindings(client: Client, site: QueueSite, todo: string): Promise<readonly Finding[]> {
  const isThere =
    site.redisUrl !== undefined ||
    (await checkJobs(client).then(
      () => true,
      (error: unknown) => codeOf(error) === '42501',
    ));
  if (!isThere) return [notChecked('taken', 'de wachtrij is er nog niet')];
  return guarded('taken', todo, () => jobsCheck(site));
}

async function logFindings(client: Client, settings: ServiceSettings, database: Database) {
  const store = openLog(settings, database, { isListening: false });
  const reach = settings.kurrent ? 'Draait KurrentDB, en klopt KURRENTDB_URL?' : 'Voer uit: npx evenwicht migrate';
  const worker = 'Zie het logboek van de worker.';
  try {
    return [
      ...(settings.kurrent ? [] : await guarded('tabellen', reach, async () => [await tableCheck(client)])),
      ...(await guarded('logboek', reach, () => logChecks(store, settings))),
      ...(await guarded('leesmodellen', worker, () => readingChecks(client, projections, () => store.head()))),
    ];
  } finally {
    await store.close();
  }
}
