import { ApiProperty } from '@nestjs/swagger';
import { TaskAnswer } from './next-steps-answer.js';

/** Een regel van een werkvoorraad. */
export class WorklistItemAnswer extends TaskAnswer {
  @ApiProperty({ format: 'uuid', description: 'Kenmerk van de zaak.' })
  caseId!: string;

  @ApiProperty({ required: false, description: 'Gemeente van aanvraag (CBS-code); niet voor een corporatie.' })
  municipality?: string;

  @ApiProperty({ required: false, description: 'Waar het huishouden heen gaat (CBS-code), voor zover bekend.' })
  destination?: string;

  @ApiProperty({ required: false, description: 'Kenmerk in een ander systeem; alleen voor de gemeente van aanvraag.' })
  externalReference?: string;
}

/** Een bladzijde van een werkvoorraad. */
export class WorklistAnswer {
  @ApiProperty({ format: 'date', description: 'De dag waarop is geoordeeld wat te laat is.' })
  on!: string;

  @ApiProperty({
    type: [WorklistItemAnswer],
    description: 'Het dringendste eerst: op uiterste dag, dan op hoe lang het wacht, dan op kenmerk.',
  })
  items!: readonly WorklistItemAnswer[];

  @ApiProperty({
    required: false,
    description: 'Geef dit mee als after voor de volgende bladzijde; ontbreekt na de laatste.',
  })
  next?: string;
}
