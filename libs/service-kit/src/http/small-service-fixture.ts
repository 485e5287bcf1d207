import { Body, Controller, Get, Module, Post } from '@nestjs/common';
import { eventFields } from '@evenwicht/events';
import type { AddressInfo } from 'node:net';
import { createService } from './create-service.js';
import { Field } from './field.js';
import { exchange, type Exchange, type Manner } from './raw-exchange-fixture.js';

class ReportRequest {
  @Field(eventFields.association, { description: 'De corporatie.' })
  association!: string;

  @Field(eventFields.calendarMonth, { description: 'De maand.' })
  month!: string;
}

let reportCount = 0;

/** How often a request got through to where something is done. */
export function reportsTaken(): number {
  return reportCount;
}

@Controller('v1/reports')
class ReportsController {
  @Post()
  report(@Body() body: ReportRequest): ReportRequest {
    reportCount += 1;
    return body;
  }

  @Get()
  count(): object {
    return { reportCount };
  }
}

@Module({ controllers: [ReportsController] })
class SpecModule {}

const slowestRequest = 400; // milliseconds

export interface SmallService {
  /** Sends bytes as they are. */
  readonly say: (start: string | Buffer, manner?: Manner) => Promise<Exchange>;
  readonly close: () => Promise<void>;
}

/** A service of one address on a port of its own, with everything that every service has. */
export async function smallService(): Promise<SmallService> {
  const texts = { sentences: {}, statuses: {} };
  const app = await createService(SpecModule, { apiVersion: '1.2.3', texts, logger: false, slowestRequest });
  await app.listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address() as AddressInfo;
  return { say: (start, manner) => exchange(port, start, manner), close: () => app.close() };
}

/** A body that is taken. */
export const fits = '{"association":"association-1","month":"2026-09"}';
export const json = 'Content-Type: application/json\r\n';
export const staying = 'POST /v1/reports HTTP/1.1\r\nHost: x\r\n';
export const opening = `${staying}Connection: close\r\n`;
export const chunked = `${opening}${json}Transfer-Encoding: chunked\r\n\r\n`;

export function post(body: string | Buffer, headers = json, start = opening): Buffer {
  const length = Buffer.byteLength(body);
  return Buffer.concat([Buffer.from(`${start}${headers}Content-Length: ${length}\r\n\r\n`), Buffer.from(body)]);
}

export const asking = (path: string, more = '') =>
  `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n${more}\r\n`;
export const nested = (depth: number) => `{"association":${'['.repeat(depth)}${']'.repeat(depth)}}`;

/** Every answer is a problem of the given status, with what every answer has. */
export function expectProblem({ answers }: Exchange, ...statuses: readonly number[]): void {
  expect(answers.map(({ status }) => status)).toEqual(statuses);
  for (const { headers, body, status } of answers) {
    expect(headers).toMatchObject({ 'api-version': '1.2.3', 'x-content-type-options': 'nosniff' });
    expect(headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(JSON.parse(body)).toMatchObject({
      status,
      code: expect.stringMatching(/^[A-Z_]+$/) as unknown,
      detail: expect.any(String) as unknown,
    });
  }
}
