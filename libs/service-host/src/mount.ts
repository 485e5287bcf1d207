import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { IncomingMessage, ServerResponse } from 'node:http';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** Lets another program answer everything below a path, before anything of the request has been read. */
export function mountAt(app: NestFastifyApplication, path: string, handlerOf: () => Handler | undefined): void {
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRequest', async (request, reply) => {
    const handle = request.url.startsWith(`${path}/`) ? handlerOf() : undefined;
    if (!handle) return;
    reply.hijack();
    handle(request.raw, reply.raw);
  });
}
