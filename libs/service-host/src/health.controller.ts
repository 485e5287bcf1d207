import { Controller, Get } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Position } from '@evenwicht/events';
import { EventStore } from '@evenwicht/event-store';
import { ReadModels } from '@evenwicht/read-models';
import { IsOpen, NotReady, type HealthChecks } from '@evenwicht/service-kit';
import { StartUp } from './start-up.js';

/** For whoever runs the service: does it live, and can it do its work? */
@ApiExcludeController()
@IsOpen()
@Controller()
export class HealthController {
  constructor(
    private readonly store: EventStore,
    private readonly readModels: ReadModels,
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
    const startUp = { isReady: pendingStep === undefined, ...(pendingStep ? { detail: pendingStep } : {}) };
    try {
      const head = await this.store.head();
      return { startUp, log: { isReady: true, head }, ...(await this.projections(head)) };
    } catch {
      return { startUp, log: { isReady: false, detail: 'unreachable' } };
    }
  }

  /** A projection that lags is no reason to send visitors away; one that has halted is. */
  private async projections(head: Position): Promise<HealthChecks> {
    const statuses = this.startUp.pendingStep === undefined ? await this.readModels.statuses(head) : [];
    return Object.fromEntries(
      statuses.map(({ name, state, checkpoint }) => [
        name,
        { isReady: state === 'running', detail: state, lag: Math.max(0, head - checkpoint) },
      ]),
    );
  }
}
