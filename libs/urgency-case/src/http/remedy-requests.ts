import type { PlainDate } from '@evenwicht/kernel';
import { eventFields, objectionOutcomes, type ObjectionOutcome } from '@evenwicht/events';
import { Field } from '@evenwicht/service-kit';
import { z } from 'zod';
import { OccurredRequest } from './occurred-request.js';
import { DocumentedRequest } from './procedure-requests.js';

const replacements = ['granted', 'refused'] as const;

/** Een bezwaar van het huishouden. */
export class ObjectionRequest extends DocumentedRequest {
  @Field(z.boolean(), {
    description:
      'Of een adviescommissie adviseert (Awb 7:13); dan zijn er twaalf weken om te beslissen. Zonder opgave: nee.',
    optional: true,
    example: false,
  })
  isForCommittee?: boolean;
}

/** Verdaging van de beslissing op bezwaar. */
export class ObjectionPostponementRequest extends DocumentedRequest {
  @Field(eventFields.date, {
    description: 'Dag waarop de beslissing op bezwaar uiterlijk te verwachten is.',
    format: 'date',
    example: '2027-01-15',
  })
  decideBy!: PlainDate;
}

/** De beslissing op bezwaar. */
export class ObjectionDecisionRequest extends DocumentedRequest {
  @Field(z.enum(objectionOutcomes), {
    description: 'Gegrond, ongegrond, niet-ontvankelijk of ingetrokken.',
    example: 'upheld',
  })
  outcome!: ObjectionOutcome;

  @Field(z.enum(replacements), {
    description: 'De beschikking die in de plaats komt, bij een gegrond bezwaar tegen de beschikking.',
    optional: true,
    example: 'granted',
  })
  replacement?: (typeof replacements)[number];

  @Field(eventFields.code, {
    description: 'Grond van de beschikking die in de plaats komt, als code; bij een afwijzing verplicht.',
    optional: true,
    example: 'hardship-clause',
  })
  ground?: string;
}

/** De intrekking van een verleende urgentie. */
export class RevocationRequest extends DocumentedRequest {
  @Field(eventFields.code, { description: 'Grond, als code.', example: 'circumstances-changed' })
  ground!: string;
}

/** Een langere geldigheid. */
export class UrgencyExtensionRequest extends DocumentedRequest {
  @Field(eventFields.date, { description: 'Laatste dag van geldigheid.', format: 'date', example: '2028-02-03' })
  validUntil!: PlainDate;
}

/** Een urgentie die afliep zonder dat het huishouden is gehuisvest. */
export class ExpiryRequest extends OccurredRequest {}
