import { Controller, Get, Optional } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Region } from '@evenwicht/distribution';
import { EventIsNewer, type Position } from '@evenwicht/events';
import { EventStore } from '@evenwicht/event-store';
import { JobQueue } from '@evenwicht/jobs';
import { ReadModels } from '@evenwicht/read-models';
import { IsOpen, LogView, NotReady, type HealthChecks } from '@evenwicht/service-kit';
import { IdentityProvider } from './identity-provider.js';
import { StartUp } from './start-up.js';

/** The log may be elsewhere than what people look at. */
const unreachableReadModels: HealthChecks = { readModels: { isReady: false, detail: 'unreachable' } };

/** For whoever runs the service: does it live, and can it do its work? */
@ApiExcludeController()
@IsOpen()
@Controller()
export class HealthController {
  constructor(
    private readonly store: EventStore,
    private readonly readModels: ReadModels,
    private readonly startUp: StartUp,
    private readonly logView: LogView<Region>,
    @Optional() private readonly queue?: JobQueue,
    @Optional() private readonly provider?: IdentityProvider,
  ) {}

  @Get('livez')
  live(): object {
    return { status: 'alive' };
  }

  /** @throws NotReady naming every check, of which one fails that visitors cannot do without */
  @Get('readyz')
  async ready(): Promise<object> {
    const checks = await this.checks();
    if (Object.values(checks).some(({ isReady, isNeeded = true }) => isNeeded && !isReady)) throw new NotReady(checks);
    return { status: 'ready', checks };
  }

  private async checks(): Promise<HealthChecks> {
    const { pendingStep, isStopping } = this.startUp;
    const stopping: HealthChecks = isStopping
      ? { stopping: { isReady: false, detail: 'this service is stopping' } }
      : {};
    const startUp = { isReady: pendingStep === undefined, ...(pendingStep ? { detail: pendingStep } : {}) };
    const [log, jobs, identity] = await Promise.all([this.log(), this.jobs(), this.identity()]);
    return { ...stopping, startUp, ...log, ...jobs, ...identity };
  }

  private async log(): Promise<HealthChecks> {
    try {
      const head = await this.store.head();
      const [version, readModels] = await Promise.all([
        this.version(),
        this.projections(head).catch(() => unreachableReadModels),
      ]);
      return { log: { isReady: true, head }, ...version, ...readModels };
    } catch {
      return { log: { isReady: false, detail: 'unreachable' } };
    }
  }

  /**
   * Beside a newer version that has recorded something of its own, this one carries out nothing any more: whoever sends
   * visitors sends them there (docs/adr/0163). Said only then.
   */
  private async version(): Promise<HealthChecks> {
    if (this.startUp.pendingStep !== undefined) return {};
    const failure = await this.logView.atHead().catch((error: unknown) => error);
    if (!(failure instanceof EventIsNewer)) return {};
    return { version: { isReady: false, detail: `older than the log: ${failure.message}, at ${failure.position}` } };
  }

  /** Keys that are known are believed for a while, and another process would not reach it either. */
  private async identity(): Promise<HealthChecks> {
    if (!this.provider) return {};
    const isReady = await this.provider.isReachable();
    return { identity: { isReady, isNeeded: false, ...(isReady ? {} : { detail: 'unreachable' }) } };
  }

  /** Visitors are answered without it; what is due is done when it is back. */
  private async jobs(): Promise<HealthChecks> {
    if (!this.queue) return {};
    const isReady = await this.queue.isReachable();
    return { jobs: { isReady, isNeeded: false, ...(isReady ? {} : { detail: 'unreachable' }) } };
  }

  /**
   * Neither one that lags nor one that has halted is a reason to send visitors away: they would be sent away everywhere, for
   * all replicas look at the same tables. What halted is told here, in the metrics and, as an error, in the log (docs/adr/0161).
   */
  private async projections(head: Position): Promise<HealthChecks> {
    const statuses = this.startUp.pendingStep === undefined ? await this.readModels.statuses(head) : [];
    return Object.fromEntries(
      statuses.map(({ name, state, checkpoint }) => [
        name,
        { isReady: state === 'running', isNeeded: false, detail: state, lag: Math.max(0, head - checkpoint) },
      ]),
    );
  }
}
