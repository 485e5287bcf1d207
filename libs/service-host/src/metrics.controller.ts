import { Controller, Get, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { IsOpen, Metrics } from '@evenwicht/service-kit';
import type { FastifyReply } from 'fastify';

/** For whoever watches the service. Like its health it is for the inner network: a proxy in front does not pass it on. */
@ApiExcludeController()
@IsOpen()
@Controller()
export class MetricsController {
  constructor(private readonly metrics: Metrics) {}

  @Get('metrics')
  read(@Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    void reply.header('Content-Type', this.metrics.contentType);
    return this.metrics.text();
  }
}
