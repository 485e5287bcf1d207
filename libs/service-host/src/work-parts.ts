import type { Region } from '@evenwicht/distribution';
import type { OpenedEventStore } from '@evenwicht/event-store';
import type { JobQueue } from '@evenwicht/jobs';
import type { KeptReportFiles } from '@evenwicht/monitoring';
import type { Notifier } from '@evenwicht/notifications';
import type { ReadModels } from '@evenwicht/read-models';
import type { Clock, CommandExecutor, LogView, PostgresAccessLog } from '@evenwicht/service-kit';

/** What background work needs of a service. */
export interface WorkParts {
  readonly store: OpenedEventStore;
  readonly logView: LogView<Region>;
  readonly executor: CommandExecutor<Region>;
  readonly readModels: ReadModels;
  readonly clock: Clock;
  readonly jobs: JobQueue;
  readonly accessLog: Pick<PostgresAccessLog, 'forget'>;
  readonly reportFiles: KeptReportFiles;
  /** Absent: nobody is told of anything. */
  readonly notifier?: Notifier | undefined;
}
