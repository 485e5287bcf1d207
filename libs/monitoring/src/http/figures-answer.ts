import { ApiProperty } from '@nestjs/swagger';

const count = (description: string) => ApiProperty({ type: 'integer', minimum: 0, description });
const wholeNumber = (description: string) => ApiProperty({ type: 'integer', description });

export class FractionAnswer {
  @wholeNumber('Teller; de breuk staat in kleinste termen.')
  numerator!: number;

  @ApiProperty({ type: 'integer', minimum: 1, description: 'Noemer.' })
  denominator!: number;
}

const exact = (description: string, nullable = false) =>
  ApiProperty({ type: FractionAnswer, description, ...(nullable ? { nullable } : {}) });

export class MunicipalityFiguresAnswer {
  @ApiProperty({ description: 'CBS-code.' })
  municipality!: string;

  @ApiProperty({ description: 'Naam van de gemeente.' })
  name!: string;

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

  @exact('Aandeel: toewijzingen gedeeld door mutaties; null zonder mutaties (3).', true)
  share!: FractionAnswer | null;

  @ApiProperty({ description: 'Boven het minimumaandeel; precies het minimum is niet erboven (3c).' })
  aboveMinimum!: boolean;

  @exact('Verwacht aantal naar rato van huishoudens (3a); null zolang een aantal huishoudens ontbreekt.', true)
  expected!: FractionAnswer | null;

  @exact('Balans: gehuisvest min verwacht; null zolang een aantal huishoudens ontbreekt.', true)
  balance!: FractionAnswer | null;

  @count('Keren dat een ander bijsprong voor deze gemeente, tot en met dit halfjaar (3c).')
  helped!: number;

  @count('Keren dat deze gemeente bijsprong, tot en met dit halfjaar (3c).')
  steppedIn!: number;

  @wholeNumber('Geholpen min bijgesprongen.')
  netReciprocity!: number;

  @wholeNumber('Netto toevoeging van kleine, (zeer) betaalbare sociale huurwoningen (3.5).')
  netAddition!: number;
}

export class RegionFiguresAnswer {
  @count('Gehuisvest in de regio.')
  housed!: number;

  @count('Toewijzingen in de regio.')
  allocations!: number;

  @count('Mutaties in de regio.')
  vacancies!: number;

  @exact('Spreiding: som van de afwijkingen gedeeld door tweemaal het totaal; null zonder plaatsingen.', true)
  dispersion!: FractionAnswer | null;

  @count('Open leningen uit wederkerigheid aan het eind van het halfjaar (3c).')
  openLoans!: number;
}

export class MissingHouseholdCountAnswer {
  @ApiProperty({ description: 'De gemeente (CBS-code).' })
  municipality!: string;

  @ApiProperty({ format: 'date', description: 'De peildatum.' })
  referenceDate!: string;
}

/** De cijfers van een halfjaar (3.5). */
export class HalfYearFiguresAnswer {
  @ApiProperty({ description: 'Het halfjaar.', example: '2026-H2', pattern: String.raw`^\d{4}-H[12]$` })
  halfYear!: string;

  @ApiProperty({ description: 'Versie van de verdeelafspraken op de laatste dag.' })
  agreementVersion!: string;

  @ApiProperty({ type: [MunicipalityFiguresAnswer], description: 'Elke gemeente die meedoet, ook met nullen.' })
  municipalities!: readonly MunicipalityFiguresAnswer[];

  @ApiProperty({ type: RegionFiguresAnswer, description: 'De regio als geheel.' })
  region!: RegionFiguresAnswer;

  @ApiProperty({
    required: false,
    type: MissingHouseholdCountAnswer,
    description: 'Het aantal huishoudens zonder welk verwachting, balans en spreiding niet te berekenen zijn.',
  })
  missingHouseholdCount?: MissingHouseholdCountAnswer;
}
