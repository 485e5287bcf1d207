import { ApiProperty } from '@nestjs/swagger';
import {
  count,
  exact,
  exactOrNull,
  municipalityCode,
  wholeNumber,
  type ExactFractionAnswer,
} from './described-figures.js';

export class KnownMunicipalityAnswer {
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
  share!: ExactFractionAnswer | null;

  @ApiProperty({ description: 'Boven het minimumaandeel; precies het minimum is niet erboven (3c).' })
  aboveMinimum!: boolean;

  @exact('Verwacht aantal naar rato van huishoudens, of van de andere sleutel (3a).')
  expected!: ExactFractionAnswer;

  @exact('Balans: gehuisvest min verwacht.')
  balance!: ExactFractionAnswer;

  @count('Keren dat een ander bijsprong voor deze gemeente, tot en met dit halfjaar (3c).')
  helped!: number;

  @count('Keren dat deze gemeente bijsprong, tot en met dit halfjaar (3c).')
  steppedIn!: number;

  @wholeNumber('Geholpen min bijgesprongen.')
  netReciprocity!: number;

  @wholeNumber('Netto toevoeging van kleine, (zeer) betaalbare sociale huurwoningen (3.5).')
  netAddition!: number;
}

export class KnownRegionAnswer {
  @count('Gehuisvest in de regio.')
  housed!: number;

  @count('Toewijzingen in de regio.')
  allocations!: number;

  @count('Mutaties in de regio.')
  vacancies!: number;

  @exactOrNull('Spreiding: som van de afwijkingen gedeeld door tweemaal het totaal; null zonder plaatsingen.')
  dispersion!: ExactFractionAnswer | null;

  @count('Open leningen uit wederkerigheid aan het eind van het halfjaar (3c).')
  openLoans!: number;
}

/** De cijfers van een halfjaar (3.5). */
export class KnownHalfYearAnswer {
  @ApiProperty({ description: 'Het halfjaar.', example: '2026-H2', pattern: String.raw`^\d{4}-H[12]$` })
  halfYear!: string;

  @ApiProperty({ description: 'Versie van de verdeelafspraken op de laatste dag.' })
  agreementVersion!: string;

  @ApiProperty({ type: [KnownMunicipalityAnswer], description: 'Elke gemeente die meedoet, ook met nullen.' })
  municipalities!: readonly KnownMunicipalityAnswer[];

  @ApiProperty({ type: KnownRegionAnswer, description: 'De regio als geheel.' })
  region!: KnownRegionAnswer;
}
