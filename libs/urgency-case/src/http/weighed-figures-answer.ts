import { ApiProperty } from '@nestjs/swagger';

export class FractionAnswer {
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
  @ApiProperty({ type: FractionAnswer, description: 'Nu.' })
  now!: FractionAnswer;

  @ApiProperty({
    type: FractionAnswer,
    description: 'Met dit huishouden erbij te verdelen, nog nergens geplaatst (T + 1).',
  })
  pending!: FractionAnswer;

  @ApiProperty({ type: FractionAnswer, description: 'Na plaatsing.' })
  ifPlaced!: FractionAnswer;
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

  @ApiProperty({ type: FractionAnswer, description: 'Aandeel nu.' })
  now!: FractionAnswer;

  @ApiProperty({
    type: FractionAnswer,
    description: 'Aandeel na toewijzing op de dag zelf; verandert alleen als die maand al is gemeld.',
  })
  ifPlaced!: FractionAnswer;

  @ApiProperty({ type: FractionAnswer, description: 'Aandeel met één toewijzing meer op de mutaties van het venster.' })
  withOneMore!: FractionAnswer;

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

  @ApiProperty({ type: FractionAnswer, description: 'Naar rato van huishoudens, na plaatsing.' })
  expected!: FractionAnswer;

  @ApiProperty({ type: FractionAnswer, description: 'Balans na plaatsing.' })
  balance!: FractionAnswer;
}
