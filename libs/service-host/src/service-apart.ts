import { Logger } from '@nestjs/common';
import type { Role } from '@evenwicht/service-kit';
import { NotAuthenticated, PinoLogger, SystemClock } from '@evenwicht/service-kit';
import { SchemaIsNewer } from '@evenwicht/event-store';
import { contexts } from './contexts.js';
import { checkTables, openDatabase } from './database.js';
import { admitting, tokenVerifier, type Verifier } from './identity.js';
import { runService, type RunnableService } from './run-service.js';
import { Service } from './service.js';
import type { ServedModule } from './service.module.js';
import { operationsFor, serving } from './serving.js';
import { settingsIn, type Environment, type Mistake, type ServiceSettings } from './settings.js';
import type { StartUpStep } from './start-up.js';

/** One of the services that run apart, split by legal role and privilege (architecture section 1). */
export interface ServiceApart {
  /** Also the name of its folder and of its image command. */
  readonly name: string;
  /** Who may visit. What they may do there, the access table says. */
  readonly admits: readonly Role[];
  /** Whether it keeps the read models and carries out reactions for all. */
  readonly isWorker?: boolean;
}

/** What a service serves: every operation of whom it admits, and no other. */
export function servedBy({ admits }: ServiceApart): readonly ServedModule[] {
  return serving(operationsFor(admits), contexts);
}

/** Runs a service until it is told to stop. */
export function runServiceApart(apart: ServiceApart): Promise<void> {
  const logger = new PinoLogger('fatal'); // whoever reads it reads lines of JSON, also of one that did not come to its own
  return runService(
    () => openServiceApart(apart, process.env),
    (failure) => logger.fatal(failure),
  );
}

/** @throws WrongSettings */
export function settingsApart({ admits }: ServiceApart, environment: Environment): ServiceSettings {
  return settingsIn(environment, ({ DATABASE_URL, OIDC_ISSUER }): readonly Mistake[] => [
    [DATABASE_URL === undefined, 'DATABASE_URL must be set: services apart share one server'],
    [admits.length > 0 && OIDC_ISSUER === undefined, 'OIDC_ISSUER must be set: services apart know no demo users'],
  ]);
}

async function openServiceApart(apart: ServiceApart, environment: Environment): Promise<RunnableService> {
  const settings = settingsApart(apart, environment);
  const database = await openDatabase(settings);
  const service = new Service(settings, database, {
    verifier: verifierFor(apart, settings),
    served: servedBy(apart),
    isWorker: apart.isWorker ?? false,
    knowsJobs: apart.isWorker === true || apart.admits.includes('operator'),
  });
  return {
    listen: () => service.listen(),
    start: async () => {
      await service.start(stepsOf(service, database.url));
      const told = { message: 'ready', service: apart.name, address: `http://${settings.host}:${settings.port}` };
      if (service.isReady) new Logger('Service').log(told);
    },
    leave: () => service.leave(),
    close: () => service.close(),
  };
}

function verifierFor({ admits }: ServiceApart, { identity }: ServiceSettings): Verifier {
  return identity ? admitting(tokenVerifier(identity, new SystemClock()), admits) : nobody;
}

const nobody: Verifier = {
  verify: () => Promise.reject(new NotAuthenticated('TOKEN_INVALID')),
};

/** Nothing is made here: tables are the operator's (`evenwicht migrate`), read models the worker's. */
function stepsOf({ logView, readModels }: Service, url: string): readonly StartUpStep[] {
  return [
    { name: 'log', run: () => checkTables(url), isHopeless: (error) => error instanceof SchemaIsNewer },
    { name: 'read models', run: async () => void (await readModels.opened()) },
    { name: 'figures', run: async () => void (await logView.atHead()) },
  ];
}
