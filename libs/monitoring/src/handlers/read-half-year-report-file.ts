import { createHash } from 'node:crypto';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Region } from '@evenwicht/distribution';
import { EventStore } from '@evenwicht/event-store';
import { dayInAmsterdam, type HalfYear } from '@evenwicht/kernel';
import { mediaTypeOf, reportFile, type ReportFormat } from '@evenwicht/report-files';
import { authorise, FrozenFile, LogView, type Visit } from '@evenwicht/service-kit';
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
  private readonly documents: ReportDocuments;

  constructor(
    store: EventStore,
    private readonly logView: LogView<Region>,
  ) {
    this.documents = new ReportDocuments(store);
  }

  /** @throws AccessDenied Refusal EventStoreUnavailable */
  async execute({ visit: { visitor, operation, at }, halfYear, format }: ReadHalfYearReportFile): Promise<FrozenFile> {
    authorise(visitor, operation, () => []);
    const document = await this.documents.published(await this.logView.atHead(), halfYear, dayInAmsterdam(at));
    if (!document) throw notPublished();
    const bytes = reportFile(document, format);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return new FrozenFile(bytes, sha256, mediaTypeOf(format), `halfjaarrapportage-${halfYear}.${format}`);
  }
}
