import { Controller, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import type { MunicipalityCode } from '@evenwicht/kernel';
import { eventFields } from '@evenwicht/events';
import { CurrentVisit, Field, QueryEndpoint, WaitingQuery, type Visit } from '@evenwicht/service-kit';
import { ReadCrossings } from '../handlers/read-crossings.js';
import { housingSupplyProjection } from '../projections/housing-supply-projection.js';

export class CrossingsQuery extends WaitingQuery {
  @Field(eventFields.municipality, { description: 'De gemeente (CBS-code).', example: 'GM0148' })
  municipality!: MunicipalityCode;
}

export class CrossedMinimumShareAnswer {
  @ApiProperty({ type: 'integer', minimum: 0, description: 'Teller.' })
  numerator!: number;

  @ApiProperty({ type: 'integer', minimum: 1, description: 'Noemer.' })
  denominator!: number;
}

export class CrossingAnswer {
  @ApiProperty({ description: 'Overschreden, of juist niet meer.' })
  isCrossed!: boolean;

  @ApiProperty({ format: 'date', description: 'Dag waarop het bekend werd.' })
  knownOn!: string;

  @ApiProperty({ description: 'Eerste maand waarover geteld is.', example: '2025-10' })
  firstMonth!: string;

  @ApiProperty({ description: 'Laatste maand waarover geteld is.', example: '2026-09' })
  lastMonth!: string;

  @ApiProperty({ type: 'integer', minimum: 0, description: 'Toewijzingen aan wettelijk urgenten in die maanden.' })
  allocationCount!: number;

  @ApiProperty({ type: 'integer', minimum: 0, description: 'Mutaties in die maanden, zoals toen gemeld.' })
  vacancyCount!: number;

  @ApiProperty({ type: CrossedMinimumShareAnswer, description: 'Het minimumaandeel van die dag.' })
  minimumShare!: CrossedMinimumShareAnswer;

  @ApiProperty({ description: 'De lezing van de maanden waarover geteld wordt.' })
  window!: string;
}

export class CrossingsAnswer {
  @ApiProperty({ description: 'De gemeente (CBS-code).' })
  municipality!: string;

  @ApiProperty({ type: [CrossingAnswer], description: 'In de volgorde waarin het bekend werd; het laatste geldt nu.' })
  crossings!: readonly CrossingAnswer[];
}

/** Wanneer een gemeente het wettelijk minimum overschreed (3c). Er volgt een inspanningsplicht uit, geen stop. */
@ApiTags('Mutaties')
@Controller('v1/minimum-share-crossings')
export class CrossingsController {
  constructor(private readonly queries: QueryBus) {}

  @QueryEndpoint({
    operation: 'readMinimumShareCrossings',
    path: '',
    summary: 'Overschrijdingen lezen',
    description: 'Wanneer een gemeente het minimum overschreed en wanneer niet meer, met de cijfers van toen (3c).',
    answer: CrossingsAnswer,
    answeredFrom: [housingSupplyProjection.name],
  })
  async read(@Query() { municipality }: CrossingsQuery, @CurrentVisit() visit: Visit): Promise<CrossingsAnswer> {
    const found = await this.queries.execute(new ReadCrossings(visit, municipality));
    const crossings = found.map(({ municipality: whose, revision, ...crossing }) => {
      void [whose, revision];
      return crossing;
    });
    return { municipality, crossings };
  }
}
