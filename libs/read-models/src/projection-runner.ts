import type { EventStore } from '@evenwicht/event-store';
import { Projector, type ProjectorOptions } from './projector.js';
import type { ReadModels } from './read-models.js';

/**
 * Keeps every projection up to date for as long as it runs. Any number of processes may run one: for each
 * projection one of them is active, the others stand by (architecture section 7). Neither the log nor the
 * database of the tables has to be there at the start.
 */
export class ProjectionRunner {
  private readonly projectors: readonly Projector[];

  constructor(readModels: ReadModels, log: EventStore, options: Partial<ProjectorOptions> = {}) {
    const all = { attempts: 6, firstDelay: 100, standbyInterval: 1_000, onNews: () => undefined, ...options };
    this.projectors = readModels.projections.map((projection) => new Projector(readModels, log, projection, all));
  }

  start(): void {
    for (const projector of this.projectors) projector.start();
  }

  async stop(): Promise<void> {
    await Promise.all(this.projectors.map((projector) => projector.stop()));
  }
}
