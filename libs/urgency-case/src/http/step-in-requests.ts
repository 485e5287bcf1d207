import type { MunicipalityCode } from '@evenwicht/kernel';
import {
  eventFields,
  stepInDeclineReasons,
  stepInWithdrawalReasons,
  type StepInDeclineReason,
  type StepInWithdrawalReason,
} from '@evenwicht/events';
import { Field } from '@evenwicht/service-kit';
import { z } from 'zod';
import { OccurredRequest } from './occurred-request.js';

/** Een verzoek van de bemiddelingstafel aan gemeenten om bij te springen (3c). */
export class StepInCallRequest extends OccurredRequest {
  @Field(z.array(eventFields.municipality).min(1).max(50), {
    description: 'De gemeenten die worden gevraagd (CBS-codes); wie nog moet antwoorden wordt niet twee keer gevraagd.',
    example: ['GM0160', 'GM0166'],
  })
  municipalities!: MunicipalityCode[];
}

/** Een gemeente die zich uitspreekt over bijspringen (3c). */
export class StepInOfferRequest extends OccurredRequest {
  @Field(eventFields.municipality, { description: 'De gemeente die zich uitspreekt (CBS-code).', example: 'GM0160' })
  municipality!: MunicipalityCode;
}

/** Een gemeente die niet bijspringt (3c). */
export class StepInDeclineRequest extends StepInOfferRequest {
  @Field(z.enum(stepInDeclineReasons), { description: 'Waarom niet, als code.', example: 'no-fitting-dwelling' })
  reason!: StepInDeclineReason;
}

/** Een gemeente die haar aanbod om bij te springen intrekt (3c). */
export class StepInOfferWithdrawalRequest extends StepInOfferRequest {
  @Field(z.enum(stepInWithdrawalReasons), { description: 'Waarom, als code.', example: 'care-not-available' })
  reason!: StepInWithdrawalReason;
}
