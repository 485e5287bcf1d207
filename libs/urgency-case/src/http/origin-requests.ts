import type { MunicipalityCode } from '@evenwicht/kernel';
import {
  eventFields,
  originCorrectionReasons,
  originEvidence,
  type OriginCorrectionReason,
  type OriginEvidence,
} from '@evenwicht/events';
import { Field } from '@evenwicht/service-kit';
import { z } from 'zod';
import { OccurredRequest } from './occurred-request.js';

const origins = z.union([eventFields.municipality, z.enum(['outside-region', 'unknown'])]);
const counterProposals = z.union([eventFields.municipality, z.enum(['outside-region'])]);
const evidence = {
  description: 'Soort bewijs; een adres alleen bewijst niets.',
  example: 'previous-residential-address',
};

/** Een gemeente betwist de herkomst. */
export class OriginDisputeRequest extends OccurredRequest {
  @Field(eventFields.municipality, { description: 'De gemeente die betwist (CBS-code).', example: 'GM0148' })
  municipality!: MunicipalityCode;

  @Field(counterProposals, {
    description: 'Welke gemeente het wel is (CBS-code); outside-region waar geen gemeente te noemen is.',
    example: 'GM0166',
  })
  counterProposal!: MunicipalityCode | 'outside-region';

  @Field(z.enum(originEvidence), evidence)
  evidence!: OriginEvidence;
}

/** De gemeente die betwistte, trekt dat in. */
export class DisputeWithdrawalRequest extends OccurredRequest {
  @Field(eventFields.municipality, { description: 'De gemeente die betwistte (CBS-code).', example: 'GM0148' })
  municipality!: MunicipalityCode;
}

/** De herkomst die volgens de bemiddelingstafel staat (1c). */
export class DisputedOriginRequest extends OccurredRequest {
  @Field(origins, {
    description: 'De herkomst die staat (CBS-code), outside-region of unknown. Het mag een derde zijn.',
    example: 'GM0166',
  })
  origin!: MunicipalityCode | 'outside-region' | 'unknown';

  @Field(z.enum(originEvidence), evidence)
  evidence!: OriginEvidence;
}

/** De mantelzorg is verhuisd (1b). */
export class CarePlaceMoveRequest extends OccurredRequest {
  @Field(eventFields.municipality, { description: 'Waar de mantelzorg nu is (CBS-code).', example: 'GM0177' })
  municipality!: MunicipalityCode;
}

/** De herkomst zoals zij had moeten zijn vastgelegd. */
export class OriginCorrectionRequest extends OccurredRequest {
  @Field(origins, {
    description: 'Juiste gemeente van herkomst (CBS-code), outside-region of unknown.',
    example: 'GM0166',
  })
  origin!: MunicipalityCode | 'outside-region' | 'unknown';

  @Field(z.enum(originEvidence), evidence)
  evidence!: OriginEvidence;

  @Field(z.enum(originCorrectionReasons), { description: 'Reden.', example: 'new-evidence' })
  reason!: OriginCorrectionReason;
}
