import { Logger } from '@nestjs/common';
import type { EvidenceSite } from '@evenwicht/evaluation';
import type { Subscription } from '@evenwicht/event-store';
import { ProjectionRunner, type ProjectionNews } from '@evenwicht/read-models';
import { ClosingHeads } from './closing-heads.js';
import { jobKinds } from './job-kinds.js';
import { Jobs } from './jobs.js';
import { startReactions } from './reactions.js';
import type { WorkParts } from './work-parts.js';

/**
 * What goes on without visitors: projections, reactions, jobs and the heads of closings. Any number of processes may do it
 * at once: of each projection one is active, a reaction that was carried out before is found as such, and a job is done once.
 */
export class BackgroundWork {
  private readonly projections: ProjectionRunner;
  private readonly closingHeads: ClosingHeads;
  private readonly jobs: Jobs;
  private reactions: Subscription | undefined;
  private leavingJobs: Promise<void> | undefined;

  constructor(
    private readonly parts: WorkParts,
    site: EvidenceSite,
  ) {
    const { store, readModels, clock, jobs: queue } = parts;
    this.projections = new ProjectionRunner(readModels, store, { onNews: tell });
    this.closingHeads = new ClosingHeads(store, site);
    this.jobs = new Jobs({ queue, kinds: jobKinds(parts, site), store, clock });
  }

  start(): void {
    this.reactions = startReactions(this.parts.store, this.parts.logView);
    this.projections.start();
    this.closingHeads.start();
  }

  /** What is done with what people see, once that has caught up. */
  startWhenSeen(): void {
    this.jobs.start();
  }

  /** Resolves when the jobs in hand are done, or were left to others. */
  takeNoMoreJobs(): Promise<void> {
    return (this.leavingJobs ??= this.jobs.stop());
  }

  /** Finishes what is in hand. */
  async stop(): Promise<void> {
    await this.takeNoMoreJobs();
    await this.reactions?.stop();
    await this.projections.stop();
    await this.closingHeads.stop();
  }
}

function tell(news: ProjectionNews): void {
  const logger = new Logger('Projections');
  if (news.what === 'halted') logger.error(news);
  else if (news.what === 'active') logger.log(news);
  else logger.warn(news);
}
