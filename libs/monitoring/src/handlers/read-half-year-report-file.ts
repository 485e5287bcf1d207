import { createHash } from 'node:crypto';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Region } from '@evenwicht/distribution';
import { EventStore } from '@evenwicht/event-store';
import { dayInAmsterdam, type HalfYear, type PlainDate } from '@evenwicht/kernel';
import { mediaTypeOf, reportFile, type ReportFormat } from '@evenwicht/report-files';
import { authorise, FrozenFile, LogView, type Visit } from '@evenwicht/service-kit';
import { Closings } from './closings.js';
import { KeptReportFiles } from './kept-report-files.js';
import { notPublished } from './no-such-report.js';
import { ReportDocuments } from './report-documents.js';

/** Somebody wants the published report of a half-year as a file, without small cells (3.5; R-077; E-36). */
export class ReadHalfYearReportFile extends Query<FrozenFile> {
  constructor(
    readonly visit: Visit,
    readonly halfYear: HalfYear,
    readonly format: ReportFormat,
  ) {
    super();
  }
}

@QueryHandler(ReadHalfYearReportFile)
export class ReadHalfYearReportFileHandler implements IQueryHandler<ReadHalfYearReportFile> {
  private readonly closings: Closings;
  private readonly documents: ReportDocuments;

  constructor(
    store: EventStore,
    private readonly logView: LogView<Region>,
    private readonly files: KeptReportFiles,
  ) {
    this.closings = new Closings(store);
    this.documents = new ReportDocuments(store);
  }

  /** @throws AccessDenied Refusal EventStoreUnavailable */
  async execute({ visit: { visitor, operation, at }, halfYear, format }: ReadHalfYearReportFile): Promise<FrozenFile> {
    authorise(visitor, operation, () => []);
    const bytes = (await this.made(halfYear, format)) ?? (await this.makeNow(halfYear, format, dayInAmsterdam(at)));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return new FrozenFile(bytes, sha256, mediaTypeOf(format), `halfjaarrapportage-${halfYear}.${format}`);
  }

  /** What was made beforehand. Where that cannot be reached the file is made here: it follows from the log. */
  private async made(halfYear: HalfYear, format: ReportFormat): Promise<Uint8Array | undefined> {
    const reportHash = (await this.closings.closed(halfYear))?.data.reportHash;
    return reportHash ? this.files.find({ reportHash, format }).catch(() => undefined) : undefined;
  }

  private async makeNow(halfYear: HalfYear, format: ReportFormat, today: PlainDate): Promise<Uint8Array> {
    const document = await this.documents.published(await this.logView.atHead(), halfYear, today);
    if (!document) throw notPublished();
    return reportFile(document, format);
  }
}
