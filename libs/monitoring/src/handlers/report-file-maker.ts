import type { Region } from '@evenwicht/distribution';
import type { EventStore } from '@evenwicht/event-store';
import { dayInAmsterdam, type HalfYear, type Instant } from '@evenwicht/kernel';
import { reportFile, reportFormats, type ReportFormat } from '@evenwicht/report-files';
import type { LogView } from '@evenwicht/service-kit';
import { Closings, halfYearsUpTo } from './closings.js';
import type { KeptReportFiles } from './kept-report-files.js';
import { ReportDocuments } from './report-documents.js';

/** A file of a published report that is still to be made. */
export interface FileToMake {
  readonly halfYear: HalfYear;
  readonly format: ReportFormat;
}

/**
 * Makes the files of published reports before anybody asks: what must not be printed takes a second to find out, in which
 * the process that does so answers nobody (docs/adr/0110, 0172).
 */
export class ReportFileMaker {
  private readonly closings: Closings;
  private readonly documents: ReportDocuments;

  constructor(
    store: Pick<EventStore, 'readStream'>,
    private readonly logView: LogView<Region>,
    private readonly files: KeptReportFiles,
  ) {
    this.closings = new Closings(store);
    this.documents = new ReportDocuments(store);
  }

  /** Of every half-year that is closed. @throws EventStoreUnavailable */
  async missing(now: Instant): Promise<readonly FileToMake[]> {
    const region = await this.logView.atHead();
    const kept = new Set((await this.files.kept()).map(({ reportHash, format }) => `${reportHash} ${format}`));
    const found: FileToMake[] = [];
    for (const halfYear of halfYearsUpTo(region, dayInAmsterdam(now))) {
      const hash = (await this.closings.closed(halfYear))?.data.reportHash;
      const formats = hash ? reportFormats.filter((format) => !kept.has(`${hash} ${format}`)) : [];
      found.push(...formats.map((format) => ({ halfYear, format })));
    }
    return found;
  }

  /** Made again it is the same file. @throws EventStoreUnavailable */
  async make({ halfYear, format }: FileToMake, now: Instant): Promise<void> {
    const reportHash = (await this.closings.closed(halfYear))?.data.reportHash;
    if (!reportHash) return;
    const document = await this.documents.published(await this.logView.atHead(), halfYear, dayInAmsterdam(now));
    if (document) await this.files.keep({ reportHash, format }, reportFile(document, format));
  }
}
