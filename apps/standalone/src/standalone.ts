import { Logger } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Region } from '@evenwicht/distribution';
import { LogIsNewer, PostgresEventStore, type Subscription } from '@evenwicht/event-store';
import { dayInAmsterdam } from '@evenwicht/kernel';
import { ProjectionRunner, ReadModels, type ProjectionNews } from '@evenwicht/read-models';
import { CommandExecutor, LogView, PinoLogger, SystemClock } from '@evenwicht/service-kit';
import { caseFileProjection } from '@evenwicht/urgency-case';
import { publishApiDocument } from './api-document.js';
import { createApi } from './api.js';
import { migrate, type Database } from './database.js';
import { demoIdentityProvider, identityPath } from './demo-identity.js';
import { demoPartiesOf } from './demo-parties.js';
import { demoUsersFor, type DemoUser } from './demo-users.js';
import { tokenVerifier } from './identity.js';
import { mountAt, type Handler } from './mount.js';
import { startReactions } from './reactions.js';
import type { Settings } from './settings.js';
import { adoptShippedAgreement } from './shipped-agreement.js';
import { StartUp, type StartUpStep } from './start-up.js';

const projections = [caseFileProjection];

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
  private readonly projections: ProjectionRunner;
  private app: NestFastifyApplication | undefined;
  private reactions: Subscription | undefined;
  private identityProvider: Handler | undefined;

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
    this.projections = new ProjectionRunner(this.readModels, this.store, { onNews: tell });
  }

  /** Answers visitors from here on, if only to say that the service is not ready. @throws Error when the port is taken */
  async listen(): Promise<void> {
    const { host, port, identity, logLevel } = this.settings;
    const { store, logView, executor, readModels, clock, startUp } = this;
    const verifier = tokenVerifier(identity, this.origin, clock);
    const logger = new PinoLogger(logLevel);
    this.app = await createApi({ store, logView, executor, readModels, clock, startUp, verifier }, logger);
    publishApiDocument(this.app);
    mountAt(this.app, identityPath, () => this.identityProvider);
    await this.app.listen(port, host);
  }

  /** Does everything that comes before work, waiting for a database that cannot be reached. @throws LogIsNewer */
  async start(): Promise<void> {
    await this.startUp.run(this.steps());
    if (this.startUp.pendingStep !== undefined) return;
    this.reactions = startReactions(this.store, this.logView);
    this.projections.start();
  }

  /** Whom one can be to try the service; nobody beside a real identity provider. */
  async demoUsers(): Promise<readonly DemoUser[]> {
    if (this.settings.identity) return [];
    const today = dayInAmsterdam(this.clock.now());
    return demoUsersFor(await demoPartiesOf(await this.logView.atHead(), this.store, today));
  }

  get origin(): string {
    return `http://${this.settings.host}:${this.settings.port}`;
  }

  /** Finishes what is in hand and gives everything back. */
  async close(): Promise<void> {
    this.startUp.stop();
    await this.app?.close();
    await this.reactions?.stop();
    await this.projections.stop();
    await this.readModels.close();
    await this.store.close();
    await this.database.stop();
    new Logger(Standalone.name).log('stopped');
  }

  private steps(): readonly StartUpStep[] {
    const isHopeless = (error: unknown) => error instanceof LogIsNewer;
    return [
      { name: 'log', run: () => migrate(this.database.url), isHopeless },
      { name: 'agreement', run: () => adoptShippedAgreement(this.store, this.executor, this.clock) },
      { name: 'figures', run: async () => void (await this.logView.atHead()) },
      { name: 'demo users', run: () => this.admitDemoUsers() },
    ];
  }

  private async admitDemoUsers(): Promise<void> {
    const users = await this.demoUsers();
    if (users.length > 0) this.identityProvider = await demoIdentityProvider(this.origin, users);
  }
}
