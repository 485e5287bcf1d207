import { ApiProperty } from '@nestjs/swagger';
import { facilityNeeds, policyNames } from '@evenwicht/events';

export class MinimumShareAnswer {
  @ApiProperty({ type: 'integer', minimum: 0, description: 'Teller.' })
  numerator!: number;

  @ApiProperty({ type: 'integer', minimum: 1, description: 'Noemer.' })
  denominator!: number;
}

export class SchemeAnswer {
  @ApiProperty({ format: 'date', description: 'Eerste dag van de regeling.' })
  validFrom!: string;

  @ApiProperty({ type: 'integer', description: 'Beslistermijn in dagen.' })
  decisionTermDays!: number;

  @ApiProperty({ type: 'integer', description: 'Geldigheid van een urgentie in dagen.' })
  urgencyValidityDays!: number;

  @ApiProperty({
    type: 'integer',
    required: false,
    description: 'Na hoeveel keer weigeren van een passende woning de urgentie kan eindigen; ontbreekt het: nooit.',
  })
  offerRefusalLimit?: number;
}

export class FacilitiesAnswer {
  @ApiProperty({ enum: facilityNeeds, isArray: true, description: 'Wat er is.' })
  available!: readonly string[];

  @ApiProperty({ enum: facilityNeeds, isArray: true, description: 'Wat er nergens in de gemeente is.' })
  unavailable!: readonly string[];
}

export class MemberAnswer {
  @ApiProperty({ description: 'De gemeente (CBS-code).' })
  municipality!: string;

  @ApiProperty({ description: 'Naam van de gemeente.' })
  municipalityName!: string;

  @ApiProperty({ type: String, nullable: true, description: 'BW-/MO-regio; null zolang die niet is vastgelegd.' })
  bwMoRegion!: string | null;

  @ApiProperty({
    type: SchemeAnswer,
    nullable: true,
    description: 'De urgentieregeling die dan geldt; null zolang de gemeente niet kan beschikken (1).',
  })
  scheme!: SchemeAnswer | null;

  @ApiProperty({
    type: FacilitiesAnswer,
    nullable: true,
    description: 'Wat bekend is van voorzieningen uit zoekprofielen (2); null zolang niets bekend is.',
  })
  facilities!: FacilitiesAnswer | null;
}

export class CategoryAnswer {
  @ApiProperty({ description: 'De categorie.' })
  category!: string;

  @ApiProperty({ description: 'Voorlopig: de regeling bakent haar nog niet af.' })
  provisional!: boolean;

  @ApiProperty({ description: 'Of de leefsituatie volgens ETHOS Light moet worden vastgelegd.' })
  needsEthosLightClass!: boolean;
}

export class CategoryListAnswer {
  @ApiProperty({ description: 'Versie van de lijst.' })
  version!: string;

  @ApiProperty({ description: 'Versie van de toetsingscriteria; `none-yet` zolang er geen zijn.' })
  criteriaVersion!: string;

  @ApiProperty({ type: [CategoryAnswer], description: 'De categorieën.' })
  categories!: readonly CategoryAnswer[];
}

/** Welke regels op een dag gelden. */
export class RulesAnswer {
  @ApiProperty({ format: 'date', description: 'De dag waarover het gaat.' })
  on!: string;

  @ApiProperty({ description: 'De regio; `none-yet` zolang er geen verdeelafspraken zijn.' })
  region!: string;

  @ApiProperty({ description: 'Versie van de verdeelafspraken.' })
  agreementVersion!: string;

  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'Eerste dag die telt; null zolang die niet vaststaat.',
  })
  entryIntoForce!: string | null;

  @ApiProperty({ description: 'Of de verdeelafspraken op de dag gelden.' })
  isInForce!: boolean;

  @ApiProperty({ description: 'Of het wettelijk terugvalscenario op de dag geldt.' })
  isFallback!: boolean;

  @ApiProperty({
    type: MinimumShareAnswer,
    nullable: true,
    description: 'Het minimumaandeel; null zolang het niet is vastgelegd.',
  })
  minimumShare!: MinimumShareAnswer | null;

  @ApiProperty({ type: [MemberAnswer], description: 'De gemeenten die meedoen, naar CBS-code.' })
  members!: readonly MemberAnswer[];

  @ApiProperty({ type: CategoryListAnswer, description: 'De lijst van wettelijke urgentiecategorieën.' })
  categoryList!: CategoryListAnswer;

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string' },
    description: `De lezing van elke open vraag: ${policyNames.join(', ')}.`,
  })
  policies!: Readonly<Record<string, string>>;
}
