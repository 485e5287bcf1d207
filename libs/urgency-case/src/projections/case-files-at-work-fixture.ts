import { MemoryEventStore } from '@evenwicht/event-store';
import type { CaseId } from '@evenwicht/kernel';
import { ProjectionRunner, ReadModels } from '@evenwicht/read-models';
import { caseFileProjection } from './case-file-projection.js';

interface Fact {
  readonly type: string;
  readonly occurredOn: string;
  readonly data: unknown;
}

/** Case files that follow a log of invented facts, in a database of their own. */
export class CaseFilesAtWork {
  readonly log = new MemoryEventStore();
  readonly readModels: ReadModels;
  private readonly runner: ProjectionRunner;

  /** @param append puts invented facts in the log */
  constructor(
    private readonly database: { readonly url: string; readonly drop: () => Promise<void> },
    private readonly append: (log: MemoryEventStore, stream: string, ...facts: Fact[]) => Promise<unknown>,
  ) {
    this.readModels = new ReadModels({ url: database.url, projections: [caseFileProjection] });
    this.runner = new ProjectionRunner(this.readModels, this.log);
    this.runner.start();
  }

  async end(): Promise<void> {
    await this.runner.stop();
    await this.readModels.close();
    await this.database.drop();
  }

  /** A new invented case with these facts; resolves when it can be read. */
  async caseWith(...facts: Fact[]): Promise<CaseId> {
    const id = `4f6d2a9e-3f0c-4a6a-8d64-${String(await this.log.head()).padStart(12, '0')}` as CaseId;
    await this.record(`case-${id}`, ...facts);
    return id;
  }

  /** Resolves when it can be read. */
  async record(stream: string, ...facts: Fact[]): Promise<void> {
    await this.append(this.log, stream, ...facts);
    await this.seen();
  }

  /** Resolves when everything that stands in the log can be read. */
  async seen(): Promise<void> {
    if (!(await this.readModels.waitFor(await this.log.head(), 5_000))) throw new Error('it cannot be read in time');
  }
}
