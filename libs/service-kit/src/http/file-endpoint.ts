import { applyDecorators, Get, UseInterceptors } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiHeader, ApiResponse } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { described, problems, tagHeader, versionHeader, type EndpointOptions } from './endpoint-description.js';
import { VersionInterceptor } from './versioned.js';
import { WaitInterceptor } from './wait-for-position.js';

export interface FileOptions extends EndpointOptions {
  /** By the last part of the address (`:format`): what the file is. The path ends with it. */
  readonly mediaTypes: Readonly<Record<string, string>>;
}

/** A GET that answers with a file; asked for in another form than it has, it answers 406. */
export function FileEndpoint(options: FileOptions): MethodDecorator {
  const bytes = { schema: { type: 'string' as const, format: 'binary' } };
  const types = Object.values(options.mediaTypes).map((type) => [type.split(';')[0], bytes]);
  return applyDecorators(
    Get(options.path),
    RouteConfig({ mediaTypes: options.mediaTypes }),
    UseInterceptors(WaitInterceptor, VersionInterceptor),
    ApiHeader({
      name: 'If-None-Match',
      required: false,
      description: 'ETag van een eerder antwoord: is er niets veranderd, dan komt er 304 zonder inhoud.',
      schema: { type: 'string' },
    }),
    described(options),
    ApiResponse({
      status: 200,
      description: 'Het bestand.',
      headers: { ...versionHeader, ...tagHeader },
      content: Object.fromEntries(types) as Record<string, typeof bytes>,
    }),
    ApiResponse({ status: 304, description: 'Niets veranderd.', headers: { ...versionHeader, ...tagHeader } }),
    ...problems(400, 401, 403, 404, 406, 409, 500, 503),
  );
}

/** Without parameters, as one asks for it; undefined where the answer is no file. */
export function fileTypeOf({ routeOptions, params }: FastifyRequest): string | undefined {
  const { mediaTypes } = routeOptions.config as { readonly mediaTypes?: Readonly<Record<string, string>> };
  const { format = '' } = params as { readonly format?: string };
  return mediaTypes && Object.hasOwn(mediaTypes, format) ? mediaTypes[format]?.split(';')[0] : undefined;
}
