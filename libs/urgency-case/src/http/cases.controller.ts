import { Controller, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import type { MunicipalityCode } from '@evenwicht/kernel';
import { eventFields, type Position } from '@evenwicht/events';
import { CurrentVisit, Field, QueryEndpoint, type Visit } from '@evenwicht/service-kit';
import { z } from 'zod';
import { ReadCases } from '../handlers/read-cases.js';
import { caseStages, type CaseStage } from '../projections/case-stage.js';
import { cursorOf, cursorTo, placeIn } from './page-cursor.js';
import { afterField, PagedQuery } from './worklist-query.js';
import { caseFileProjection } from '../projections/case-file-projection.js';

const place = z.tuple([z.string().regex(/^\d{1,15}$/)]).transform(([position]) => Number(position) as Position);

export class CasesQuery extends PagedQuery {
  @Field(cursorTo(place), afterField)
  after?: string;

  @Field(eventFields.municipality, {
    description: 'Gemeente van aanvraag (CBS-code); een consulent ziet de eigen gemeente, ook zonder opgave.',
    optional: true,
    example: 'GM0148',
  })
  municipality?: MunicipalityCode;

  @Field(z.enum(caseStages), { description: 'Alleen zaken die zover zijn.', optional: true, example: 'closed' })
  stage?: CaseStage;

  @Field(eventFields.externalReference, {
    description: 'Alleen de zaak met dit kenmerk in een ander systeem; vindt alleen eigen zaken van een gemeente.',
    optional: true,
    example: 'S-1',
  })
  externalReference?: string;
}

export class ListedCaseAnswer {
  @ApiProperty({ format: 'uuid', description: 'Kenmerk van de zaak.' })
  caseId!: string;

  @ApiProperty({ description: 'Gemeente van aanvraag (CBS-code).' })
  municipality!: string;

  @ApiProperty({ format: 'date', description: 'Dag van ontvangst.' })
  receivedOn!: string;

  @ApiProperty({ enum: caseStages, description: 'Hoever de zaak is.' })
  stage!: string;

  @ApiProperty({ required: false, description: 'Kenmerk in een ander systeem; alleen voor de gemeente van aanvraag.' })
  externalReference?: string;
}

export class CasesAnswer {
  @ApiProperty({ type: [ListedCaseAnswer], description: 'De nieuwste zaak eerst.' })
  items!: readonly ListedCaseAnswer[];

  @ApiProperty({
    required: false,
    description: 'Geef dit mee als after voor de volgende bladzijde; ontbreekt na de laatste.',
  })
  next?: string;
}

/** Zaken zoeken, ook die waar niets meer op wacht. */
@ApiTags('Zaken')
@Controller('v1/cases')
export class CasesController {
  constructor(private readonly queries: QueryBus) {}

  @QueryEndpoint({
    operation: 'readCases',
    path: '',
    summary: 'Zaken zoeken',
    description:
      'Alle zaken van een gemeente, ook die gehuisvest, afgewezen of gesloten zijn: op stand of op kenmerk in een ' +
      'ander systeem. Wat er op wie wacht, staat in de werkvoorraad.',
    answer: CasesAnswer,
    answeredFrom: [caseFileProjection.name],
  })
  async list(@Query() query: CasesQuery, @CurrentVisit() visit: Visit): Promise<CasesAnswer> {
    const { municipality, stage, externalReference, limit = 50, after } = query;
    const before = after === undefined ? undefined : placeIn(after, place);
    const question = { municipality, stage, externalReference, limit, before };
    const { items, next } = await this.queries.execute(new ReadCases(visit, question));
    return { items, ...(next !== undefined && { next: cursorOf([String(next)]) }) };
  }
}
