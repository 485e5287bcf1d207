import { applyDecorators, Get, UseInterceptors } from '@nestjs/common';
import { ApiHeader, ApiResponse, type ApiResponseOptions } from '@nestjs/swagger';
import { described, problems, tagHeader, versionHeader, type EndpointOptions } from './endpoint-description.js';
import { VersionInterceptor } from './versioned.js';
import { AnsweredFrom, WaitInterceptor } from './wait-for-position.js';

export interface GetOptions extends EndpointOptions {
  /** Names of the projections that the answer comes from; without them a waiting question waits for all. */
  readonly answeredFrom?: readonly string[];
}

/** What every GET has, whatever it answers with: it can wait, its answer has a tag, and what did not change is not sent. */
export function answeredToGet(options: GetOptions, answer: ApiResponseOptions): MethodDecorator {
  return applyDecorators(
    Get(options.path),
    AnsweredFrom(options.answeredFrom),
    UseInterceptors(WaitInterceptor, VersionInterceptor),
    ApiHeader({
      name: 'If-None-Match',
      required: false,
      description: 'ETag van een eerder antwoord: is er niets veranderd, dan komt er 304 zonder inhoud.',
      schema: { type: 'string' },
    }),
    described(options),
    ApiResponse({ status: 200, ...answer, headers: { ...versionHeader, ...tagHeader } }),
    ApiResponse({ status: 304, description: 'Niets veranderd.', headers: { ...versionHeader, ...tagHeader } }),
    ...problems(400, 401, 403, 404, 406, 409, 500, 503),
  );
}
