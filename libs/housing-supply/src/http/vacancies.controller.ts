import { Controller, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import type { Month, MunicipalityCode } from '@evenwicht/kernel';
import { eventFields } from '@evenwicht/events';
import { CurrentVisit, Field, QueryEndpoint, Versioned, WaitingQuery, type Visit } from '@evenwicht/service-kit';
import { ReadVacancies } from '../handlers/read-vacancies.js';
import { housingSupplyProjection } from '../projections/housing-supply-projection.js';

export class VacanciesQuery extends WaitingQuery {
  @Field(eventFields.municipality, { description: 'Waar de woningen staan (CBS-code).', example: 'GM0177' })
  municipality!: MunicipalityCode;

  @Field(eventFields.calendarMonth, { description: 'Eerste maand.', optional: true, example: '2026-07' })
  firstMonth?: Month;

  @Field(eventFields.calendarMonth, { description: 'Laatste maand.', optional: true, example: '2026-12' })
  lastMonth?: Month;
}

export class VacancyReportAnswer {
  @ApiProperty({ description: 'De maand.', example: '2026-08' })
  month!: string;

  @ApiProperty({ description: 'De corporatie.' })
  association!: string;

  @ApiProperty({ type: 'integer', description: 'Aantal mutaties, zoals het laatst gemeld.' })
  vacancyCount!: number;

  @ApiProperty({ type: 'integer', description: 'Aantal mutaties, zoals het eerst gemeld.' })
  firstVacancyCount!: number;

  @ApiProperty({ type: 'integer', description: 'Hoe vaak het hersteld is.' })
  correctionCount!: number;
}

export class VacanciesAnswer {
  @ApiProperty({ description: 'De gemeente (CBS-code).' })
  municipality!: string;

  @ApiProperty({ type: [VacancyReportAnswer], description: 'Naar maand en corporatie.' })
  reports!: readonly VacancyReportAnswer[];
}

const firstOfAll = '0000-01' as Month;
const lastOfAll = '9999-12' as Month;

/** Wat de corporaties meldden: de noemer van het aandeel (3). */
@ApiTags('Mutaties')
@Controller('v1/vacancies')
export class VacanciesController {
  constructor(private readonly queries: QueryBus) {}

  @QueryEndpoint({
    operation: 'readVacancies',
    path: '',
    summary: 'Mutaties lezen',
    description: 'De gemelde mutaties in een gemeente, per maand en corporatie, zoals hersteld (3).',
    answer: VacanciesAnswer,
    answeredFrom: [housingSupplyProjection.name],
  })
  async read(
    @Query() { municipality, firstMonth = firstOfAll, lastMonth = lastOfAll }: VacanciesQuery,
    @CurrentVisit() visit: Visit,
  ): Promise<Versioned<VacanciesAnswer>> {
    const { version, answer } = await this.queries.execute(
      new ReadVacancies(visit, municipality, firstMonth, lastMonth),
    );
    const reports = answer.map(({ month, association, vacancyCount, firstVacancyCount, correctionCount }) => {
      return { month, association, vacancyCount, firstVacancyCount, correctionCount };
    });
    return new Versioned(version, { municipality, reports });
  }
}
