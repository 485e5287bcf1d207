import type { PipeTransform } from '@nestjs/common';
import { isUuid, type CaseId } from '@evenwicht/kernel';
import { PathId } from '@evenwicht/service-kit';
import { noSuchCase } from '../handlers/no-such-case.js';

/** What is no UUID is no case: there is nothing at that address. */
const asCaseId: PipeTransform<string, CaseId> = {
  /** @throws Refusal */
  transform(text) {
    const caseId = text.toLowerCase();
    if (isUuid(caseId)) return caseId as CaseId;
    throw noSuchCase();
  },
};

export const CaseIdParam = () => PathId('caseId', asCaseId, 'Kenmerk van de zaak.');
