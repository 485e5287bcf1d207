import { applyDecorators } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { answeredToGet, type GetOptions } from './answered-to-get.js';

export interface FileOptions extends GetOptions {
  /** By the last part of the address (`:format`): what the file is. The path ends with it. */
  readonly mediaTypes: Readonly<Record<string, string>>;
}

/** A GET that answers with a file; asked for in another form than it has, it answers 406. */
export function FileEndpoint(options: FileOptions): MethodDecorator {
  const bytes = { schema: { type: 'string' as const, format: 'binary' } };
  const types = Object.values(options.mediaTypes).map((type) => [type.split(';')[0], bytes]);
  const content = Object.fromEntries(types) as Record<string, typeof bytes>;
  return applyDecorators(
    RouteConfig({ mediaTypes: options.mediaTypes }),
    answeredToGet(options, { description: 'Het bestand.', content }),
  );
}

/** Without parameters, as one asks for it; undefined where the answer is no file. */
export function fileTypeOf({ routeOptions, params }: FastifyRequest): string | undefined {
  const { mediaTypes } = routeOptions.config as { readonly mediaTypes?: Readonly<Record<string, string>> };
  const { format = '' } = params as { readonly format?: string };
  return mediaTypes && Object.hasOwn(mediaTypes, format) ? mediaTypes[format]?.split(';')[0] : undefined;
}
