import { setTimeout as pause } from 'node:timers/promises';
import type { QueryRunner } from 'typeorm';
import { EventIsNewer, type Position } from '@evenwicht/events';
import type { EventStore } from '@evenwicht/event-store';
import { ActiveTurn } from './active-turn.js';
import { ifFree } from './advisory-lock.js';
import { CheckpointMoved, checkpointOf, ProjectionCheckpoint } from './checkpoint.js';
import { EventNotApplied } from './handlers.js';
import { isPassing, TablesAreNewer } from './passing-failure.js';
import type { Projection } from './projection.js';
import type { ReadModels } from './read-models.js';
import { rebuild } from './rebuild.js';

/** What happens to a projection, for the log of the process. */
export interface ProjectionNews {
  readonly projection: string;
  readonly what: 'active' | 'rebuilding' | 'retrying' | 'waiting' | 'halted';
  readonly cause?: string;
  readonly position?: Position | undefined;
}

export interface ProjectorOptions {
  /** Failures in a row at the same place after which a projection halts. */
  readonly attempts: number;
  /** Milliseconds before the second attempt; doubles with each. */
  readonly firstDelay: number;
  /** Milliseconds between two looks of one that stands by, or that has halted. */
  readonly standbyInterval: number;
  readonly onNews: (news: ProjectionNews) => void;
}

const longestDelay = 10_000;

/** Keeps one projection up to date, or stands by while another process does. */
export class Projector {
  private readonly stopping = new AbortController();
  private running: Promise<void> | undefined;
  private failures = 0;

  constructor(
    private readonly readModels: ReadModels,
    private readonly log: EventStore,
    private readonly projection: Projection,
    private readonly options: ProjectorOptions,
  ) {}

  start(): void {
    this.running ??= this.run();
  }

  /** Stops after the batch in hand. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async run(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      await this.attempt().catch((error: unknown) => this.meet(error));
    }
  }

  private async attempt(): Promise<void> {
    const dataSource = await this.readModels.opened();
    const lock = { kind: 'projector', of: this.projection.name } as const;
    const active = await ifFree(dataSource, lock, (runner) => this.beActive(runner));
    if (!active) await this.rest(this.options.standbyInterval);
  }

  private async beActive(runner: QueryRunner): Promise<void> {
    const { log, projection, readModels } = this;
    const { version } = await checkpointOf(runner.manager, projection.name);
    if (version > projection.version) throw new TablesAreNewer(projection.name);
    if (version < projection.version) {
      this.tell({ what: 'rebuilding' });
      await rebuild(readModels, log, projection, { signal: this.stopping.signal });
    }
    const turn = await ActiveTurn.begin({
      log,
      projection,
      runner,
      isCareful: () => this.failures > 0,
      onProgress: (upTo) => {
        this.failures = 0;
        readModels.note(projection.name, upTo);
      },
      whileNobodyWaits: (milliseconds) => readModels.whileNobodyWaits(projection.name, milliseconds),
      signal: this.stopping.signal,
    });
    this.tell({ what: 'active' });
    await turn.follow();
  }

  private async meet(error: unknown): Promise<void> {
    if (error instanceof CheckpointMoved || this.stopping.signal.aborted) return;
    const cause = textOf(error);
    if (isPassing(error)) {
      this.tell({ what: 'waiting', cause });
      return this.rest(this.options.standbyInterval);
    }
    const position = error instanceof EventNotApplied || error instanceof EventIsNewer ? error.position : undefined;
    this.failures += 1;
    if (this.failures >= this.options.attempts) return this.halt(cause, position);
    this.tell({ what: 'retrying', cause, position });
    await this.rest(Math.min(this.options.firstDelay * 2 ** (this.failures - 1), longestDelay));
  }

  /** Skips nothing: stays where it is, visibly, until somebody moves the checkpoint or the process is started anew. */
  private async halt(cause: string, position?: Position): Promise<void> {
    const { name } = this.projection;
    this.failures = 0;
    const checkpoints = await this.readModels.rowsOf(ProjectionCheckpoint);
    await checkpoints.update({ projection: name }, { state: 'halted', cause, haltedAt: position ?? null });
    this.tell({ what: 'halted', cause, position });
    const isHalted = () => checkpoints.existsBy({ projection: name, state: 'halted' }).catch(() => true);
    while (!this.stopping.signal.aborted && (await isHalted())) await this.rest(this.options.standbyInterval);
  }

  private tell(news: Omit<ProjectionNews, 'projection'>): void {
    this.options.onNews({ projection: this.projection.name, ...news });
  }

  private async rest(milliseconds: number): Promise<void> {
    await pause(milliseconds, undefined, { signal: this.stopping.signal }).catch(() => undefined);
  }
}

/** Names the error and what it says; never what was in the event. */
function textOf(error: unknown): string {
  return (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).slice(0, 1_000);
}
