import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from '@jest/globals';
import { hashOfReport, Region, regionReport } from '@evenwicht/distribution';
import { eventTypesOf } from '@evenwicht/events';
import type { MemoryEventStore } from '@evenwicht/event-store';
import { JobDriver, JobQueue, JobWorker, type QueueSite } from '@evenwicht/jobs';
import type { HalfYear, Instant } from '@evenwicht/kernel';
import { KeptReportFiles, ReportFileMaker } from '@evenwicht/monitoring';
import { FixedClock, LogView } from '@evenwicht/service-kit';
import { reportFileKind } from './job-kinds.js';

interface Fact {
  readonly type: string;
  readonly occurredOn: string;
  readonly data: unknown;
}
type Append = (log: MemoryEventStore, stream: string, fact: Fact) => Promise<unknown>;

/** Kept for as long as a spec lasts. */
class MemoryReportFiles extends KeptReportFiles {
  readonly files = new Map<string, Uint8Array>();
  madeCount = 0;

  override async find({ reportHash, format }: { reportHash: string; format: string }): Promise<Uint8Array | undefined> {
    return this.files.get(`${reportHash} ${format}`);
  }

  override async keep({ reportHash, format }: { reportHash: string; format: string }, bytes: Uint8Array) {
    this.madeCount += 1;
    this.files.set(`${reportHash} ${format}`, bytes);
  }

  override async kept(): Promise<never[]> {
    return [...this.files.keys()].map((key) => {
      const [reportHash, format] = key.split(' ');
      return { reportHash, format } as never;
    });
  }
}

/** What holds for the files of reports wherever the queue is kept; `log` is one with a closed half-year. */
export function reportFileJobContract(siteOf: () => QueueSite, log: () => Promise<MemoryEventStore>): void {
  it('makes each file of a closed half-year by a job, once, and again what was lost', async () => {
    const store = await log();
    const files = new MemoryReportFiles();
    const clock = new FixedClock('2027-02-01T09:00:00.000Z' as Instant);
    const kind = reportFileKind(new ReportFileMaker(store, new LogView(store, new Region()), files), clock);
    const queue = new JobQueue({ site: siteOf(), name: `report-files-${performance.now()}` });
    const driver = new JobDriver({ queue, kinds: [kind], store, clock, pause: 20 });
    const worker = new JobWorker(queue, [kind]);
    driver.start();
    worker.start();
    for (let left = 400; left > 0 && files.files.size < 4; left -= 1) await pause(20);
    await pause(100); // it is looked for again meanwhile
    expect([files.files.size, files.madeCount]).toEqual([4, 4]);
    expect((await queue.list('done', 9)).map(({ jobId }) => jobId).sort()).toEqual(
      ['csv', 'html', 'ods', 'xlsx'].map((format) => `report-file.2026-H2.${format}`),
    );
    files.files.clear();
    expect(await kind.due(clock.now())).toHaveLength(4);
    await worker.stop();
    await driver.stop();
    await queue.close();
  });
}

/** Puts the closing of the second half of 2026 at the end of a log that holds an invented region. */
export async function withClosedHalfYear(log: MemoryEventStore, append: Append): Promise<MemoryEventStore> {
  const report = regionReport(await new LogView(log, new Region()).atHead(), '2026-H2' as HalfYear);
  const { example } = eventTypesOf.monitoring.HalfYearClosed;
  const upToPosition = await log.head();
  const data = { ...example, upToPosition, report, reportHash: hashOfReport(report), markedMissing: [] };
  await append(log, 'monitoring-2026-H2', { type: 'HalfYearClosed', occurredOn: '2027-02-01', data });
  return log;
}
