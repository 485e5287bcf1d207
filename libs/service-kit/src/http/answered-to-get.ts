import { applyDecorators, Get, UseInterceptors } from '@nestjs/common';
import { ApiHeader, ApiResponse, type ApiResponseOptions } from '@nestjs/swagger';
import {
  described,
  haltHeaders,
  problems,
  tagHeader,
  versionHeader,
  type EndpointOptions,
} from './endpoint-description.js';
import { VersionInterceptor } from './versioned.js';
import { AnsweredFrom, WaitInterceptor } from './wait-for-position.js';

export interface GetOptions extends EndpointOptions {
  /** Names of the projections that the answer comes from: a question waits for these alone. None where it comes from the log. */
  readonly answeredFrom: readonly string[];
}

/** What every GET has, whatever it answers with: it can wait, its answer has a tag, and what did not change is not sent. */
export function answeredToGet(options: GetOptions, answer: ApiResponseOptions): MethodDecorator {
  const headers = { ...versionHeader, ...tagHeader };
  const halted = options.answeredFrom.length > 0 && haltHeaders;
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
    ApiResponse({ status: 200, ...answer, headers: { ...headers, ...halted } }),
    ApiResponse({ status: 304, description: 'Niets veranderd.', headers: { ...headers, ...haltHeaders } }), // the same for all, and so written once
    ...problems(400, 401, 403, 404, 406, 409, 500, 503),
  );
}
