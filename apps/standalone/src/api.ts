import { createService } from '@evenwicht/service-kit';
import type { LoggerService } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { apiVersion } from './api-document.js';
import { rejectionTexts as texts } from './rejection-texts.js';
import { StandaloneModule, type StandaloneParts } from './standalone.module.js';

/** The HTTP service on the parts it is given. */
export function createApi(parts: StandaloneParts, logger: LoggerService | false): Promise<NestFastifyApplication> {
  return createService(StandaloneModule.with(parts), { apiVersion, texts, logger });
}

/** The same service without anything behind it, to be described. */
export function previewApi(): Promise<NestFastifyApplication> {
  const nothing = {} as StandaloneParts;
  return createService(StandaloneModule.with(nothing), { apiVersion, texts, logger: false, preview: true });
}
