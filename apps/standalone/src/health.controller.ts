import { Controller, Get } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { EventStore } from '@evenwicht/event-store';
import { IsOpen, NotReady, type HealthChecks } from '@evenwicht/service-kit';
import { StartUp } from './start-up.js';

/** For whoever runs the service: does it live, and can it do its work? */
@ApiExcludeController()
@IsOpen()
@Controller()
export class HealthController {
  constructor(
    private readonly store: EventStore,
    private readonly startUp: StartUp,
  ) {}

  @Get('livez')
  live(): object {
    return { status: 'alive' };
  }

  /** @throws NotReady naming every check that fails */
  @Get('readyz')
  async ready(): Promise<object> {
    const checks = await this.checks();
    if (Object.values(checks).some(({ isReady }) => !isReady)) throw new NotReady(checks);
    return { status: 'ready', checks };
  }

  private async checks(): Promise<HealthChecks> {
    const { pendingStep } = this.startUp;
    return {
      startUp: { isReady: pendingStep === undefined, ...(pendingStep ? { detail: pendingStep } : {}) },
      log: await this.log(),
    };
  }

  private async log(): Promise<HealthChecks[string]> {
    try {
      return { isReady: true, head: await this.store.head() };
    } catch {
      return { isReady: false, detail: 'unreachable' };
    }
  }
}
