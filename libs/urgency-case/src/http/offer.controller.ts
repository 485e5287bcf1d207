import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { CaseId } from '@evenwicht/kernel';
import { CommandEndpoint, CurrentSending, ReadableAt, type Receipt, type Sending } from '@evenwicht/service-kit';
import { SendCaseCommand } from '../handlers/send-case-command.js';
import { CaseIdParam } from './case-id-param.js';
import { SearchProfileRequest } from './offer-requests.js';

/** Wat er wordt gezocht (hoofdstuk 2 en 4). */
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
}
