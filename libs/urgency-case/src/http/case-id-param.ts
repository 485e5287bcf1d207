import { Param, type PipeTransform } from '@nestjs/common';
import { isUuid, type CaseId } from '@evenwicht/kernel';
import { Refusal } from '@evenwicht/service-kit';

/** What is no UUID is no case: there is nothing at that address. */
const asCaseId: PipeTransform<string, CaseId> = {
  /** @throws Refusal */
  transform(text) {
    const caseId = text.toLowerCase();
    if (isUuid(caseId)) return caseId as CaseId;
    throw new Refusal(404, 'NO_APPLICATION', 'Deze zaak bestaat niet.');
  },
};

export const CaseIdParam = () => Param('caseId', asCaseId);
