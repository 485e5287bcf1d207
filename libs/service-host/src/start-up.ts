import { Injectable, Logger, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { EventStoreUnavailable } from '@evenwicht/event-store';
import { EventIsNewer } from '@evenwicht/events';
import { openKey } from '@evenwicht/service-kit';
import { setTimeout as pause } from 'node:timers/promises';

/** One thing to be done before visitors are answered; done again until it succeeds, so it must bear repetition. */
export interface StartUpStep {
  readonly name: string;
  run(): Promise<void>;
  /** True for a failure that no waiting mends. */
  isHopeless?(error: unknown): boolean;
}

/** What has to be done once the database can be reached, however long that takes. */
export class StartUp {
  private readonly logger = new Logger(StartUp.name);
  private readonly stopped = new AbortController();
  private pending: string | undefined = 'start';

  /** @param pauseMilliseconds between two attempts at one step */
  constructor(private readonly pauseMilliseconds = 1_000) {}

  /** The step that is still to be done; absent when visitors are welcome. */
  get pendingStep(): string | undefined {
    return this.pending;
  }

  /** Resolves when all steps are done or `stop` was called. @throws whatever is hopeless */
  async run(steps: readonly StartUpStep[]): Promise<void> {
    for (const step of steps) {
      this.pending = step.name;
      await this.untilDone(step);
      if (this.stopped.signal.aborted) return;
    }
    this.pending = undefined;
  }

  /**
   * Asks until there is an answer, for what a process wants to know once visitors are welcome: a database that goes away at that
   * moment is waited for as well. @returns nothing when `stop` was called first
   */
  async answerTo<Answer>(name: string, ask: () => Promise<Answer>): Promise<Answer | undefined> {
    let answer: Answer | undefined;
    await this.untilDone({ name, run: async () => void (answer = await ask()) });
    return answer;
  }

  stop(): void {
    this.stopped.abort();
  }

  /** Whether the service is on its way out: who is here is answered, who comes next goes elsewhere. */
  get isStopping(): boolean {
    return this.stopped.signal.aborted;
  }

  private async untilDone(step: StartUpStep): Promise<void> {
    while (!this.stopped.signal.aborted) {
      try {
        return await step.run();
      } catch (error) {
        // what a newer version recorded stays in the log
        if (error instanceof EventIsNewer || step.isHopeless?.(error)) throw error;
        this.logger.warn({ message: `start-up waits for: ${step.name}`, error });
        await pause(this.pauseMilliseconds, undefined, { signal: this.stopped.signal }).catch(() => undefined);
      }
    }
  }
}

/** Nobody is answered from a log that is not yet there; who asks after the health of the service is. */
@Injectable()
export class StartedGuard implements CanActivate {
  constructor(
    private readonly startUp: StartUp,
    private readonly reflector: Reflector,
  ) {}

  /** @throws EventStoreUnavailable */
  canActivate(context: ExecutionContext): boolean {
    const { pendingStep } = this.startUp;
    const isOpen = this.reflector.getAllAndOverride<boolean>(openKey, [context.getHandler(), context.getClass()]);
    if (pendingStep === undefined || isOpen) return true;
    throw new EventStoreUnavailable(new Error(`start-up is at: ${pendingStep}`));
  }
}
