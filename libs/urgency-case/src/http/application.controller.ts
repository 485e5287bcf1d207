import { Body, Controller, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { CaseId, PersonRef } from '@evenwicht/kernel';
import {
  CommandEndpoint,
  CurrentSending,
  CurrentVisit,
  QueryEndpoint,
  ReadableAt,
  type Receipt,
  type Sending,
  WaitingQuery,
  type Visit,
} from '@evenwicht/service-kit';
import { randomUUID } from 'node:crypto';
import { ReadCase } from '../handlers/read-case.js';
import { SendCaseCommand } from '../handlers/send-case-command.js';
import { ApplicationRequest } from './application-request.js';
import { ClosureRequest, ReopeningRequest } from './assessment-requests.js';
import { CaseFileAnswer } from './case-file-answer.js';
import { CaseIdParam } from './case-id-param.js';
import { caseFileProjection } from '../projections/case-file-projection.js';

/** De zaak van een huishouden, van aanvraag tot afsluiting. */
@ApiTags('Zaken')
@ReadableAt('/v1/cases/{id}')
@Controller('v1/cases')
export class ApplicationController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @CommandEndpoint({
    operation: 'registerApplication',
    path: '',
    summary: 'Aanvraag registreren',
    description: 'Registreert een aanvraag om urgentie en opent daarmee de zaak (4: de gemeente ontvangt en toetst).',
  })
  register(
    @Body() { receivedOn: on, scope = 'statutory', personRef, ...rest }: ApplicationRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    const caseId = sending.newId as CaseId;
    const data = { ...rest, caseId, scope, personRef: personRef ?? (randomUUID() as PersonRef) };
    return this.commands.execute(new SendCaseCommand(sending, { type: 'RegisterApplication', on, data }));
  }

  @QueryEndpoint({
    operation: 'readCase',
    path: ':caseId',
    summary: 'Zaak lezen',
    description:
      'Het dossier van een zaak, met wat er gebeurde in zinnen. Een corporatie ziet categorie noch grond; een gemeente ' +
      'van herkomst ziet een zaak niet als terugkeer niet passend is.',
    answer: CaseFileAnswer,
    answeredFrom: [caseFileProjection.name],
  })
  read(@CaseIdParam() caseId: CaseId, @Query() _waiting: WaitingQuery, @CurrentVisit() visit: Visit): Promise<object> {
    return this.queries.execute(new ReadCase(visit, caseId));
  }

  @CommandEndpoint({
    operation: 'closeCase',
    path: ':caseId/closures',
    summary: 'Zaak afsluiten',
    description:
      'Sluit een zaak die niet tot huisvesting leidt, altijd met een reden (2: niemand belandt op straat), en nooit ' +
      'met een die het dossier tegenspreekt: expired na de laatste dag van de urgentie, revoked na een intrekking, ' +
      'refused-offer zolang de urgentie geldt. Zolang er niet beslist is ook: doorgezonden naar een bestuursorgaan buiten ' +
      'de verdeelafspraken (Awb 2:3; binnen de regio is dat doorzenden), en bij vergissing of dubbel geregistreerd, waarna ' +
      'de aanvraag niet meer meetelt. Van een huishouden dat gesplitst of samengevoegd is, wordt eerst de nieuwe zaak geregistreerd; de verwijzing daarheen ' +
      'komt er vanzelf bij.',
  })
  close(
    @CaseIdParam() caseId: CaseId,
    @Body() { occurredOn: on, ...data }: ClosureRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    return this.commands.execute(new SendCaseCommand(sending, { type: 'CloseCase', on, data: { caseId, ...data } }));
  }

  @CommandEndpoint({
    operation: 'reopenCase',
    path: ':caseId/reopenings',
    summary: 'Zaak heropenen',
    description:
      'Opent een zaak die ten onrechte gesloten was, of waarvan de huisvesting elders niet doorging (2: niemand belandt op ' +
      'straat). De zaak gaat verder zoals zij stond: de beslistermijn, de geldigheid van de urgentie en wat op de ' +
      'bemiddelingstafel lag, lopen door. Van een huishouden dat in een andere zaak verdergaat, wordt de zaak niet heropend.',
  })
  reopen(
    @CaseIdParam() caseId: CaseId,
    @Body() { occurredOn: on, ...data }: ReopeningRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    return this.commands.execute(new SendCaseCommand(sending, { type: 'ReopenCase', on, data: { caseId, ...data } }));
  }
}
