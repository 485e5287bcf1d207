import { Controller, Get, Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createService } from './create-service.js';

@Controller('v1/reports')
class ReportsController {
  @Get()
  latest(): object {
    return { month: '2026-09' };
  }
}

@Module({ controllers: [ReportsController] })
class SpecModule {}

let app: NestFastifyApplication;
beforeAll(async () => {
  app = await createService(SpecModule, { apiVersion: '1.2.3', texts: { sentences: {}, statuses: {} }, logger: false });
  await app.init();
});
afterAll(() => app.close());

const always = { 'api-version': '1.2.3', 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };

describe('a question', () => {
  const ask = (headers: Record<string, string> = {}, method: 'GET' | 'HEAD' = 'GET') =>
    app.inject({ method, url: '/v1/reports', headers });

  it('is answered with a strong tag', async () => {
    expect((await ask()).headers['etag']).toMatch(/^"[\w-]{22}"$/);
  });

  it('that names the tag is answered without a body', async () => {
    const { headers } = await ask();
    const again = await ask({ 'if-none-match': `"other", W/${headers['etag']}` });

    expect([again.statusCode, again.body]).toEqual([304, '']);
    expect(again.headers).toMatchObject({ ...always, etag: headers['etag'] });
    expect(again.headers).not.toHaveProperty('content-type');
    expect(again.headers).not.toHaveProperty('content-length');
    expect((await ask({ 'if-none-match': '"other"' })).statusCode).toBe(200);
  });

  it('by HEAD is answered with the same headers and no body', async () => {
    const { date, ...headers } = (await ask()).headers;
    const head = await ask({}, 'HEAD');

    expect(date).toBeDefined();
    expect([head.statusCode, head.body]).toEqual([200, '']);
    expect(head.headers).toMatchObject({ ...headers, ...always });
    const unchanged = await ask({ 'if-none-match': '*' }, 'HEAD');
    expect([unchanged.statusCode, unchanged.headers['content-length']]).toEqual([304, headers['content-length']]);
  });

  it('about what may be done at an address needs no token', async () => {
    const { statusCode, headers, body } = await app.inject({ method: 'OPTIONS', url: '/v1/reports' });

    expect([statusCode, body, headers['allow']]).toEqual([204, '', 'GET, HEAD, OPTIONS']);
    expect(headers).toMatchObject(always);
  });
});
