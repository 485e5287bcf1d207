import { ApiProperty, getSchemaPath, ApiExtraModels } from '@nestjs/swagger';
import { FractionAnswer } from '@evenwicht/service-kit';

const value = (description: string) =>
  ApiProperty({
    description,
    nullable: true,
    oneOf: [{ type: 'integer' }, { $ref: getSchemaPath(FractionAnswer) }, { type: 'boolean' }, { type: 'string' }],
  });

class CauseAnswer {
  @ApiProperty({ enum: ['event', 'formula'], description: 'Een latere vastlegging, of een andere formule.' })
  kind!: string;

  @ApiProperty({ required: false, format: 'uuid', description: 'Kenmerk van de vastlegging.' })
  eventId?: string;

  @ApiProperty({ required: false, type: 'integer', description: 'Plaats in het logboek.' })
  position?: number;

  @ApiProperty({ required: false, description: 'Soort gebeurtenis.' })
  type?: string;

  @ApiProperty({ required: false, description: 'Wie vastlegde: gemeente, corporatie, regio of systeem.' })
  organisation?: string;

  @ApiProperty({ required: false, format: 'date', description: 'De dag waarop het zo was.' })
  occurredOn?: string;

  @ApiProperty({ required: false, format: 'date-time', description: 'Wanneer het bekend werd.' })
  recordedAt?: string;

  @ApiProperty({ description: 'Wat er is vastgelegd.' })
  sentence!: string;
}

@ApiExtraModels(FractionAnswer)
class StepAnswer {
  @value('Het cijfer ervoor.')
  before!: unknown;

  @value('Het cijfer erna.')
  after!: unknown;

  @ApiProperty({ type: FractionAnswer, nullable: true, description: 'Het verschil; null waar niets af te trekken is.' })
  difference!: FractionAnswer | null;

  @ApiProperty({ type: 'integer', minimum: 0, description: 'De oorzaak: haar plaats in de lijst, vanaf 0.' })
  cause!: number;
}

class RestatedAnswer {
  @ApiProperty({ description: 'Het deel van het verslag.', example: 'municipalities' })
  part!: string;

  @ApiProperty({ type: [String], description: 'Waarover: gemeente, categorie, halfjaar of een andere code.' })
  about!: readonly string[];

  @ApiProperty({ description: 'Het cijfer.', example: 'housed' })
  figure!: string;

  @value('Zoals vastgesteld.')
  published!: unknown;

  @value('Zoals nu bekend.')
  nowKnown!: unknown;

  @ApiProperty({ type: FractionAnswer, nullable: true, description: 'Het verschil; null waar niets af te trekken is.' })
  difference!: FractionAnswer | null;

  @ApiProperty({ type: [StepAnswer], description: 'Wat elke oorzaak deed, in volgorde; samen het verschil.' })
  steps!: readonly StepAnswer[];
}

/** Wat nu anders bekend is dan is vastgesteld (3.5). */
export class RestatementAnswer {
  @ApiProperty({ description: 'Het halfjaar.', example: '2026-H2' })
  halfYear!: string;

  @ApiProperty({ type: 'integer', description: 'Plaats in het logboek waarop dit rust.' })
  upToPosition!: number;

  @ApiProperty({ type: [CauseAnswer], description: 'De latere vastleggingen die een cijfer veranderden.' })
  causes!: readonly CauseAnswer[];

  @ApiProperty({ type: [RestatedAnswer], description: 'De cijfers die nu anders bekend zijn.' })
  figures!: readonly RestatedAnswer[];
}
