import { ApiProperty } from '@nestjs/swagger';
import { count, exact, exactOrNull, municipalityCode, wholeNumber, type FractionAnswer } from '@evenwicht/service-kit';

const month = (description: string) => ApiProperty({ description, pattern: String.raw`^\d{4}-\d{2}$` });

export class ShareInWindowAnswer {
  @month('De eerste maand van het venster.')
  firstMonth!: string;

  @month('De laatste maand waarvan mutaties waren gemeld.')
  lastMonth!: string;

  @count('Toewijzingen in het venster.')
  allocationCount!: number;

  @count('Mutaties in het venster.')
  vacancyCount!: number;

  @exact('Toewijzingen gedeeld door mutaties.')
  share!: FractionAnswer;

  @ApiProperty({ description: 'Het soort venster.' })
  window!: string;
}

export class MunicipalityOnDayAnswer {
  @municipalityCode()
  municipality!: string;

  @exactOrNull('Balans van het halfjaar van de dag; null zolang een aantal huishoudens ontbreekt.')
  balance!: FractionAnswer | null;

  @ApiProperty({ type: ShareInWindowAnswer, nullable: true, description: 'Null zonder mutaties.' })
  operationalShare!: ShareInWindowAnswer | null;

  @count('Open leningen (3c).')
  openLoans!: number;

  @count('Open tegoeden (3c).')
  openCredits!: number;

  @wholeNumber('Keren geholpen min keren bijgesprongen.')
  netReciprocity!: number;
}

/** Waar een besluit op een dag naar kijkt. */
export class DayFiguresAnswer {
  @ApiProperty({ format: 'date', description: 'De dag.' })
  on!: string;

  @ApiProperty({ description: 'Het halfjaar van de dag.', pattern: String.raw`^\d{4}-H[12]$` })
  halfYear!: string;

  @ApiProperty({ description: 'Versie van de verdeelafspraken op de dag.' })
  agreementVersion!: string;

  @ApiProperty({ type: [MunicipalityOnDayAnswer], description: 'Elke gemeente die op de dag meedoet.' })
  municipalities!: readonly MunicipalityOnDayAnswer[];
}
