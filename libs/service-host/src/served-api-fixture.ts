import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Region } from '@evenwicht/distribution';
import type { EventStore } from '@evenwicht/event-store';
import type { Instant } from '@evenwicht/kernel';
import { ProjectionRunner, ReadModels } from '@evenwicht/read-models';
import {
  CommandExecutor,
  FixedClock,
  LogView,
  MemoryAccessLog,
  MemorySentRequests,
  NotAuthenticated,
  type AccessLog,
  type Role,
  type SentRequests,
  type TokenVerifier,
} from '@evenwicht/service-kit';
import { JobQueue, migrateJobs } from '@evenwicht/jobs';
import { migrateReportFiles, PostgresReportFiles } from '@evenwicht/monitoring';
import { migrateNotifications, PostgresDeliveries } from '@evenwicht/notifications';
import { createApi } from './api.js';
import { withClient } from './database.js';
import { projections } from './projections.js';
import { StartUp } from './start-up.js';

/** Who is visiting stands in the header itself: `caseworker GM0148`, and a third word where two of them differ. */
const verifier: Pick<TokenVerifier, 'verify'> = {
  verify: async (authorization) => {
    if (authorization === undefined) throw new NotAuthenticated('TOKEN_MISSING');
    const [role, organisation = '', pseudonym = 'p'] = authorization.split(' ');
    return { pseudonym, organisation, role: role as Role };
  },
};

export interface ServedApi {
  readonly app: NestFastifyApplication;
  readonly readModels: ReadModels;
  readonly stop: () => Promise<void>;
}

/** The whole API on a log, with its projections in a database, on 1 October 2026 where nothing else is said. */
export async function serveApi(on: {
  readonly url: string;
  readonly log: EventStore;
  readonly sentRequests?: SentRequests;
  readonly accessLog?: AccessLog;
  readonly now?: string;
  /** Absent: one in the database. */
  readonly jobs?: JobQueue;
}): Promise<ServedApi> {
  const {
    url,
    log: store,
    sentRequests = new MemorySentRequests(),
    accessLog = new MemoryAccessLog(),
    now = '2026-10-01T08:00:00.000Z',
  } = on;
  const readModels = new ReadModels({ url, projections });
  const runner = new ProjectionRunner(readModels, store);
  const logView = new LogView(store, new Region());
  const executor = new CommandExecutor(store, logView, { agreementVersionOn: () => '2025-12-05' });
  const clock = new FixedClock(now as Instant);
  const startUp = new StartUp();
  await startUp.run([]);
  const jobs = on.jobs ?? (await jobsIn(url));
  const { deliveries, reportFiles } = await keptIn(url);
  const kept = { readModels, sentRequests, accessLog, jobs, deliveries, reportFiles };
  const parts = { store, logView, executor, clock, startUp, ...kept };
  const app = await createApi({ ...parts, verifier: verifier }, false);
  await app.init();
  runner.start();
  const stop = async () => {
    await app.close();
    await runner.stop();
    await jobs.close();
    await deliveries.close();
    await reportFiles.close();
    await readModels.close();
  };
  return { app, readModels, stop };
}

/** What the worker keeps in a database. */
async function keptIn(url: string) {
  await withClient(url, migrateNotifications);
  await withClient(url, migrateReportFiles);
  const connectionString = url;
  return {
    deliveries: new PostgresDeliveries({ connectionString }),
    reportFiles: new PostgresReportFiles({ connectionString }),
  };
}

/** The queue of a database, which nobody works at. */
export async function jobsIn(databaseUrl: string): Promise<JobQueue> {
  await withClient(databaseUrl, migrateJobs);
  return new JobQueue({ site: { databaseUrl } });
}
