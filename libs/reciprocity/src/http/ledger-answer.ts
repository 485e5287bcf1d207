import { ApiProperty } from '@nestjs/swagger';

const states = ['open', 'settled', 'reversed'];

export class NetPositionAnswer {
  @ApiProperty({ description: 'De gemeente (CBS-code).' })
  municipality!: string;

  @ApiProperty({ type: 'integer', minimum: 0, description: 'Keren dat een ander bijsprong.' })
  helpedCount!: number;

  @ApiProperty({ type: 'integer', minimum: 0, description: 'Keren dat deze gemeente bijsprong.' })
  steppedInCount!: number;

  @ApiProperty({ type: 'integer', description: 'Geholpen min bijgesprongen; over de regio samen nul.' })
  net!: number;
}

export class LedgerItemAnswer {
  @ApiProperty({ enum: ['loan', 'credit'], description: 'Lening of tegoed.' })
  kind!: string;

  @ApiProperty({ description: 'De gemeente die bijsprong.' })
  lender!: string;

  @ApiProperty({ description: 'De gemeente die geholpen werd.' })
  borrower!: string;

  @ApiProperty({ format: 'date', description: 'Dag waarop de huur inging.' })
  openedOn!: string;

  @ApiProperty({ enum: states, description: 'Open, vereffend of teruggedraaid.' })
  state!: string;

  @ApiProperty({ format: 'date', nullable: true, type: String, description: 'Dag van de vereffening.' })
  settledOn!: string | null;

  @ApiProperty({
    nullable: true,
    type: String,
    description: 'Wie met de inlossing geholpen werd, of wie daarvoor bijsprong.',
  })
  settledWith!: string | null;
}

/** De wederkerigheid: wie bij een volgende gelegenheid bijspringt (3c). */
export class LedgerAnswer {
  @ApiProperty({ nullable: true, type: String, description: 'De woonregio; null zolang er geen afspraken zijn.' })
  region!: string | null;

  @ApiProperty({ type: [NetPositionAnswer], description: 'Elke gemeente die ooit hielp of geholpen werd.' })
  positions!: readonly NetPositionAnswer[];

  @ApiProperty({ type: [LedgerItemAnswer], description: 'Leningen en tegoeden, de oudste eerst.' })
  items!: readonly LedgerItemAnswer[];
}
