import type { ReportFormat } from '@evenwicht/report-files';

/** A file of a published report, by the hash of that report. */
export interface ReportFileKey {
  readonly reportHash: string;
  readonly format: ReportFormat;
}

/** Files of published reports, made beforehand. A class, so that Nest can use it as an injection token. */
export abstract class KeptReportFiles {
  /** Undefined where it is not there; whoever wants it can make it. */
  abstract find(key: ReportFileKey): Promise<Uint8Array | undefined>;
  /** Keeps what was made; a file that is there stays as it is. */
  abstract keep(key: ReportFileKey, bytes: Uint8Array): Promise<void>;
  /** Everything that is there. */
  abstract kept(): Promise<readonly ReportFileKey[]>;
}
