import { createService } from '@evenwicht/service-kit';
import type { LoggerService } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { apiVersion } from './api-document.js';
import { contexts } from './contexts.js';
import { metricsOn } from './metrics-on.js';
import { rejectionTexts as texts } from './rejection-texts.js';
import { ServiceModule, type ServedModule, type ServiceParts } from './service.module.js';

/** The HTTP service on the parts it is given: everything, or what is named. */
export function createApi(
  parts: ServiceParts,
  logger: LoggerService | false,
  served: readonly ServedModule[] = contexts,
): Promise<NestFastifyApplication> {
  const { metrics = metricsOn(parts) } = parts;
  return createService(ServiceModule.with({ ...parts, metrics }, served), {
    apiVersion,
    texts,
    logger,
    onAnswer: ({ method, route, status, seconds }) => metrics.answered(method, route, status, seconds),
  });
}

/** The same service without anything behind it, to be described. */
export function previewApi(served: readonly ServedModule[] = contexts): Promise<NestFastifyApplication> {
  const nothing = { jobs: {}, deliveries: {} } as ServiceParts; // these are served where they are
  return createService(ServiceModule.with(nothing, served), { apiVersion, texts, logger: false, preview: true });
}
