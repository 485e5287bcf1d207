import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CommandEndpoint, CurrentSending, ReadableAt, type Receipt, type Sending } from '@evenwicht/service-kit';
import { SendReciprocityCommand } from '../handlers/send-reciprocity-command.js';
import { DisputeOutcomeRequest, DisputeRequest } from './act-requests.js';

/** Een lening die betwist wordt (3c). */
@ApiTags('Bemiddeling en wederkerigheid')
@ReadableAt('/v1/reciprocity-items?state=disputed')
@Controller('v1')
export class DisputeController {
  constructor(private readonly commands: CommandBus) {}

  @CommandEndpoint({
    operation: 'disputeObligation',
    path: 'reciprocity-disputes',
    summary: 'Lening betwisten',
    description: 'Een van beide gemeenten betwist een open lening; tot dat beslecht is, lost niets haar in (3c).',
  })
  dispute(@Body() data: DisputeRequest, @CurrentSending() sending: Sending): Promise<Receipt> {
    const command = new SendReciprocityCommand(sending, ({ region, by, on }) => {
      return { type: 'DisputeObligation', on, data: { ...data, region, by } };
    });
    return this.commands.execute(command);
  }

  @CommandEndpoint({
    operation: 'settleDispute',
    path: 'reciprocity-dispute-outcomes',
    summary: 'Betwisting beslechten',
    description: 'De bemiddelingstafel laat de lening staan of vernietigt haar; wie betwistte, kan dat intrekken (3c).',
  })
  settle(@Body() data: DisputeOutcomeRequest, @CurrentSending() sending: Sending): Promise<Receipt> {
    const command = new SendReciprocityCommand(sending, ({ region, by, on }) => {
      return { type: 'SettleDispute', on, data: { ...data, region, by } };
    });
    return this.commands.execute(command);
  }
}
