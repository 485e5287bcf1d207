import type { MunicipalityCode } from '@evenwicht/kernel';
import { eventFields, referralQuestions, type ReferralQuestion } from '@evenwicht/events';
import { Field } from '@evenwicht/service-kit';
import { z } from 'zod';
import { OccurredRequest } from './occurred-request.js';

const codes = z.array(eventFields.code).min(1).max(20);

/** Een verwijzing naar de regionale bemiddelingstafel (1c). */
export class ReferralRequest extends OccurredRequest {
  @Field(z.enum(referralQuestions), { description: 'De vraag aan de tafel.', example: 'origin-disputed' })
  question!: ReferralQuestion;
}

/** Wat de regionale bemiddelingstafel bepaalde (1c). */
export class TableDeterminationRequest extends OccurredRequest {
  @Field(eventFields.municipality, { description: 'De passende woonplaats (CBS-code).', example: 'GM0193' })
  destination!: MunicipalityCode;

  @Field(codes, { description: 'Codes van wat woog voor het huishouden.', example: ['safety'] })
  individualInterests!: string[];

  @Field(codes, { description: 'Codes van wat woog voor de evenwichtige verdeling.', example: ['balance-lowest'] })
  generalInterests!: string[];
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
