import type { MunicipalityCode, PlainDate } from '@evenwicht/kernel';
import { eventFields } from '@evenwicht/events';
import { Field } from '@evenwicht/service-kit';
import { z } from 'zod';
import { OccurredRequest } from './occurred-request.js';

/** Een handeling waarover een stuk bestaat. */
export class DocumentedRequest extends OccurredRequest {
  @Field(eventFields.documentReference, { description: 'Kenmerk van het stuk in het eigen archief.', optional: true })
  document?: string;
}

/** Een aanvraag die bij een andere gemeente hoort. */
export class ForwardingRequest extends DocumentedRequest {
  @Field(eventFields.municipality, { description: 'Gemeente die moet beslissen (CBS-code).', example: 'GM0177' })
  decidingMunicipality!: MunicipalityCode;
}

/** Een verzoek aan de aanvrager om aan te vullen. */
export class SupplementRequest extends DocumentedRequest {
  @Field(z.array(eventFields.code).min(1).max(20), {
    description: 'Wat ontbreekt, als codes.',
    example: ['proof-of-residence'],
  })
  missing!: readonly string[];

  @Field(eventFields.date, {
    description: 'Laatste dag om aan te vullen; ligt na de dag van het verzoek.',
    format: 'date',
    example: '2026-09-15',
  })
  dueOn!: PlainDate;
}

/** Wat de aanvrager aanvulde. */
export class ReceivedSupplementRequest extends DocumentedRequest {
  @Field(z.boolean(), { description: 'Of de aanvraag nu compleet is.', example: true })
  isComplete!: boolean;
}

/** Een vraag aan een adviseur, of het antwoord daarop. */
export class AdviceRequest extends DocumentedRequest {
  @Field(eventFields.code, { description: 'Soort adviseur, als code; nooit een persoon.', example: 'social-medical' })
  adviser!: string;
}

/** Een latere dag waarop de beslissing te verwachten is. */
export class DecisionTermExtensionRequest extends DocumentedRequest {
  @Field(eventFields.date, {
    description: 'Dag waarop de beslissing uiterlijk te verwachten is.',
    format: 'date',
    example: '2026-11-02',
  })
  decideBy!: PlainDate;

  @Field(eventFields.code, { description: 'Reden, als code.', example: 'advice-outstanding' })
  reason!: string;
}

/** Een aanvraag die buiten behandeling blijft. */
export class SettingAsideRequest extends DocumentedRequest {
  @Field(eventFields.code, { description: 'Grond, als code.', example: 'not-supplemented' })
  ground!: string;
}
