import type { AssociationId, MunicipalityCode, PlainDate } from '@evenwicht/kernel';
import { contractTypes, dwellingKinds, eventFields, type ContractType, type DwellingKind } from '@evenwicht/events';
import { Field } from '@evenwicht/service-kit';
import { z } from 'zod';
import { OccurredRequest } from './occurred-request.js';

/** De toewijzing van een woning (4). */
export class AllocationRequest extends OccurredRequest {
  @Field(eventFields.municipality, { description: 'Waar de woning staat (CBS-code).', example: 'GM0177' })
  municipality!: MunicipalityCode;

  @Field(eventFields.association, { description: 'De corporatie die toewijst.', example: 'association-1' })
  association!: AssociationId;

  @Field(z.enum(dwellingKinds), {
    description: 'vacancy telt mee in het aandeel, new-build en other niet. Zonder opgave: vacancy.',
    optional: true,
    example: 'vacancy',
  })
  kind?: DwellingKind;
}

/** Een toewijzing die niet doorgaat. */
export class AllocationWithdrawalRequest extends OccurredRequest {
  @Field(eventFields.code, { description: 'Reden, als code.', example: 'offer-refused' })
  reason!: string;
}

/** De ingang van de huur: het huishouden is gehuisvest. */
export class TenancyRequest {
  @Field(eventFields.date, { description: 'Dag waarop de huur ingaat.', format: 'date', example: '2026-09-15' })
  startedOn!: PlainDate;

  @Field(z.enum(contractTypes), {
    description: 'Soort huurcontract; convertible is een omklapcontract. Het huishouden telt één keer, hoe dan ook.',
    optional: true,
    example: 'indefinite',
  })
  contractType?: ContractType;
}

/** Een huur die wordt teruggedraaid. */
export class TenancyReversalRequest extends OccurredRequest {
  @Field(eventFields.code, { description: 'Reden, als code.', example: 'contract-annulled' })
  reason!: string;
}
