import { ApiProperty } from '@nestjs/swagger';

const halfYearForm = String.raw`^\d{4}-H[12]$`;

export class ValidTimeAnswer {
  @ApiProperty({ required: false, pattern: halfYearForm, description: 'Het halfjaar.', example: '2026-H2' })
  halfYear?: string;

  @ApiProperty({ required: false, format: 'date', description: 'De dag.' })
  on?: string;
}

export class RulesClockAnswer {
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Regels zoals toen bekend.' })
  knownAt!: string | null;

  @ApiProperty({ required: false, description: 'De gevraagde versie van de verdeelafspraken.' })
  agreementVersion?: string;

  @ApiProperty({
    type: 'object',
    selfRequired: false,
    additionalProperties: true,
    description: 'De andere regels die erover zijn gelegd, zoals gevraagd.',
  })
  ruleSet?: object;
}

export class ThreeClocksAnswer {
  @ApiProperty({ type: ValidTimeAnswer, description: 'Wanneer het zo was.' })
  valid!: ValidTimeAnswer;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Zoals vastgelegd tot en met dit tijdstip; null als er niets vastligt.',
  })
  knownAt!: string | null;

  @ApiProperty({ type: RulesClockAnswer, description: 'Naar welke regels.' })
  rules!: RulesClockAnswer;
}
