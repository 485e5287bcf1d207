import type { MunicipalityCode } from '@evenwicht/kernel';
import {
  destinationRevisionReasons,
  deviationReasons,
  eventFields,
  liveabilityConsiderations,
  referralQuestions,
  safetyOverrideReasons,
  type DestinationRevisionReason,
  type DeviationReason,
  type LiveabilityConsideration,
  type ReferralQuestion,
  type SafetyOverrideReason,
} from '@evenwicht/events';
import { Field } from '@evenwicht/service-kit';
import { z } from 'zod';
import { OccurredRequest } from './occurred-request.js';

const codes = z.array(eventFields.code).min(1).max(20);
/** Also an empty list, so that a weighing without one of the interests gets a sentence of its own. */
const interests = z.array(eventFields.code).max(20);
const liveability = z.array(z.enum(liveabilityConsiderations)).max(liveabilityConsiderations.length);

/** Een verwijzing naar de regionale bemiddelingstafel (1c). */
export class ReferralRequest extends OccurredRequest {
  @Field(z.enum(referralQuestions), { description: 'De vraag aan de tafel.', example: 'origin-disputed' })
  question!: ReferralQuestion;
}

/** Wat de regionale bemiddelingstafel bepaalde (1c). */
export class TableDeterminationRequest extends OccurredRequest {
  @Field(eventFields.municipality, { description: 'De passende woonplaats (CBS-code).', example: 'GM0193' })
  destination!: MunicipalityCode;

  @Field(interests, { description: 'Codes van wat woog voor het huishouden.', example: ['safety'] })
  individualInterests!: string[];

  @Field(interests, { description: 'Codes van wat woog voor de evenwichtige verdeling.', example: ['balance-lowest'] })
  generalInterests!: string[];

  @Field(liveability, {
    description: 'Wat woog van draagkracht en leefbaarheid (4), als codes.',
    optional: true,
    example: ['capacity-sustained'],
  })
  liveability?: LiveabilityConsideration[];

  @Field(z.enum(deviationReasons), {
    description: 'Waarom de tafel afwijkt; verplicht als in het advies een andere gemeente vooraan staat.',
    optional: true,
    example: 'social-network',
  })
  deviationReason?: DeviationReason;
}

/** Een bestemming die toch niet past, herzien door de regionale bemiddelingstafel (1, 1c). */
export class DestinationRevisionRequest extends TableDeterminationRequest {
  @Field(z.enum(destinationRevisionReasons), { description: 'Reden.', example: 'facilities-missing' })
  reason!: DestinationRevisionReason;
}

/** Wat de gemeente van herkomst deed om toch te huisvesten (3c). */
export class UtmostEffortRequest extends OccurredRequest {
  @Field(codes, { description: 'Codes van de inspanningen.', example: ['direct-mediation'] })
  actions!: string[];
}

/** De verklaring dat de gemeente van herkomst niet kan huisvesten (3c). */
export class UnableToServeRequest extends OccurredRequest {
  @Field(eventFields.code, { description: 'Reden, als code.', example: 'no-fitting-dwelling' })
  reason!: string;
}

/** Een andere gemeente springt bij (3c). */
export class StepInRequest extends OccurredRequest {
  @Field(eventFields.municipality, { description: 'De gemeente die bijspringt (CBS-code).', example: 'GM0160' })
  municipality!: MunicipalityCode;
}

/** Het voorstel om terugkeer naar de onveilige gemeente van herkomst verantwoord te achten (1b). */
export class SafetyOverrideProposalRequest extends OccurredRequest {
  @Field(eventFields.municipality, { description: 'De gemeente van herkomst (CBS-code).', example: 'GM0148' })
  municipality!: MunicipalityCode;

  @Field(z.enum(safetyOverrideReasons), { description: 'Waarom, als code.', example: 'threat-has-ended' })
  reason!: SafetyOverrideReason;
}

/** De bevestiging daarvan door een tweede persoon (1b). */
export class SafetyOverrideConfirmationRequest extends OccurredRequest {
  @Field(eventFields.municipality, { description: 'De gemeente van herkomst (CBS-code).', example: 'GM0148' })
  municipality!: MunicipalityCode;
}
