import { agreementRejections, schemeRejections } from '@evenwicht/agreement';
import { supplyRejections } from '@evenwicht/housing-supply';
import { meetingRejections } from '@evenwicht/mediation-table';
import { isPassing } from '@evenwicht/read-models';
import { reciprocityRejections, reciprocityStatuses } from '@evenwicht/reciprocity';
import { createService, type RejectionTexts } from '@evenwicht/service-kit';
import { caseRejections } from '@evenwicht/urgency-case';
import type { LoggerService } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { apiVersion } from './api-document.js';
import { StandaloneModule, type StandaloneParts } from './standalone.module.js';

/** What is no case is not found; every other rejection is a conflict with what was recorded. */
const texts: RejectionTexts = {
  sentences: {
    ...agreementRejections,
    ...schemeRejections,
    ...supplyRejections,
    ...meetingRejections,
    ...reciprocityRejections,
    ...caseRejections,
  },
  statuses: { NO_APPLICATION: 404, NO_MEETING: 404, ...reciprocityStatuses },
  isPassing,
};

/** The HTTP service on the parts it is given. */
export function createApi(parts: StandaloneParts, logger: LoggerService | false): Promise<NestFastifyApplication> {
  return createService(StandaloneModule.with(parts), { apiVersion, texts, logger });
}

/** The same service without anything behind it, to be described. */
export function previewApi(): Promise<NestFastifyApplication> {
  const nothing = {} as StandaloneParts;
  return createService(StandaloneModule.with(nothing), { apiVersion, texts, logger: false, preview: true });
}
