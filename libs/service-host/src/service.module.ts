import { Global, Module, type DynamicModule, type Type } from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { CqrsModule } from '@nestjs/cqrs';
import type { Region } from '@evenwicht/distribution';
import { EventStore } from '@evenwicht/event-store';
import { JobQueue } from '@evenwicht/jobs';
import { KeptReportFiles } from '@evenwicht/monitoring';
import { Deliveries } from '@evenwicht/notifications';
import { ReadModels } from '@evenwicht/read-models';
import {
  AccessGuard,
  AccessLog,
  AccessLogInterceptor,
  Clock,
  CommandExecutor,
  LogView,
  Metrics,
  ProcessingActivity,
  ReadingProgress,
  SentRequests,
  TokenVerifier,
  evaluationActivity,
} from '@evenwicht/service-kit';
import { HealthController } from './health.controller.js';
import { IdentityProvider } from './identity-provider.js';
import { MetricsController } from './metrics.controller.js';
import { ReadingProgressOf } from './reading-progress-of.js';
import type { Verifier } from './identity.js';
import { StartedGuard, StartUp } from './start-up.js';

/** What a service works with. */
export interface ServiceParts {
  readonly store: EventStore;
  readonly logView: LogView<Region>;
  readonly executor: CommandExecutor<Region>;
  readonly verifier: Verifier;
  readonly readModels: ReadModels;
  readonly sentRequests: SentRequests;
  readonly accessLog: AccessLog;
  /** Where a deployment has a register of its own; otherwise a name of ours. */
  readonly processingActivity?: ProcessingActivity;
  /** Absent in a service that has nothing to do with jobs. */
  readonly jobs?: JobQueue;
  readonly reportFiles: KeptReportFiles;
  /** Absent in a service that does not show what was delivered. */
  readonly deliveries?: Deliveries;
  /** Absent where nobody visits, or where it is this process itself. */
  readonly identityProvider?: IdentityProvider;
  readonly clock: Clock;
  readonly startUp: StartUp;
  /** Absent: of its parts alone. */
  readonly metrics?: Metrics;
}

export type ServedModule = Type | DynamicModule;

/** What every context asks for: the log, the fold of it, the executor, the clock and who is visiting. */
@Global()
@Module({})
class PlatformModule {
  static with(parts: ServiceParts): DynamicModule {
    const { store, logView, executor, verifier, readModels, sentRequests, accessLog } = parts;
    const { reportFiles, jobs, deliveries, clock, startUp, metrics } = parts;
    const { processingActivity = { evaluation: evaluationActivity } } = parts;
    const providers = [
      { provide: EventStore, useValue: store },
      { provide: TokenVerifier, useValue: verifier },
      { provide: StartUp, useValue: startUp },
      { provide: Clock, useValue: clock },
      { provide: Metrics, useValue: metrics },
      { provide: ReadModels, useValue: readModels },
      { provide: SentRequests, useValue: sentRequests },
      { provide: AccessLog, useValue: accessLog },
      { provide: ProcessingActivity, useValue: processingActivity },
      ...(jobs ? [{ provide: JobQueue, useValue: jobs }] : []),
      ...(parts.identityProvider ? [{ provide: IdentityProvider, useValue: parts.identityProvider }] : []),
      ...(deliveries ? [{ provide: Deliveries, useValue: deliveries }] : []),
      { provide: KeptReportFiles, useValue: reportFiles },
      { provide: ReadingProgress, useValue: new ReadingProgressOf(readModels, store) },
      { provide: LogView, useValue: logView },
      { provide: CommandExecutor, useValue: executor },
    ];
    return { module: PlatformModule, providers, exports: providers.map(({ provide }) => provide) };
  }
}

/** One process: what it serves, on the parts it is given, and how it is. */
@Module({})
export class ServiceModule {
  static with(parts: ServiceParts, served: readonly ServedModule[]): DynamicModule {
    return {
      module: ServiceModule,
      imports: [CqrsModule.forRoot(), PlatformModule.with(parts), ...served],
      controllers: [HealthController, MetricsController],
      // who is visiting first, so that a stranger learns nothing about the state of the service
      providers: [
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_GUARD, useClass: StartedGuard },
        { provide: APP_INTERCEPTOR, useClass: AccessLogInterceptor },
      ],
    };
  }
}
