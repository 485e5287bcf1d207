import { ApiProperty } from '@nestjs/swagger';
import { comparedFigures, comparedRegionFigures } from '../counterfactual/compared-figures.js';
import { modes, type Mode } from '../handlers/counterfactuals.js';
import { count, exactOrNull, municipalityCode, wholeNumber, type FractionAnswer } from '@evenwicht/service-kit';
import { FlipAnswer } from './flip-answer.js';
import { UndecidedAnswer } from './undecided-answer.js';

const everyFigure = [...new Set<string>([...comparedFigures, ...comparedRegionFigures])];

/** Een cijfer zoals het was en zoals het zou zijn geweest. */
export class ComparisonAnswer {
  @ApiProperty({ enum: everyFigure, description: 'Het cijfer.' })
  figure!: string;

  @exactOrNull('Onder de werkelijke regels; null waar er geen is.')
  actual!: FractionAnswer | null;

  @exactOrNull('Onder de andere regels.')
  other!: FractionAnswer | null;

  @exactOrNull('Anders min werkelijk.')
  difference!: FractionAnswer | null;
}

export class MunicipalityComparedAnswer {
  @municipalityCode()
  municipality!: string;

  @ApiProperty({ type: [ComparisonAnswer], description: 'Elk cijfer.' })
  figures!: readonly ComparisonAnswer[];
}

export class MissingForComparisonAnswer {
  @ApiProperty({ enum: ['householdCount', 'keyCount'], description: 'Huishoudens, of de andere sleutel.' })
  what!: 'householdCount' | 'keyCount';

  @municipalityCode()
  municipality!: string;
}

export class HalfYearComparedAnswer {
  @ApiProperty({ description: 'Het halfjaar.', example: '2026-H2' })
  halfYear!: string;

  @ApiProperty({ type: [MunicipalityComparedAnswer], description: 'Elke gemeente die op de laatste dag meedoet.' })
  municipalities!: readonly MunicipalityComparedAnswer[];

  @ApiProperty({ type: [ComparisonAnswer], description: 'De regio als geheel; leeg waar er geen cijfers zijn.' })
  region!: readonly ComparisonAnswer[];

  @ApiProperty({ type: MissingForComparisonAnswer, required: false, description: 'Zonder dit zijn er geen cijfers.' })
  missing?: MissingForComparisonAnswer;

  @ApiProperty({
    type: UndecidedAnswer,
    required: false,
    description: 'Wat niet te zeggen is; alleen bij re-decision.',
  })
  undecided?: UndecidedAnswer;
}

export class RuleSetComparedAnswer {
  @ApiProperty({ description: 'De naam van de andere regels.' })
  name!: string;

  @wholeNumber('De laatste plaats in het logboek waarop het rust.')
  restsOn!: number;

  @ApiProperty({ type: [HalfYearComparedAnswer], description: 'In de gevraagde volgorde.' })
  halfYears!: readonly HalfYearComparedAnswer[];

  @ApiProperty({ type: [FlipAnswer], description: 'Stappen die anders uitvallen; leeg bij bookkeeping.' })
  flips!: readonly FlipAnswer[];

  @count('Stappen die anders uitvallen in zaken waarvan de herkomst onveilig kan zijn: zij staan er niet bij.')
  withheldFlipCount!: number;
}

/** Halfjaren onder andere regels. */
export class CounterfactualAnswer {
  @ApiProperty({ enum: modes, description: 'Hoe is nagerekend.' })
  mode!: Mode;

  @ApiProperty({ type: [RuleSetComparedAnswer], description: 'In de gevraagde volgorde.' })
  ruleSets!: readonly RuleSetComparedAnswer[];
}
