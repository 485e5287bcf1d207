import { Controller, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import type { MunicipalityCode, PlainDate } from '@evenwicht/kernel';
import { eventFields, orphanCauses } from '@evenwicht/events';
import { CurrentVisit, Field, QueryEndpoint, WaitingQuery, type Visit } from '@evenwicht/service-kit';
import { ReadOrphans, type OrphansSeen } from '../handlers/read-orphans.js';
import { caseFileProjection } from '../projections/case-file-projection.js';

export class OrphansQuery extends WaitingQuery {
  @Field(eventFields.municipality, {
    description: 'Gemeente van aanvraag (CBS-code); een consulent ziet de eigen gemeente, ook zonder opgave.',
    optional: true,
    example: 'GM0148',
  })
  municipality?: MunicipalityCode;

  @Field(eventFields.date, {
    description: 'De dag waarop wordt geoordeeld; zonder opgave vandaag in Nederland.',
    format: 'date',
    optional: true,
    example: '2026-12-31',
  })
  on?: PlainDate;
}

export class OrphanAnswer {
  @ApiProperty({ format: 'uuid', description: 'Kenmerk van de zaak.' })
  caseId!: string;

  @ApiProperty({ description: 'Gemeente van aanvraag (CBS-code).' })
  municipality!: string;

  @ApiProperty({
    enum: orphanCauses,
    description:
      'Waarom: herkomst betwist, wacht op de tafel, niemand gevraagd om bij te springen, wel gevraagd en niemand sprong bij, termijn voorbij, geen volgende stap.',
  })
  cause!: string;

  @ApiProperty({ format: 'date', description: 'Sinds wanneer.' })
  since!: string;

  @ApiProperty({ type: 'integer', minimum: 0, description: 'Hoeveel dagen al.' })
  days!: number;
}

export class OrphansAnswer {
  @ApiProperty({ format: 'date', description: 'De dag waarop is geoordeeld.' })
  on!: string;

  @ApiProperty({ type: [OrphanAnswer], description: 'Wie het langst wacht eerst.' })
  orphans!: readonly OrphanAnswer[];
}

/** Wie tussen wal en schip raakt (overwegingen: niemand belandt op straat). */
@ApiTags('Werkvoorraad')
@Controller('v1/orphans')
export class OrphansController {
  constructor(private readonly queries: QueryBus) {}

  @QueryEndpoint({
    operation: 'readOrphans',
    path: '',
    summary: 'Lezen wie tussen wal en schip is',
    description: 'De huishoudens die niemand verder helpt, met de oorzaak en hoe lang al.',
    answer: OrphansAnswer,
    answeredFrom: [caseFileProjection.name],
  })
  read(@Query() { municipality, on }: OrphansQuery, @CurrentVisit() visit: Visit): Promise<OrphansSeen> {
    return this.queries.execute(new ReadOrphans(visit, { municipality, on }));
  }
}
