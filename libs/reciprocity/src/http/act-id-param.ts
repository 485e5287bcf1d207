import { Param, type PipeTransform } from '@nestjs/common';
import { isUuid, type LedgerActId } from '@evenwicht/kernel';
import { Refusal } from '@evenwicht/service-kit';

/** What is no UUID is no proposal: there is nothing at that address. */
const asActId: PipeTransform<string, LedgerActId> = {
  /** @throws Refusal */
  transform(text) {
    const actId = text.toLowerCase();
    if (isUuid(actId)) return actId as LedgerActId;
    throw new Refusal(404, 'NO_SUCH_RESOURCE', 'Op dit adres is niets.');
  },
};

export const ActIdParam = (name: 'releaseId' | 'settlementId') => Param(name, asActId);
