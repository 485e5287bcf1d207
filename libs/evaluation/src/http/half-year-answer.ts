import { ApiProperty } from '@nestjs/swagger';
import {
  exact,
  MunicipalityCountsAnswer,
  OfHalfYearAnswer,
  RegionCountsAnswer,
  type FractionAnswer,
} from '@evenwicht/service-kit';

export class KnownMunicipalityAnswer extends MunicipalityCountsAnswer {
  @exact('Verwacht aantal naar rato van huishoudens, of van de andere sleutel (3a).')
  expected!: FractionAnswer;

  @exact('Balans: gehuisvest min verwacht.')
  balance!: FractionAnswer;
}

export class KnownRegionAnswer extends RegionCountsAnswer {}

/** De cijfers van een halfjaar (3.5). */
export class KnownHalfYearAnswer extends OfHalfYearAnswer {
  @ApiProperty({ type: [KnownMunicipalityAnswer], description: 'Elke gemeente die meedoet, ook met nullen.' })
  municipalities!: readonly KnownMunicipalityAnswer[];

  @ApiProperty({ type: KnownRegionAnswer, description: 'De regio als geheel.' })
  region!: KnownRegionAnswer;
}
