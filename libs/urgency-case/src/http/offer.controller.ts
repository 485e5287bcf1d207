import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { CaseId } from '@evenwicht/kernel';
import { CommandEndpoint, CurrentSending, ReadableAt, type Receipt, type Sending } from '@evenwicht/service-kit';
import { SendCaseCommand } from '../handlers/send-case-command.js';
import { CaseIdParam } from './case-id-param.js';
import { OfferRefusalRequest, OfferRequest, OfferWithdrawalRequest, SearchProfileRequest } from './offer-requests.js';

/** Wat er wordt gezocht en aangeboden (hoofdstuk 2 en 4). */
@ApiTags('Toewijzing')
@ReadableAt('/v1/cases/{id}')
@Controller('v1/cases/:caseId')
export class OfferController {
  constructor(private readonly commands: CommandBus) {}

  @CommandEndpoint({
    operation: 'establishSearchProfile',
    path: 'search-profiles',
    summary: 'Zoekprofiel vaststellen',
    description:
      'Wat een passende woning moet hebben (hoofdstuk 2 en 4). Een later profiel komt in de plaats van het vorige. Ook corporaties lezen dit: noem wat er nodig is, nooit waarom.',
  })
  establishSearchProfile(
    @CaseIdParam() caseId: CaseId,
    @Body() { occurredOn: on, ...data }: SearchProfileRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    return this.commands.execute(
      new SendCaseCommand(sending, { type: 'EstablishSearchProfile', on, data: { caseId, ...data } }),
    );
  }

  @CommandEndpoint({
    operation: 'offerDwelling',
    path: 'offers',
    summary: 'Woning aanbieden',
    description:
      'Een corporatie biedt een woning aan in de gemeente van bestemming, op basis van het zoekprofiel (hoofdstuk 4); één open aanbod per corporatie. Een aanbod telt nergens mee. Toewijzen kan ook zonder.',
  })
  offer(
    @CaseIdParam() caseId: CaseId,
    @Body() { occurredOn: on, kind = 'vacancy', ...data }: OfferRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    return this.commands.execute(
      new SendCaseCommand(sending, { type: 'OfferDwelling', on, data: { caseId, kind, ...data } }),
    );
  }

  @CommandEndpoint({
    operation: 'refuseOffer',
    path: 'offer-refusals',
    summary: 'Weigering van een aanbod vastleggen',
    description:
      'Het huishouden neemt het aanbod niet aan. Er volgt niets vanzelf: of de urgentie eindigt, besluit de gemeente volgens haar regeling (hoofdstuk 2).',
  })
  refuse(
    @CaseIdParam() caseId: CaseId,
    @Body() { occurredOn: on, ...data }: OfferRefusalRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    return this.commands.execute(new SendCaseCommand(sending, { type: 'RefuseOffer', on, data: { caseId, ...data } }));
  }

  @CommandEndpoint({
    operation: 'withdrawOffer',
    path: 'offer-withdrawals',
    summary: 'Aanbod intrekken',
    description: 'De corporatie neemt haar aanbod terug; het huishouden heeft dan niets geweigerd.',
  })
  withdraw(
    @CaseIdParam() caseId: CaseId,
    @Body() { occurredOn: on, ...data }: OfferWithdrawalRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    return this.commands.execute(
      new SendCaseCommand(sending, { type: 'WithdrawOffer', on, data: { caseId, ...data } }),
    );
  }
}
