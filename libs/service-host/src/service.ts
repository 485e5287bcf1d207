import { Logger } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { setTimeout as pause } from 'node:timers/promises';
import { Region } from '@evenwicht/distribution';
import type { OpenedEventStore } from '@evenwicht/event-store';
import { ReadModels } from '@evenwicht/read-models';
import {
  CommandExecutor,
  LogView,
  PinoLogger,
  PostgresAccessLog,
  PostgresSentRequests,
  SystemClock,
  type Metrics,
} from '@evenwicht/service-kit';
import { publishApiDocument } from './api-document.js';
import { createApi } from './api.js';
import { JobQueue } from '@evenwicht/jobs';
import { PostgresReportFiles } from '@evenwicht/monitoring';
import { Notifier, PostgresDeliveries } from '@evenwicht/notifications';
import { readsOfCase } from '@evenwicht/urgency-case';
import { BackgroundWork } from './background-work.js';
import { closeConnectionsWhen } from './close-connections.js';
import { contexts } from './contexts.js';
import { openLog, type Database } from './database.js';
import { IdentityProvider } from './identity-provider.js';
import type { Verifier } from './identity.js';
import { metricsOn } from './metrics-on.js';
import { projections } from './projections.js';
import type { ServedModule } from './service.module.js';
import type { ServiceSettings } from './settings.js';
import { StartUp, type StartUpStep } from './start-up.js';

/** Milliseconds for the read models to catch up before the service is announced; it answers meanwhile. */
const patience = 60_000;

/** What one process does of all there is to do. */
export interface Door {
  readonly verifier: Verifier;
  /** Everything, where this is left out. */
  readonly served?: readonly ServedModule[];
  /** Whether it keeps the read models and carries out reactions, or leaves that to others. */
  readonly isWorker: boolean;
  /** Whether it has to do with the queue of jobs: it works at it, or shows it to operators. */
  readonly knowsJobs: boolean;
  /** Lets others answer below their own address, before it listens. */
  readonly furnish?: (app: NestFastifyApplication) => void;
}

/** One process on one database: standalone, or one of the services apart. */
export class Service {
  readonly clock = new SystemClock();
  readonly store: OpenedEventStore;
  readonly logView: LogView<Region>;
  readonly executor: CommandExecutor<Region>;
  readonly startUp = new StartUp();
  readonly readModels: ReadModels;
  readonly jobs: JobQueue;
  readonly reportFiles: PostgresReportFiles;
  readonly deliveries: PostgresDeliveries;
  readonly accessLog: PostgresAccessLog;
  readonly notifier: Notifier | undefined;
  private readonly sentRequests: PostgresSentRequests;
  private readonly work: BackgroundWork | undefined;
  private readonly metrics: Metrics;
  private app: NestFastifyApplication | undefined;

  constructor(
    readonly settings: ServiceSettings,
    private readonly database: Database,
    private readonly door: Door,
  ) {
    this.store = openLog(settings, database);
    this.logView = new LogView(this.store, new Region());
    this.executor = new CommandExecutor(this.store, this.logView, {
      agreementVersionOn: ({ rules }, on) => rules.termsOn(on).agreementVersion,
      onAppend: (outcome, seconds) => this.metrics.appended(outcome, seconds),
    });
    this.readModels = new ReadModels({ url: database.url, projections, isKeeper: door.isWorker });
    this.sentRequests = new PostgresSentRequests({ connectionString: database.url });
    this.accessLog = new PostgresAccessLog({ connectionString: database.url });
    this.jobs = new JobQueue({ site: { redisUrl: settings.redisUrl, databaseUrl: database.url } });
    this.reportFiles = new PostgresReportFiles({ connectionString: database.url });
    this.deliveries = new PostgresDeliveries({ connectionString: database.url });
    this.notifier = this.notifierFor(settings);
    const { store, readModels, startUp, jobs, deliveries } = this;
    this.metrics = metricsOn({ store, readModels, startUp, ...(door.knowsJobs && { jobs, deliveries }) });
    this.work = door.isWorker ? new BackgroundWork(this, settings) : undefined;
  }

  private notifierFor({ notifications }: ServiceSettings): Notifier | undefined {
    const { store: log, deliveries, jobs, clock } = this;
    const onAttempt = (isDelivered: boolean, seconds: number) => this.metrics.notified(isDelivered, seconds);
    const parts = { log, deliveries, jobs, clock, caseSight: readsOfCase, onAttempt };
    return notifications && new Notifier({ settings: notifications, ...parts });
  }

  /** Answers visitors from here on, if only to say that the service is not ready. @throws Error when the port is taken */
  async listen(): Promise<void> {
    const { host, port, logLevel, processingActivity: evaluation } = this.settings;
    const { store, logView, executor, readModels, sentRequests, accessLog, jobs, deliveries } = this;
    const { reportFiles, clock, startUp, metrics } = this;
    const { verifier, served = contexts, furnish, knowsJobs } = this.door;
    const kept = { readModels, sentRequests, accessLog, reportFiles, ...(knowsJobs && { jobs, deliveries }) };
    const identityProvider = this.settings.identity && new IdentityProvider(this.settings.identity);
    const register = evaluation === undefined ? {} : { processingActivity: { evaluation } };
    const parts = {
      store,
      logView,
      executor,
      ...kept,
      ...register,
      ...(identityProvider && { identityProvider }),
      clock,
      startUp,
      metrics,
      verifier,
    };
    this.app = await createApi(parts, new PinoLogger(logLevel), served);
    publishApiDocument(this.app);
    furnish?.(this.app);
    closeConnectionsWhen(this.app, () => startUp.isStopping);
    await this.app.listen(port, host);
  }

  /** Does everything that comes before work, waiting for a database that cannot be reached. @throws whatever is hopeless */
  async start(steps: readonly StartUpStep[]): Promise<void> {
    await this.startUp.run(steps);
    if (!this.isReady || !this.work) return;
    this.work.start();
    // what is in the log by now can be seen
    await this.startUp.answerTo('read models', async () => this.readModels.waitFor(await this.store.head(), patience));
    if (!this.startUp.isStopping) this.work.startWhenSeen();
  }

  get isReady(): boolean {
    return this.startUp.pendingStep === undefined;
  }

  /**
   * Says at `/readyz` that it is going, takes no new jobs, and goes on answering visitors until whoever sends them has heard;
   * each answer from here on is the last over its connection.
   */
  async leave(): Promise<void> {
    this.startUp.stop();
    void this.work?.takeNoMoreJobs();
    if (this.isReady) await pause(this.settings.shutdownDelay * 1_000);
  }

  /** Finishes what is in hand and gives everything back. */
  async close(): Promise<void> {
    this.startUp.stop();
    await Promise.all([this.app?.close(), this.work?.takeNoMoreJobs()]);
    await this.work?.stop();
    await this.jobs.close();
    await this.deliveries.close();
    await this.reportFiles.close();
    await this.sentRequests.close();
    await this.accessLog.close();
    await this.readModels.close();
    await this.store.close();
    await this.database.stop();
    new Logger(Service.name).log('stopped');
  }
}
