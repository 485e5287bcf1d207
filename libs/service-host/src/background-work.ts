import { Logger } from '@nestjs/common';
import type { Region } from '@evenwicht/distribution';
import type { EvidenceSite } from '@evenwicht/evaluation';
import type { OpenedEventStore, Subscription } from '@evenwicht/event-store';
import { ProjectionRunner, type ProjectionNews, type ReadModels } from '@evenwicht/read-models';
import type { Clock, CommandExecutor, LogView } from '@evenwicht/service-kit';
import { OrphanAlarm } from '@evenwicht/urgency-case';
import { ClosingHeads } from './closing-heads.js';
import { DailyAlarm } from './daily-alarm.js';
import { DailyHead } from './daily-head.js';
import { startReactions } from './reactions.js';

/** What background work needs of a service. */
export interface WorkParts {
  readonly store: OpenedEventStore;
  readonly logView: LogView<Region>;
  readonly executor: CommandExecutor<Region>;
  readonly readModels: ReadModels;
  readonly clock: Clock;
}

/**
 * What goes on without visitors: projections, reactions, the alarm, the daily head and those of closings. Any number of
 * processes may do it at once: of each projection one is active, and a reaction that was carried out before is found as
 * such.
 */
export class BackgroundWork {
  private readonly projections: ProjectionRunner;
  private readonly dailyHead: DailyHead;
  private readonly closingHeads: ClosingHeads;
  private readonly alarm: DailyAlarm;
  private reactions: Subscription | undefined;

  constructor(
    private readonly parts: WorkParts,
    site: EvidenceSite,
  ) {
    const { store, readModels, logView, executor, clock } = parts;
    this.projections = new ProjectionRunner(readModels, store, { onNews: tell });
    this.dailyHead = new DailyHead(store, site, clock);
    this.closingHeads = new ClosingHeads(store, site);
    this.alarm = new DailyAlarm(new OrphanAlarm(store, readModels, logView, executor), clock);
  }

  start(): void {
    this.reactions = startReactions(this.parts.store, this.parts.logView);
    this.projections.start();
    this.dailyHead.start();
    this.closingHeads.start();
  }

  /** What is done with what people see, once that has caught up. */
  startWhenSeen(): void {
    this.alarm.start();
  }

  /** Finishes what is in hand. */
  async stop(): Promise<void> {
    await this.alarm.stop();
    await this.reactions?.stop();
    await this.projections.stop();
    await this.dailyHead.stop();
    await this.closingHeads.stop();
  }
}

function tell(news: ProjectionNews): void {
  const logger = new Logger('Projections');
  if (news.what === 'halted') logger.error(news);
  else if (news.what === 'active') logger.log(news);
  else logger.warn(news);
}
