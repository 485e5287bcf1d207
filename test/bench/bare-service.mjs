// A service that does nothing: takes a body of JSON and answers with a receipt that is always the same. Says its port.
import { FastifyAdapter } from '@nestjs/platform-fastify';

const service = new FastifyAdapter().getInstance();
const receipt = { id: '00000000-0000-4000-8000-000000000000', revision: 0, position: 1 };
service.post('/v1/cases', async (_, reply) => reply.code(201).send(receipt));
await service.listen({ host: '127.0.0.1', port: 0 });
console.log(service.server.address().port);
