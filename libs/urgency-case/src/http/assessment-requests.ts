import type { MunicipalityCode, PlainDate } from '@evenwicht/kernel';
import {
  careRoles,
  closureReasons,
  elsewhereManners,
  eventFields,
  reopeningReasons,
  returnUnsuitableReasons,
  type CareRole,
  type ClosureReason,
  type ElsewhereManner,
  type ReopeningReason,
  type ReturnUnsuitableReason,
} from '@evenwicht/events';
import { Field } from '@evenwicht/service-kit';
import { z } from 'zod';
import { OccurredRequest } from './occurred-request.js';

const outcomes = ['granted', 'refused'] as const;
const origins = z.union([eventFields.municipality, z.enum(['outside-region', 'unknown'])]);

/** De beschikking op de aanvraag. */
export class DecisionRequest {
  @Field(eventFields.date, { description: 'Dag van de beschikking.', format: 'date', example: '2026-08-17' })
  decidedOn!: PlainDate;

  @Field(z.enum(outcomes), { description: 'Verleend of afgewezen.', example: 'granted' })
  outcome!: (typeof outcomes)[number];

  @Field(eventFields.code, {
    description:
      'Grond, als code: van een afwijzing altijd, van een verlening waar die bijzonder is, zoals hardship-clause.',
    optional: true,
    example: 'criteria-not-met',
  })
  ground?: string;

  @Field(eventFields.documentReference, {
    description: 'Kenmerk van de beschikking in het eigen archief.',
    optional: true,
  })
  document?: string;
}

/** De herkomstbepaling (1a, 1c). */
export class OriginDeterminationRequest {
  @Field(eventFields.date, { description: 'Dag van de bepaling.', format: 'date', example: '2026-08-20' })
  determinedOn!: PlainDate;

  @Field(origins, {
    description:
      'Gemeente van herkomst (CBS-code), outside-region of unknown. Een onbekende herkomst gaat naar de tafel.',
    example: 'GM0177',
  })
  origin!: MunicipalityCode | 'outside-region' | 'unknown';

  @Field(eventFields.code, { description: 'Soort bewijs, als code.', example: 'brp-residential-address' })
  evidence!: string;
}

/** Waar de mantelzorg is (1b). */
export class CarePlaceRequest extends OccurredRequest {
  @Field(eventFields.municipality, { description: 'Gemeente van de mantelzorg (CBS-code).', example: 'GM0177' })
  municipality!: MunicipalityCode;

  @Field(z.enum(careRoles), { description: 'Wat de aanvrager is: mantelzorger of ontvanger.', example: 'carer' })
  role!: CareRole;
}

/** Waarom terugkeer naar de gemeente van herkomst niet passend is (1b). */
export class ReturnAssessmentRequest extends OccurredRequest {
  @Field(z.enum(returnUnsuitableReasons), { description: 'Soort reden; nooit het verhaal.', example: 'unsafe' })
  reason!: ReturnUnsuitableReason;
}

/** De afsluiting van een zaak. */
export class ClosureRequest extends OccurredRequest {
  @Field(z.enum(closureReasons), { description: 'Reden.', example: 'withdrawn' })
  reason!: ClosureReason;

  @Field(z.enum(elsewhereManners), {
    description: 'Bij elders gehuisvest: op eigen kracht binnen de regio, buiten de regio, of anders.',
    optional: true,
  })
  manner?: ElsewhereManner;
}

/** De heropening van een gesloten zaak. */
export class ReopeningRequest extends OccurredRequest {
  @Field(z.enum(reopeningReasons), {
    description: 'Reden; elsewhere-fell-through alleen van een zaak die als elders gehuisvest gesloten was.',
    example: 'closed-by-mistake',
  })
  reason!: ReopeningReason;
}
