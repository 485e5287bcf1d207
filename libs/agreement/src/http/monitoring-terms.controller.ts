import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CommandEndpoint, CurrentSending, ReadableAt, type Receipt, type Sending } from '@evenwicht/service-kit';
import { SendAgreementCommand } from '../handlers/send-agreement-command.js';
import { BaselineRequest, EarlyWarningConditionsRequest } from './monitoring-terms-requests.js';

/** Waarop de partijen letten, en waar zij begonnen. */
@ApiTags('Verdeelafspraken')
@ReadableAt('/v1/agreement-terms')
@Controller('v1')
export class MonitoringTermsController {
  constructor(private readonly commands: CommandBus) {}

  @CommandEndpoint({
    operation: 'setEarlyWarningConditions',
    path: 'early-warning-conditions',
    summary: 'Vroege signalen vastleggen',
    description:
      'Op welke signalen de partijen letten, vanaf een dag (3.5). Een signaal is geen oordeel en doet niets.',
  })
  setConditions(
    @Body() { decidedOn: on, ...data }: EarlyWarningConditionsRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    return this.commands.execute(new SendAgreementCommand(sending, { type: 'SetEarlyWarningConditions', on, data }));
  }

  @CommandEndpoint({
    operation: 'recordBaseline',
    path: 'baselines',
    summary: 'Beginsituatie van een gemeente vastleggen',
    description:
      'Hoeveel huishoudens voor de verdeelafspraken al gehuisvest werden (1), voor de evaluatie. Telt in geen enkel cijfer mee.',
  })
  recordBaseline(
    @Body() { decidedOn: on, ...data }: BaselineRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    return this.commands.execute(new SendAgreementCommand(sending, { type: 'RecordBaseline', on, data }));
  }
}
