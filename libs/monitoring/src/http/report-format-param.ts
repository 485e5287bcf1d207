import type { PipeTransform } from '@nestjs/common';
import { reportFormats, type ReportFormat } from '@evenwicht/report-files';
import { PathId, Refusal } from '@evenwicht/service-kit';

/** There is no file in another form. */
const asFormat: PipeTransform<string, ReportFormat> = {
  /** @throws Refusal */
  transform(text) {
    const format = reportFormats.find((each) => each === text);
    if (format) return format;
    throw new Refusal(404, 'NO_SUCH_FORMAT', `Een verslag is er als ${reportFormats.join(', ')}.`);
  },
};

const form = { type: 'string', pattern: `^(${reportFormats.join('|')})$` } as const;

export const ReportFormatParam = () => PathId('format', asFormat, 'De vorm van het bestand.', form);
