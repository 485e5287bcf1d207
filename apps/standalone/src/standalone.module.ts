import { Global, Module, type DynamicModule } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { CqrsModule } from '@nestjs/cqrs';
import { AgreementModule } from '@evenwicht/agreement';
import type { Region } from '@evenwicht/distribution';
import { EventStore } from '@evenwicht/event-store';
import { HousingSupplyModule } from '@evenwicht/housing-supply';
import { MediationTableModule } from '@evenwicht/mediation-table';
import { MonitoringModule } from '@evenwicht/monitoring';
import { ReadModels } from '@evenwicht/read-models';
import { ReciprocityModule } from '@evenwicht/reciprocity';
import {
  AccessGuard,
  Clock,
  CommandExecutor,
  LogView,
  ReadingProgress,
  SentRequests,
  TokenVerifier,
} from '@evenwicht/service-kit';
import { UrgencyCaseModule } from '@evenwicht/urgency-case';
import { HealthController } from './health.controller.js';
import { StartedGuard, StartUp } from './start-up.js';

export interface StandaloneParts {
  readonly store: EventStore;
  readonly logView: LogView<Region>;
  readonly executor: CommandExecutor<Region>;
  readonly verifier: TokenVerifier;
  readonly readModels: ReadModels;
  readonly sentRequests: SentRequests;
  readonly clock: Clock;
  readonly startUp: StartUp;
}

/** What every context asks for: the log, the fold of it, the executor, the clock and who is visiting. */
@Global()
@Module({})
class PlatformModule {
  static with(parts: StandaloneParts): DynamicModule {
    const { store, logView, executor, verifier, readModels, sentRequests, clock, startUp } = parts;
    const providers = [
      { provide: EventStore, useValue: store },
      { provide: TokenVerifier, useValue: verifier },
      { provide: StartUp, useValue: startUp },
      { provide: Clock, useValue: clock },
      { provide: ReadModels, useValue: readModels },
      { provide: SentRequests, useValue: sentRequests },
      { provide: ReadingProgress, useExisting: ReadModels },
      { provide: LogView, useValue: logView },
      { provide: CommandExecutor, useValue: executor },
    ];
    return { module: PlatformModule, providers, exports: providers.map(({ provide }) => provide) };
  }
}

/** All services in one process. */
@Module({})
export class StandaloneModule {
  static with(parts: StandaloneParts): DynamicModule {
    return {
      module: StandaloneModule,
      imports: [
        CqrsModule.forRoot(),
        PlatformModule.with(parts),
        AgreementModule,
        UrgencyCaseModule,
        HousingSupplyModule,
        MediationTableModule,
        MonitoringModule,
        ReciprocityModule,
      ],
      controllers: [HealthController],
      // who is visiting first, so that a stranger learns nothing about the state of the service
      providers: [
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_GUARD, useClass: StartedGuard },
      ],
    };
  }
}
