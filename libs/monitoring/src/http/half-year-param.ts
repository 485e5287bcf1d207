import type { PipeTransform } from '@nestjs/common';
import { isHalfYear, type HalfYear } from '@evenwicht/kernel';
import { PathId } from '@evenwicht/service-kit';
import { noSuchHalfYear } from '../handlers/no-such-report.js';

/** What is no half-year has no figures. */
const asHalfYear: PipeTransform<string, HalfYear> = {
  /** @throws Refusal */
  transform(text) {
    if (isHalfYear(text)) return text;
    throw noSuchHalfYear();
  },
};

const form = { type: 'string', pattern: String.raw`^\d{4}-H[12]$` } as const;

export const HalfYearParam = () => PathId('halfYear', asHalfYear, 'Het halfjaar, zoals 2026-H2.', form);
