import { ApiProperty } from '@nestjs/swagger';
import { municipalityCode, wholeNumber } from '@evenwicht/service-kit';

export class LeftAnswer {
  @ApiProperty({ enum: ['origin', 'table'], description: 'De gemeente van herkomst (1a), of de tafel (1c).' })
  to!: 'origin' | 'table';

  @ApiProperty({ required: false, description: 'De gemeente van herkomst (CBS-code).' })
  municipality?: string;
}

/** Een vastgelegde stap die onder andere regels anders uitvalt. */
export class FlipAnswer {
  @ApiProperty({ format: 'uuid', description: 'De zaak.' })
  caseId!: string;

  @ApiProperty({ enum: ['declaration', 'step-in', 'determination', 'loan'], description: 'De stap.' })
  step!: string;

  @ApiProperty({ description: 'Waarom, als code.' })
  reason!: string;

  @ApiProperty({ description: 'Waarom, in woorden.' })
  sentence!: string;

  @wholeNumber('De plaats van de gebeurtenis in het logboek.')
  position!: number;

  @ApiProperty({ format: 'date', description: 'De dag van de stap.' })
  occurredOn!: string;

  @municipalityCode()
  municipality!: string;

  @ApiProperty({
    type: LeftAnswer,
    required: false,
    description: 'Wie dan aan zet was; ontbreekt waar de stap blijft staan.',
  })
  left?: LeftAnswer;
}
