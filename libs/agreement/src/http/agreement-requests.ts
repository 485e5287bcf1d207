import type { FractionJson, MunicipalityCode, PlainDate } from '@evenwicht/kernel';
import { eventFields, policyNames, type PolicyName } from '@evenwicht/events';
import { Field } from '@evenwicht/service-kit';
import { z } from 'zod';

/** Een besluit van een bestuur, met zijn dag. */
export class DecidedRequest {
  @Field(eventFields.date, { description: 'Dag van het besluit.', format: 'date', example: '2026-06-15' })
  decidedOn!: PlainDate;
}

/** Iets wat vanaf een dag geldt. */
export class ValidFromRequest extends DecidedRequest {
  @Field(eventFields.date, { description: 'Eerste dag waarop het geldt.', format: 'date', example: '2027-01-01' })
  validFrom!: PlainDate;
}

/** De vaststelling van de verdeelafspraken. */
export class AdoptionRequest extends DecidedRequest {
  @Field(eventFields.code, { description: 'De regio, als code.', example: 'invented-region' })
  region!: string;

  @Field(eventFields.version, { description: 'Versie: de dag van vaststelling.', example: '2025-12-05' })
  version!: string;
}

/** Een gemeente doet mee. */
export class MembershipRequest extends ValidFromRequest {
  @Field(eventFields.municipality, { description: 'De gemeente (CBS-code).', example: 'GM0148' })
  municipality!: MunicipalityCode;

  @Field(eventFields.publicName, { description: 'Naam van de gemeente.', example: 'Dalfsen' })
  municipalityName!: string;

  @Field(eventFields.date, {
    description: 'Laatste dag waarop zij meedoet.',
    format: 'date',
    optional: true,
    example: '2030-12-31',
  })
  validUntil?: PlainDate;
}

/** De BW-/MO-regio van een gemeente. */
export class BwMoRegionRequest extends ValidFromRequest {
  @Field(eventFields.municipality, { description: 'De gemeente (CBS-code).', example: 'GM0148' })
  municipality!: MunicipalityCode;

  @Field(eventFields.publicName, { description: 'Naam van de BW-/MO-regio.', example: 'IJssel-Vecht' })
  bwMoRegion!: string;

  @Field(eventFields.documentReference, {
    description: 'Kenmerk van de werkafspraken.',
    optional: true,
    example: 'BW-2024',
  })
  workingAgreement?: string;
}

/** Het minimumaandeel, als breuk. */
export class MinimumShareRequest extends ValidFromRequest {
  @Field(eventFields.fraction, {
    description: 'Deel van de vrijkomende sociale huurwoningen, als breuk.',
    example: { numerator: 15, denominator: 100 },
  })
  minimumShare!: FractionJson;

  @Field(eventFields.publicSource, { description: 'Openbare bron.', example: 'ministeriële regeling' })
  source!: string;
}

/** Een lezing van een open vraag. */
export class PolicyRequest extends ValidFromRequest {
  @Field(z.enum(policyNames), { description: 'De open vraag.', example: 'operationalWindow' })
  policy!: PolicyName;

  @Field(eventFields.code, { description: 'De lezing die voortaan geldt.', example: 'rolling-12-months' })
  value!: string;
}

/** Het wettelijk terugvalscenario begint of eindigt. */
export class FallbackRequest extends ValidFromRequest {
  @Field(eventFields.code, { description: 'Reden, als code.', example: 'no-regional-agreement' })
  reason!: string;
}
