import { Body, Controller, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import type { LedgerActId } from '@evenwicht/kernel';
import {
  CommandEndpoint,
  CurrentSending,
  CurrentVisit,
  QueryEndpoint,
  ReadableAt,
  type Receipt,
  type Sending,
  type Visit,
  type Visitor,
} from '@evenwicht/service-kit';
import { mayKnowCase } from '../handlers/may-know-case.js';
import { ReadLedger } from '../handlers/read-ledger.js';
import { SendReciprocityCommand } from '../handlers/send-reciprocity-command.js';
import { ledgerProjection } from '../projections/ledger-projection.js';
import { releaseStates, type ReleaseRow } from '../projections/release-row.js';
import { ActIdParam } from './act-id-param.js';
import { ReleaseRequest } from './act-requests.js';
import { ReleasesQuery } from './ledger-queries.js';

export class ReleaseAnswer {
  @ApiProperty({ format: 'uuid', description: 'De kwijtschelding.' })
  releaseId!: string;

  @ApiProperty({ format: 'uuid', description: 'De lening.' })
  loanId!: string;

  @ApiProperty({
    format: 'uuid',
    nullable: true,
    type: String,
    description: 'Het tegoed dat met de lening vervalt; null in de bilaterale lezing.',
  })
  creditId!: string | null;

  @ApiProperty({ description: 'Wie een volgende keer zou bijspringen.' })
  debtor!: string;

  @ApiProperty({ description: 'Wie kwijtscheldt.' })
  creditor!: string;

  @ApiProperty({ description: 'Wie het voorstelde; de ander stemt in.' })
  proposedBy!: string;

  @ApiProperty({ format: 'date', description: 'Dag van het voorstel.' })
  proposedOn!: string;

  @ApiProperty({ description: 'Waarom, als code.' })
  reason!: string;

  @ApiProperty({
    nullable: true,
    type: String,
    description: 'Kenmerk van het stuk; alleen voor beide gemeenten en de bemiddelingstafel.',
  })
  document!: string | null;

  @ApiProperty({
    enum: releaseStates,
    description:
      'Voorgesteld, vervangen door een later voorstel, een van beide zag ervan af, achterhaald omdat de lening of het tegoed niet meer openstaat, overeengekomen of vervallen.',
  })
  state!: string;

  @ApiProperty({ format: 'date', nullable: true, type: String, description: 'Dag waarop de ander instemde.' })
  agreedOn!: string | null;

  @ApiProperty({ nullable: true, type: String, description: 'Wie ervan afzag (CBS-code).' })
  declinedBy!: string | null;

  @ApiProperty({ format: 'date', nullable: true, type: String, description: 'Dag waarop een van beide ervan afzag.' })
  declinedOn!: string | null;
}

export class ReleasesAnswer {
  @ApiProperty({ type: [ReleaseAnswer], description: 'De oudste eerst.' })
  releases!: readonly ReleaseAnswer[];
}

/** Kwijtschelden gebeurt alleen samen (3c). */
@ApiTags('Bemiddeling en wederkerigheid')
@ReadableAt('/v1/reciprocity-releases')
@Controller('v1/reciprocity-releases')
export class ReleaseController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @CommandEndpoint({
    operation: 'proposeRelease',
    path: '',
    summary: 'Kwijtschelding voorstellen',
    description: 'Een van beide gemeenten stelt voor dat een lening vervalt, en een tegoed van de ander mee (3c).',
  })
  propose(@Body() data: ReleaseRequest, @CurrentSending() sending: Sending): Promise<Receipt> {
    const command = new SendReciprocityCommand(
      sending,
      ({ region, by, on, actId }) => ({ type: 'ProposeRelease', on, data: { ...data, region, by, releaseId: actId } }),
      true,
    );
    return this.commands.execute(command);
  }

  @CommandEndpoint({
    operation: 'agreeToRelease',
    path: ':releaseId/agreements',
    summary: 'Instemmen met kwijtschelding',
    description: 'De andere gemeente stemt in; vanaf dan is de lening vervallen (3c).',
  })
  agree(@ActIdParam('releaseId') releaseId: LedgerActId, @CurrentSending() sending: Sending): Promise<Receipt> {
    const command = new SendReciprocityCommand(sending, ({ region, by, on }) => {
      return { type: 'AgreeToRelease', on, data: { region, by, releaseId } };
    });
    return this.commands.execute(command);
  }

  @CommandEndpoint({
    operation: 'declineRelease',
    path: ':releaseId/refusals',
    summary: 'Afzien van kwijtschelding',
    description:
      'Een van beide gemeenten ziet ervan af, zolang de ander niet instemde; de lening blijft zoals zij was.',
  })
  decline(@ActIdParam('releaseId') releaseId: LedgerActId, @CurrentSending() sending: Sending): Promise<Receipt> {
    const command = new SendReciprocityCommand(sending, ({ region, by, on }) => {
      return { type: 'DeclineRelease', on, data: { region, by, releaseId } };
    });
    return this.commands.execute(command);
  }

  @QueryEndpoint({
    operation: 'readReciprocityReleases',
    path: '',
    summary: 'Kwijtscheldingen lezen',
    description: 'Wat is voorgesteld, overeengekomen en vervallen (3c).',
    answer: ReleasesAnswer,
    answeredFrom: [ledgerProjection.name],
  })
  async read(@Query() { state }: ReleasesQuery, @CurrentVisit() visit: Visit): Promise<ReleasesAnswer> {
    const asked = new ReadLedger(visit, (ledger, region) => ledger.releases(region, state));
    const { answer: releases = [] } = await this.queries.execute(asked);
    return { releases: releases.map((release) => releaseFor(visit.visitor, release)) };
  }
}

function releaseFor(visitor: Visitor, { region, document, ...release }: ReleaseRow): ReleaseAnswer {
  void region;
  const mayKnow = mayKnowCase(visitor, [release.debtor, release.creditor]);
  return { ...release, document: mayKnow ? document : null };
}
