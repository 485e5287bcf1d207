import { ApiProperty } from '@nestjs/swagger';
import {
  exactOrNull,
  MunicipalityCountsAnswer,
  OfHalfYearAnswer,
  RegionCountsAnswer,
  type FractionAnswer,
} from '@evenwicht/service-kit';

export class MunicipalityFiguresAnswer extends MunicipalityCountsAnswer {
  @ApiProperty({ description: 'Naam van de gemeente.' })
  name!: string;

  @exactOrNull('Verwacht aantal naar rato van huishoudens (3a); null zolang een aantal huishoudens ontbreekt.')
  expected!: FractionAnswer | null;

  @exactOrNull('Balans: gehuisvest min verwacht; null zolang een aantal huishoudens ontbreekt.')
  balance!: FractionAnswer | null;
}

export class RegionFiguresAnswer extends RegionCountsAnswer {}

export class MissingHouseholdCountAnswer {
  @ApiProperty({ description: 'De gemeente (CBS-code).' })
  municipality!: string;

  @ApiProperty({ format: 'date', description: 'De peildatum.' })
  referenceDate!: string;
}

/** De cijfers van een halfjaar (3.5). */
export class HalfYearFiguresAnswer extends OfHalfYearAnswer {
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
