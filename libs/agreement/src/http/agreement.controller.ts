import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CommandEndpoint, CurrentSending, ReadableAt, type Receipt, type Sending } from '@evenwicht/service-kit';
import { SendAgreementCommand } from '../handlers/send-agreement-command.js';
import {
  AdoptionRequest,
  BwMoRegionRequest,
  FallbackRequest,
  MembershipRequest,
  MinimumShareRequest,
  PolicyRequest,
} from './agreement-requests.js';
import { CategoryListRequest } from './category-list-request.js';

/** Wat het bestuurlijk overleg besluit. */
@ApiTags('Verdeelafspraken')
@ReadableAt('/v1/agreement-terms')
@Controller('v1')
export class AgreementController {
  constructor(private readonly commands: CommandBus) {}

  @CommandEndpoint({
    operation: 'adoptAgreement',
    path: 'agreements',
    summary: 'Verdeelafspraken vaststellen',
    description: 'Legt vast dat het bestuurlijk overleg een versie van de verdeelafspraken vaststelde (1).',
  })
  adopt(@Body() { decidedOn: on, ...data }: AdoptionRequest, @CurrentSending() sending: Sending): Promise<Receipt> {
    return this.commands.execute(new SendAgreementCommand(sending, { type: 'AdoptAgreement', on, data }));
  }

  @CommandEndpoint({
    operation: 'setMembership',
    path: 'memberships',
    summary: 'Deelname van een gemeente vastleggen',
    description: 'Een gemeente doet mee, vanaf en eventueel tot en met een dag; een tweede vervangt de eerste (1).',
  })
  setMembership(
    @Body() { decidedOn: on, ...data }: MembershipRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    return this.commands.execute(new SendAgreementCommand(sending, { type: 'SetMembership', on, data }));
  }

  @CommandEndpoint({
    operation: 'assignBwMoRegion',
    path: 'bw-mo-regions',
    summary: 'BW-/MO-regio van een gemeente vastleggen',
    description: 'De regio voor beschermd wonen en maatschappelijke opvang kan een andere zijn dan deze (2).',
  })
  assignBwMoRegion(
    @Body() { decidedOn: on, ...data }: BwMoRegionRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    return this.commands.execute(new SendAgreementCommand(sending, { type: 'AssignBwMoRegion', on, data }));
  }

  @CommandEndpoint({
    operation: 'setMinimumShare',
    path: 'minimum-shares',
    summary: 'Minimumaandeel vastleggen',
    description: 'Het minimumaandeel vanaf een dag. Wat voor die dag ligt, verandert niet (2, 3.3).',
  })
  setMinimumShare(
    @Body() { decidedOn: on, ...data }: MinimumShareRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    return this.commands.execute(new SendAgreementCommand(sending, { type: 'SetMinimumShare', on, data }));
  }

  @CommandEndpoint({
    operation: 'adoptCategoryList',
    path: 'category-lists',
    summary: 'Lijst van urgentiecategorieën vaststellen',
    description: 'De wettelijke urgentiecategorieën vanaf een dag (5).',
  })
  adoptCategoryList(
    @Body() { decidedOn: on, ...data }: CategoryListRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    return this.commands.execute(new SendAgreementCommand(sending, { type: 'AdoptCategoryList', on, data }));
  }

  @CommandEndpoint({
    operation: 'setPolicy',
    path: 'policies',
    summary: 'Lezing van een open vraag vastleggen',
    description: 'De lezing van een vraag die de verdeelafspraken openlaten, vanaf een dag.',
  })
  setPolicy(@Body() { decidedOn: on, ...data }: PolicyRequest, @CurrentSending() sending: Sending): Promise<Receipt> {
    return this.commands.execute(new SendAgreementCommand(sending, { type: 'SetPolicy', on, data }));
  }

  @CommandEndpoint({
    operation: 'activateFallback',
    path: 'fallback-scenarios',
    summary: 'Terugvalscenario laten gelden',
    description: 'Vanaf de dag geldt het wettelijk minimum per gemeente; nieuwe leningen ontstaan niet (2).',
  })
  activateFallback(
    @Body() { decidedOn: on, ...data }: FallbackRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    return this.commands.execute(new SendAgreementCommand(sending, { type: 'ActivateFallback', on, data }));
  }

  @CommandEndpoint({
    operation: 'deactivateFallback',
    path: 'fallback-scenario-endings',
    summary: 'Terugvalscenario laten eindigen',
    description: 'Vanaf de dag gelden de verdeelafspraken weer (2).',
  })
  deactivateFallback(
    @Body() { decidedOn: on, ...data }: FallbackRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    return this.commands.execute(new SendAgreementCommand(sending, { type: 'DeactivateFallback', on, data }));
  }
}
