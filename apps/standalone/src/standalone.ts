import { Logger } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Region } from '@evenwicht/distribution';
import { inventedRegion } from '@evenwicht/history';
import { SchemaIsNewer, PostgresEventStore, type Subscription } from '@evenwicht/event-store';
import { dayInAmsterdam, type MunicipalityCode, type PlainDate } from '@evenwicht/kernel';
import { ProjectionRunner, ReadModels, type ProjectionNews } from '@evenwicht/read-models';
import { CommandExecutor, LogView, PinoLogger, PostgresSentRequests, SystemClock } from '@evenwicht/service-kit';
import { OrphanAlarm } from '@evenwicht/urgency-case';
import { publishApiDocument } from './api-document.js';
import { createApi } from './api.js';
import { DailyAlarm } from './daily-alarm.js';
import { DailyHead } from './daily-head.js';
import { migrate, type Database } from './database.js';
import { demoIdentityProvider, identityPath } from './demo-identity.js';
import { bringInDemo } from './demo.js';
import { demoPartiesOf } from './demo-parties.js';
import { demoUsersFor, type DemoUser } from './demo-users.js';
import { tokenVerifier } from './identity.js';
import { mountAt, type Handler } from './mount.js';
import { startReactions } from './reactions.js';
import type { Settings } from './settings.js';
import { adoptShippedAgreement } from './shipped-agreement.js';
import { projections } from './projections.js';
import { StartUp, type StartUpStep } from './start-up.js';
import type { Surroundings } from './welcome.js';

/** Milliseconds for the read models to catch up before the service is announced; it answers meanwhile. */
const patience = 60_000;

function tell(news: ProjectionNews): void {
  const logger = new Logger('Projections');
  if (news.what === 'halted') logger.error(news);
  else if (news.what === 'active') logger.log(news);
  else logger.warn(news);
}

/** All services in one process, on one database. */
export class Standalone {
  readonly store: PostgresEventStore;
  private readonly clock = new SystemClock();
  private readonly startUp = new StartUp();
  private readonly logView: LogView<Region>;
  private readonly executor: CommandExecutor<Region>;
  private readonly readModels: ReadModels;
  private readonly sentRequests: PostgresSentRequests;
  private readonly projections: ProjectionRunner;
  private readonly dailyHead: DailyHead;
  private readonly alarm: DailyAlarm;
  private app: NestFastifyApplication | undefined;
  private reactions: Subscription | undefined;
  private identityProvider: Handler | undefined;
  /** Whom one can be to try the service; nobody beside a real identity provider. */
  private users: readonly DemoUser[] = [];

  constructor(
    private readonly settings: Settings,
    private readonly database: Database,
  ) {
    this.store = new PostgresEventStore({ connectionString: database.url });
    this.logView = new LogView(this.store, new Region());
    this.executor = new CommandExecutor(this.store, this.logView, {
      agreementVersionOn: ({ rules }, on) => rules.termsOn(on).agreementVersion,
    });
    this.readModels = new ReadModels({ url: database.url, projections });
    this.sentRequests = new PostgresSentRequests({ connectionString: database.url });
    this.projections = new ProjectionRunner(this.readModels, this.store, { onNews: tell });
    this.dailyHead = new DailyHead(this.store, settings, this.clock);
    const { store, readModels, logView, executor } = this;
    this.alarm = new DailyAlarm(new OrphanAlarm(store, readModels, logView, executor), this.clock);
  }

  /** Answers visitors from here on, if only to say that the service is not ready. @throws Error when the port is taken */
  async listen(): Promise<void> {
    const { host, port, identity, logLevel } = this.settings;
    const { store, logView, executor, readModels, sentRequests, clock, startUp } = this;
    const verifier = tokenVerifier(identity, this.origin, clock);
    const logger = new PinoLogger(logLevel);
    const parts = { store, logView, executor, readModels, sentRequests, clock, startUp, verifier };
    this.app = await createApi(parts, logger);
    publishApiDocument(this.app);
    mountAt(this.app, identityPath, () => this.identityProvider);
    await this.app.listen(port, host);
  }

  /** Does everything that comes before work, waiting for a database that cannot be reached. @throws SchemaIsNewer */
  async start(): Promise<void> {
    await this.startUp.run(this.steps());
    if (!this.isReady) return;
    this.reactions = startReactions(this.store, this.logView);
    this.projections.start();
    this.dailyHead.start();
    await this.readModels.waitFor(await this.store.head(), patience); // what is in the log by now can be seen
    this.alarm.start();
  }

  /** What one needs to know to try the service. */
  async surroundings(): Promise<Surroundings> {
    const { origin, users } = this;
    const { rules } = await this.logView.atHead();
    const municipality = users.find(({ role }) => role === 'caseworker')?.organisation as MunicipalityCode;
    const canDecide = rules.schemeOn(municipality, this.today) !== undefined;
    return { origin, users, canDecide, isInvented: rules.region === inventedRegion };
  }

  get isReady(): boolean {
    return this.startUp.pendingStep === undefined;
  }

  private get today(): PlainDate {
    return dayInAmsterdam(this.clock.now());
  }

  get origin(): string {
    return `http://${this.settings.host}:${this.settings.port}`;
  }

  /** Finishes what is in hand and gives everything back. */
  async close(): Promise<void> {
    this.startUp.stop();
    await this.app?.close();
    await this.alarm.stop();
    await this.sentRequests.close();
    await this.reactions?.stop();
    await this.projections.stop();
    await this.dailyHead.stop();
    await this.readModels.close();
    await this.store.close();
    await this.database.stop();
    new Logger(Standalone.name).log('stopped');
  }

  private steps(): readonly StartUpStep[] {
    const isHopeless = (error: unknown) => error instanceof SchemaIsNewer;
    return [
      { name: 'log', run: () => migrate(this.database.url), isHopeless },
      this.contents(),
      { name: 'figures', run: async () => void (await this.logView.atHead()) },
      { name: 'demo users', run: () => this.admitDemoUsers() },
    ];
  }

  /** What the log holds before anybody works with it. */
  private contents(): StartUpStep {
    const { store, executor, clock } = this;
    return this.settings.isDemo
      ? { name: 'invented region', run: () => bringInDemo(store, clock) }
      : { name: 'agreement', run: () => adoptShippedAgreement(store, executor, clock) };
  }

  private async admitDemoUsers(): Promise<void> {
    if (this.settings.identity) return;
    this.users = demoUsersFor(await demoPartiesOf(await this.logView.atHead(), this.store, this.today));
    this.identityProvider = await demoIdentityProvider(this.origin, this.users);
  }
}
