import { Controller, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { earlyWarningIndicators } from '@evenwicht/events';
import { dayInAmsterdam } from '@evenwicht/kernel';
import { CurrentVisit, FractionAnswer, QueryEndpoint, type Visit } from '@evenwicht/service-kit';
import { ReadEarlyWarnings } from '../handlers/read-early-warnings.js';
import { ScheduleQuery } from './evaluation/evaluation-requests.js';

export class EarlyWarningAnswer {
  @ApiProperty({ enum: earlyWarningIndicators, description: 'Waarop gelet wordt.' })
  indicator!: string;

  @ApiProperty({ required: false, description: 'De gemeente (CBS-code); ontbreekt bij een cijfer van de regio.' })
  municipality?: string;

  @ApiProperty({ type: FractionAnswer, description: 'De waarde nu.' })
  value!: FractionAnswer;

  @ApiProperty({ type: FractionAnswer, description: 'Vanaf hier komt het in de buurt.' })
  near!: FractionAnswer;

  @ApiProperty({ type: FractionAnswer, description: 'Vanaf hier is de voorwaarde bereikt.' })
  reached!: FractionAnswer;

  @ApiProperty({ enum: ['near', 'reached'], description: 'In de buurt of bereikt; geen oordeel.' })
  standing!: string;
}

/** De vroege signalen (3.5): hoe het staat, geen oordeel over een partij. */
export class EarlyWarningsAnswer {
  @ApiProperty({ format: 'date', description: 'De dag.' })
  on!: string;

  @ApiProperty({ type: 'integer', minimum: 0, description: 'Het logboek tot en met deze plaats.' })
  upToPosition!: number;

  @ApiProperty({
    required: false,
    description: 'Versie van de voorwaarden; ontbreekt zolang er geen zijn afgesproken.',
  })
  version?: string;

  @ApiProperty({ type: [EarlyWarningAnswer], description: 'In de volgorde van de voorwaarden en van de CBS-codes.' })
  warnings!: readonly EarlyWarningAnswer[];
}

/** Wat in de buurt komt van wat de partijen hebben afgesproken te volgen. */
@ApiTags('Noodknop')
@Controller('v1/early-warnings')
export class EarlyWarningsController {
  constructor(private readonly queries: QueryBus) {}

  @QueryEndpoint({
    operation: 'readEarlyWarnings',
    path: '',
    summary: 'Vroege signalen lezen',
    description:
      'Welke gemeenten, of de regio, in de buurt komen van de voorwaarden die de partijen volgen (3.5). Afwijken is geen ' +
      'overtreding, en een signaal doet niets.',
    answer: EarlyWarningsAnswer,
    answeredFrom: [],
  })
  read(@Query() { on }: ScheduleQuery, @CurrentVisit() visit: Visit): Promise<EarlyWarningsAnswer> {
    const question = new ReadEarlyWarnings(visit, on ?? dayInAmsterdam(visit.at));
    return this.queries.execute(question);
  }
}
