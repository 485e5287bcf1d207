import {
  disclosedReports,
  regionReport,
  type DisclosedReport,
  type Region,
  type RegionReport,
} from '@evenwicht/distribution';
import { streamName } from '@evenwicht/events';
import type { EventStore } from '@evenwicht/event-store';
import type { HalfYear, PlainDate } from '@evenwicht/kernel';
import { halfYearDocument, type ReportDocument } from '@evenwicht/report-files';
import { Closings, halfYearsUpTo } from './closings.js';

interface Publication {
  readonly report: RegionReport;
  readonly closedOn: PlainDate;
  readonly upToPosition: number;
  readonly hash: string;
}

type Disclosed = readonly [...DisclosedReport[], DisclosedReport];

/** The reports of a region as they are printed: without small cells, beside everything that was printed before (6.1). */
export class ReportDocuments {
  /** By the hash of the report: a published one is made once, for it never becomes another. */
  private readonly made = new Map<string, ReportDocument>();

  private readonly closings: Closings;

  constructor(private readonly store: Pick<EventStore, 'readStream'>) {
    this.closings = new Closings(store);
  }

  /** The published report; undefined where there is none. @throws EventStoreUnavailable */
  async published(region: Region, halfYear: HalfYear, today: PlainDate): Promise<ReportDocument | undefined> {
    const publications = await this.publications(region, today);
    const place = publications.findIndex(({ report }) => report.halfYear === halfYear);
    const own = publications[place];
    if (!own) return undefined;
    const made = this.made.get(own.hash);
    if (made) return made;
    const disclosed = disclosedReports(publications.slice(0, place + 1).map(({ report }) => report));
    const document = halfYearDocument(nonEmpty(disclosed), await this.namesAt(own), own);
    this.made.set(own.hash, document);
    return document;
  }

  /**
   * The report as it would be now, beside those that were published and drafts of the half-years before that were not.
   * @throws EventStoreUnavailable MissingHouseholdCount
   */
  async provisional(region: Region, halfYear: HalfYear, today: PlainDate): Promise<ReportDocument> {
    const published = (await this.publications(region, today)).map(({ report }) => report);
    const isPublished = (each: HalfYear) => published.some((one) => one.halfYear === each);
    const before = halfYearsUpTo(region, today).filter((each) => each < halfYear && !isPublished(each));
    const drafts = [...before, halfYear].map((each) => regionReport(region, each));
    return halfYearDocument(nonEmpty(disclosedReports([...published, ...drafts])), region.rules, undefined);
  }

  /** In the order in which they were published, whatever their half-years. */
  private async publications(region: Region, today: PlainDate): Promise<Publication[]> {
    const found = await Promise.all(halfYearsUpTo(region, today).map((halfYear) => this.publicationOf(halfYear)));
    return found.flatMap((each) => each ?? []).sort((one, other) => one.upToPosition - other.upToPosition);
  }

  private async publicationOf(halfYear: HalfYear): Promise<Publication | undefined> {
    const closed = await this.closings.closed(halfYear);
    if (!closed) return undefined;
    const { report, upToPosition, reportHash } = closed.data;
    return { report, closedOn: closed.occurredOn, upToPosition, hash: reportHash };
  }

  /** As the municipalities were called when the report was published: a later name does not change what was printed. */
  private async namesAt({ report, upToPosition }: Publication) {
    const names = new Map<string, string>();
    for (const event of await this.store.readStream(streamName('agreement', report.region))) {
      const { municipality, municipalityName } = event.data as { municipality?: string; municipalityName?: string };
      if (event.position > upToPosition || !municipality || !municipalityName) continue;
      names.set(municipality, municipalityName);
    }
    return { nameOf: (municipality: string) => names.get(municipality) ?? municipality };
  }
}

function nonEmpty(disclosed: readonly DisclosedReport[]): Disclosed {
  return disclosed as unknown as Disclosed;
}
