import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CommandEndpoint, CurrentSending, ReadableAt, type Receipt, type Sending } from '@evenwicht/service-kit';
import { SendSchemeCommand } from '../handlers/send-scheme-command.js';
import { SchemeEndingRequest, SchemeRequest } from './scheme-requests.js';

/** De urgentieregeling van een gemeente, uit de huisvestingsverordening. */
@ApiTags('Urgentieregelingen')
@ReadableAt('/v1/agreement-terms')
@Controller('v1')
export class SchemeController {
  constructor(private readonly commands: CommandBus) {}

  @CommandEndpoint({
    operation: 'adoptScheme',
    path: 'urgency-schemes',
    summary: 'Urgentieregeling vastleggen',
    description: 'De regeling die de gemeenteraad vaststelde; zonder regeling kan een gemeente niet beschikken (1).',
  })
  adopt(@Body() { decidedOn: on, ...data }: SchemeRequest, @CurrentSending() sending: Sending): Promise<Receipt> {
    return this.commands.execute(new SendSchemeCommand(sending, { type: 'AdoptScheme', on, data }));
  }

  @CommandEndpoint({
    operation: 'endScheme',
    path: 'urgency-scheme-endings',
    summary: 'Urgentieregeling beëindigen',
    description: 'De laatste dag van de regeling die dan geldt.',
  })
  end(@Body() { decidedOn: on, ...data }: SchemeEndingRequest, @CurrentSending() sending: Sending): Promise<Receipt> {
    return this.commands.execute(new SendSchemeCommand(sending, { type: 'EndScheme', on, data }));
  }
}
