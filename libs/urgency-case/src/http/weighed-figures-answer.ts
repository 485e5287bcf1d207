import { ApiProperty } from '@nestjs/swagger';

export class WeighedFractionAnswer {
  @ApiProperty({ type: 'integer', description: 'Teller; onder nul bij een balans onder nul.' })
  numerator!: number;

  @ApiProperty({ type: 'integer', minimum: 1, description: 'Noemer.' })
  denominator!: number;
}

export class CountsAnswer {
  @ApiProperty({ type: 'integer', description: 'Nu.' })
  now!: number;

  @ApiProperty({ type: 'integer', description: 'Na plaatsing.' })
  ifPlaced!: number;
}

export class FractionsAnswer {
  @ApiProperty({ type: WeighedFractionAnswer, description: 'Nu.' })
  now!: WeighedFractionAnswer;

  @ApiProperty({
    type: WeighedFractionAnswer,
    description: 'Met dit huishouden erbij te verdelen, nog nergens geplaatst (T + 1).',
  })
  pending!: WeighedFractionAnswer;

  @ApiProperty({ type: WeighedFractionAnswer, description: 'Na plaatsing.' })
  ifPlaced!: WeighedFractionAnswer;
}

export class ShareWeighedAnswer {
  @ApiProperty({ description: 'Eerste maand van het venster.' })
  firstMonth!: string;

  @ApiProperty({ description: 'Laatste maand van het venster: de laatste waarvan mutaties zijn gemeld.' })
  lastMonth!: string;

  @ApiProperty({ type: 'integer', description: 'Mutaties in het venster.' })
  vacancyCount!: number;

  @ApiProperty({ type: CountsAnswer, description: 'Toewijzingen in het venster.' })
  allocationCount!: CountsAnswer;

  @ApiProperty({ type: WeighedFractionAnswer, description: 'Aandeel nu.' })
  now!: WeighedFractionAnswer;

  @ApiProperty({
    type: WeighedFractionAnswer,
    description: 'Aandeel na toewijzing op de dag zelf; verandert alleen als die maand al is gemeld.',
  })
  ifPlaced!: WeighedFractionAnswer;

  @ApiProperty({
    type: WeighedFractionAnswer,
    description: 'Aandeel met één toewijzing meer op de mutaties van het venster.',
  })
  withOneMore!: WeighedFractionAnswer;

  @ApiProperty({
    type: Boolean,
    nullable: true,
    description: 'Of het aandeel nu boven het minimumaandeel ligt (3c); geen oordeel.',
  })
  isAboveMinimum!: boolean | null;
}

export class BalanceWeighedAnswer {
  @ApiProperty({ type: 'integer', description: 'Huishoudens op de peildatum.' })
  households!: number;

  @ApiProperty({ type: CountsAnswer, description: 'Gehuisvest in het halfjaar.' })
  housed!: CountsAnswer;

  @ApiProperty({ type: FractionsAnswer, description: 'Naar rato van huishoudens.' })
  expected!: FractionsAnswer;

  @ApiProperty({ type: FractionsAnswer, description: 'Gehuisvest min naar rato.' })
  balance!: FractionsAnswer;
}

export class StandingWeighedAnswer {
  @ApiProperty({ type: CountsAnswer, description: 'Open leningen.' })
  openLoanCount!: CountsAnswer;

  @ApiProperty({ type: CountsAnswer, description: 'Open tegoeden.' })
  openCreditCount!: CountsAnswer;
}

export class BalanceIfPlacedAnswer {
  @ApiProperty({ description: 'De gemeente (CBS-code).' })
  municipality!: string;

  @ApiProperty({ type: 'integer', description: 'Gehuisvest na plaatsing.' })
  housed!: number;

  @ApiProperty({ type: WeighedFractionAnswer, description: 'Naar rato van huishoudens, na plaatsing.' })
  expected!: WeighedFractionAnswer;

  @ApiProperty({ type: WeighedFractionAnswer, description: 'Balans na plaatsing.' })
  balance!: WeighedFractionAnswer;
}
