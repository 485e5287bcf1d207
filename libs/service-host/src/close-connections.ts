import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/**
 * Once the service is on its way out, each answer is the last over its connection and says so, so that no visitor sends
 * another request into a connection that is about to be closed.
 */
export function closeConnectionsWhen(app: NestFastifyApplication, isLeaving: () => boolean): void {
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onSend', (_request, reply, payload, done) => {
      if (isLeaving()) void reply.header('Connection', 'close');
      done(null, payload);
    });
}
