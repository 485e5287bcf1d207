import type { MunicipalityCode, PlainDate } from '@evenwicht/kernel';
import { dayInAmsterdam } from '@evenwicht/kernel';
import { SchemaIsNewer, type EventStore } from '@evenwicht/event-store';
import { inventedRegion } from '@evenwicht/history';
import {
  adoptShippedAgreement,
  migrate,
  mountAt,
  Service,
  tokenVerifier,
  type Database,
  type Handler,
  type StartUpStep,
} from '@evenwicht/service-host';
import { SystemClock } from '@evenwicht/service-kit';
import { demoIdentityProvider, identityPath } from './demo-identity.js';
import { bringInDemo } from './demo.js';
import { demoPartiesOf } from './demo-parties.js';
import { demoAudience, demoUsersFor, type DemoUser } from './demo-users.js';
import type { Settings } from './settings.js';
import type { Surroundings } from './welcome.js';

/** All services in one process, on one database. */
export class Standalone {
  private readonly service: Service;
  private identityProvider: Handler | undefined;
  /** Whom one can be to try the service; nobody beside a real identity provider. */
  private users: readonly DemoUser[] = [];

  constructor(
    private readonly settings: Settings,
    private readonly database: Database,
  ) {
    const identity = settings.identity ?? { issuer: `${this.origin}${identityPath}`, audience: demoAudience };
    this.service = new Service(settings, database, {
      verifier: tokenVerifier(identity, new SystemClock()),
      isWorker: true,
      knowsJobs: true,
      furnish: (app) => mountAt(app, identityPath, () => this.identityProvider),
    });
  }

  get store(): EventStore {
    return this.service.store;
  }

  /** Answers visitors from here on, if only to say that the service is not ready. @throws Error when the port is taken */
  listen(): Promise<void> {
    return this.service.listen();
  }

  /** Does everything that comes before work, waiting for a database that cannot be reached. @throws SchemaIsNewer */
  start(): Promise<void> {
    return this.service.start(this.steps());
  }

  /** What one needs to know to try the service; nothing when it was told to stop before that was known. */
  async surroundings(): Promise<Surroundings | undefined> {
    const { origin, users } = this;
    const { logView, startUp } = this.service;
    const rules = await startUp.answerTo('welcome', async () => (await logView.atHead()).rules);
    if (!rules) return undefined;
    const municipality = users.find(({ role }) => role === 'caseworker')?.organisation as MunicipalityCode;
    const canDecide = rules.schemeOn(municipality, this.today) !== undefined;
    return { origin, users, canDecide, isInvented: rules.region === inventedRegion };
  }

  get isReady(): boolean {
    return this.service.isReady;
  }

  private get today(): PlainDate {
    return dayInAmsterdam(this.service.clock.now());
  }

  get origin(): string {
    return `http://${this.settings.host}:${this.settings.port}`;
  }

  /** Says that it is going, and goes on answering for a moment. */
  leave(): Promise<void> {
    return this.service.leave();
  }

  /** Finishes what is in hand and gives everything back. */
  close(): Promise<void> {
    return this.service.close();
  }

  private steps(): readonly StartUpStep[] {
    const isHopeless = (error: unknown) => error instanceof SchemaIsNewer;
    const { logView } = this.service;
    return [
      { name: 'log', run: () => migrate(this.database.url, this.settings), isHopeless },
      this.contents(),
      { name: 'figures', run: async () => void (await logView.atHead()) },
      { name: 'demo users', run: () => this.admitDemoUsers() },
    ];
  }

  /** What the log holds before anybody works with it. */
  private contents(): StartUpStep {
    const { store, executor, clock } = this.service;
    return this.settings.isDemo
      ? { name: 'invented region', run: () => bringInDemo(store, clock) }
      : { name: 'agreement', run: () => adoptShippedAgreement(store, executor, clock) };
  }

  private async admitDemoUsers(): Promise<void> {
    if (this.settings.identity) return;
    const { logView, store } = this.service;
    this.users = demoUsersFor(await demoPartiesOf(await logView.atHead(), store, this.today));
    this.identityProvider = await demoIdentityProvider(this.origin, this.users);
  }
}
