import { Logger } from '@nestjs/common';
import { JobDriver, JobWorker, type DriverParts, type JobNews } from '@evenwicht/jobs';

/** Orders jobs and carries them out, in this process; others may do the same beside it. */
export class Jobs {
  private readonly driver: JobDriver;
  private readonly worker: JobWorker;

  constructor(parts: Omit<DriverParts, 'onNews'>) {
    const onNews = tellOnce();
    this.driver = new JobDriver({ ...parts, onNews });
    this.worker = new JobWorker(parts.queue, parts.kinds, { onNews });
  }

  start(): void {
    this.driver.start();
    this.worker.start();
  }

  /** Finishes the jobs in hand. */
  async stop(): Promise<void> {
    await this.driver.stop();
    await this.worker.stop();
  }
}

/** A queue that is away says so at every attempt; whoever reads the log is told once a minute. */
function tellOnce(): (news: JobNews) => void {
  const logger = new Logger('Jobs');
  const told = new Map<string, number>();
  return (news) => {
    if (news.what === 'parked') return logger.error({ message: 'a job is parked', ...news });
    if (news.what === 'failed') return logger.warn({ message: 'a job failed', ...news });
    const key = `${news.part} ${news.cause}`;
    if (performance.now() - (told.get(key) ?? -60_000) < 60_000) return;
    told.set(key, performance.now());
    logger.warn({ message: 'jobs wait', ...news });
  };
}
