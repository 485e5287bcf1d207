import { csvOf } from './csv.js';
import { htmlOf } from './html.js';
import { odsOf } from './ods.js';
import type { ReportDocument } from './report-document.js';
import { xlsxOf } from './xlsx.js';

interface Format {
  readonly mediaType: string;
  write(document: ReportDocument): string | Uint8Array;
}

const formats = {
  csv: { mediaType: 'text/csv; charset=utf-8; header=present', write: csvOf },
  ods: { mediaType: 'application/vnd.oasis.opendocument.spreadsheet', write: odsOf },
  xlsx: { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', write: xlsxOf },
  html: { mediaType: 'text/html; charset=utf-8', write: htmlOf },
} as const satisfies Record<string, Format>;

/** Raised when files of the same report come out otherwise: what was made and kept before is then made anew. */
export const reportFileEdition = 3;

export type ReportFormat = keyof typeof formats;
export const reportFormats = Object.keys(formats) as [ReportFormat, ...ReportFormat[]];

/** The report as a file: the same bytes for the same report, whenever and wherever it is made. */
export function reportFile(document: ReportDocument, format: ReportFormat): Uint8Array {
  const content = formats[format].write(document);
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

export function mediaTypeOf(format: ReportFormat): string {
  return formats[format].mediaType;
}
