import { ApiProperty } from '@nestjs/swagger';

export const count = (description: string) => ApiProperty({ type: 'integer', minimum: 0, description });
export const wholeNumber = (description: string) => ApiProperty({ type: 'integer', description });
export const municipalityCode = () => ApiProperty({ description: 'CBS-code.' });

export class FractionAnswer {
  @wholeNumber('Teller; de breuk staat in kleinste termen.')
  numerator!: number;

  @ApiProperty({ type: 'integer', minimum: 1, description: 'Noemer.' })
  denominator!: number;
}

export const exact = (description: string) => ApiProperty({ type: FractionAnswer, description });
export const exactOrNull = (description: string) => ApiProperty({ type: FractionAnswer, description, nullable: true });

/** What is counted of a municipality in a half-year, wherever that is answered (3.5; history-format.md). */
export class MunicipalityCountsAnswer {
  @municipalityCode()
  municipality!: string;

  @count('Aanvragen (3.5).')
  applications!: number;

  @wholeNumber('Verleende urgenties (3.5), met correcties na bezwaar in het halfjaar van de beslissing.')
  granted!: number;

  @wholeNumber('Afgewezen aanvragen (3.5); door correcties na bezwaar kan dit onder nul zijn.')
  refused!: number;

  @count('Gehuisveste wettelijk urgenten (3.5), naar gemeente van de woning.')
  housed!: number;

  @count('Daarvan mantelzorg (1b).')
  housedInformalCare!: number;

  @count('Toewijzingen uit mutaties, niet ingetrokken (3).')
  allocations!: number;

  @count('Mutaties in de sociale huur (3).')
  vacancies!: number;

  @exactOrNull('Aandeel: toewijzingen gedeeld door mutaties; null zonder mutaties (3).')
  share!: FractionAnswer | null;

  @ApiProperty({ description: 'Boven het minimumaandeel; precies het minimum is niet erboven (3c).' })
  aboveMinimum!: boolean;

  @count('Keren dat een ander bijsprong voor deze gemeente, tot en met dit halfjaar (3c).')
  helped!: number;

  @count('Keren dat deze gemeente bijsprong, tot en met dit halfjaar (3c).')
  steppedIn!: number;

  @wholeNumber('Geholpen min bijgesprongen.')
  netReciprocity!: number;

  @wholeNumber('Netto toevoeging van kleine, (zeer) betaalbare sociale huurwoningen (3.5).')
  netAddition!: number;
}

/** The same of the region as a whole. */
export class RegionCountsAnswer {
  @count('Gehuisvest in de regio.')
  housed!: number;

  @count('Toewijzingen in de regio.')
  allocations!: number;

  @count('Mutaties in de regio.')
  vacancies!: number;

  @exactOrNull('Spreiding: som van de afwijkingen gedeeld door tweemaal het totaal; null zonder plaatsingen.')
  dispersion!: FractionAnswer | null;

  @count('Open leningen uit wederkerigheid aan het eind van het halfjaar (3c).')
  openLoans!: number;
}

/** Which half-year it is about, and by which agreement. */
export class OfHalfYearAnswer {
  @ApiProperty({ description: 'Het halfjaar.', example: '2026-H2', pattern: String.raw`^\d{4}-H[12]$` })
  halfYear!: string;

  @ApiProperty({ description: 'Versie van de verdeelafspraken op de laatste dag.' })
  agreementVersion!: string;
}
