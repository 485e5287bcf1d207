import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CommandEndpoint, CurrentSending, ReadableAt, type Receipt, type Sending } from '@evenwicht/service-kit';
import { SendAgreementCommand } from '../handlers/send-agreement-command.js';
import {
  EntryIntoForceRequest,
  HouseholdCountRequest,
  LegalBasisRequest,
  MunicipalFacilitiesRequest,
  StatutoryDeadlineRequest,
  SuccessionRequest,
} from './public-fact-requests.js';

/** Wat wet en statistiek zeggen, met bron. */
@ApiTags('Verdeelafspraken')
@ReadableAt('/v1/agreement-terms')
@Controller('v1')
export class PublicFactController {
  constructor(private readonly commands: CommandBus) {}

  @CommandEndpoint({
    operation: 'recordLegalBasis',
    path: 'legal-bases',
    summary: 'Inwerkingtreding van een wet vastleggen',
    description: 'De dag waarop een wet in werking trad (1).',
  })
  recordLegalBasis(
    @Body() { occurredOn: on, ...data }: LegalBasisRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    return this.commands.execute(new SendAgreementCommand(sending, { type: 'RecordLegalBasis', on, data }));
  }

  @CommandEndpoint({
    operation: 'establishEntryIntoForce',
    path: 'entries-into-force',
    summary: 'Inwerkingtreding van de verdeelafspraken vastleggen',
    description: 'De eerste dag die telt (1, 2). Een tweede opgave herstelt de eerste.',
  })
  establishEntryIntoForce(
    @Body() { occurredOn: on }: EntryIntoForceRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    return this.commands.execute(new SendAgreementCommand(sending, { type: 'EstablishEntryIntoForce', on, data: {} }));
  }

  @CommandEndpoint({
    operation: 'recordStatutoryDeadline',
    path: 'statutory-deadlines',
    summary: 'Wettelijke termijn vastleggen',
    description: 'Een uiterste dag die de wet stelt aan regio of gemeente (1).',
  })
  recordStatutoryDeadline(
    @Body() { occurredOn: on, ...data }: StatutoryDeadlineRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    return this.commands.execute(new SendAgreementCommand(sending, { type: 'RecordStatutoryDeadline', on, data }));
  }

  @CommandEndpoint({
    operation: 'recordHouseholdCount',
    path: 'household-counts',
    summary: 'Aantal huishoudens vastleggen',
    description: 'De telling waarnaar plaatsingen verdeeld worden: naar rato van huishoudens (3.3.a).',
  })
  recordHouseholdCount(
    @Body() { occurredOn: on, ...data }: HouseholdCountRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    return this.commands.execute(new SendAgreementCommand(sending, { type: 'RecordHouseholdCount', on, data }));
  }

  @CommandEndpoint({
    operation: 'recordSuccession',
    path: 'municipal-successions',
    summary: 'Herindeling vastleggen',
    description:
      'Een gemeente is in een andere opgegaan; voor elke opgeheven gemeente een keer, op of na de dag van de herindeling. ' +
      'De opvolger, die al als deelnemer is vastgelegd, staat voortaan voor haar leningen, tegoeden, zaken en cijfers.',
  })
  recordSuccession(
    @Body() { occurredOn: on, ...data }: SuccessionRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    return this.commands.execute(new SendAgreementCommand(sending, { type: 'RecordSuccession', on, data }));
  }

  @CommandEndpoint({
    operation: 'recordMunicipalFacilities',
    path: 'municipal-facilities',
    summary: 'Voorzieningen van een gemeente vastleggen',
    description:
      'Wat een gemeente heeft en mist van wat zoekprofielen vragen (2), voor de afweging aan de bemiddelingstafel. ' +
      'Een latere opgave komt in de plaats van de vorige; wat niet bekend is, sluit niemand uit.',
  })
  recordMunicipalFacilities(
    @Body() { occurredOn: on, ...data }: MunicipalFacilitiesRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    return this.commands.execute(new SendAgreementCommand(sending, { type: 'RecordMunicipalFacilities', on, data }));
  }
}
