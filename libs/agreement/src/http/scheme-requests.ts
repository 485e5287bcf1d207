import type { MunicipalityCode, PlainDate } from '@evenwicht/kernel';
import { eventFields, eventTypesOf } from '@evenwicht/events';
import { Field } from '@evenwicht/service-kit';
import { DecidedRequest, ValidFromRequest } from './agreement-requests.js';

const { shape } = eventTypesOf.scheme.UrgencySchemeAdopted.data;

/** De urgentieregeling van een gemeente. */
export class SchemeRequest extends ValidFromRequest {
  @Field(eventFields.municipality, { description: 'De gemeente (CBS-code).', example: 'GM0148' })
  municipality!: MunicipalityCode;

  @Field(eventFields.date, { description: 'Laatste dag.', format: 'date', optional: true, example: '2030-12-31' })
  validUntil?: PlainDate;

  @Field(shape.decisionTermDays, { description: 'Beslistermijn in dagen.', example: 56 })
  decisionTermDays!: number;

  @Field(shape.urgencyValidityDays, { description: 'Geldigheid van een urgentie in dagen.', example: 365 })
  urgencyValidityDays!: number;

  @Field(shape.offerRefusalLimit.unwrap(), {
    description: 'Na hoeveel keer weigeren van een passende woning de urgentie kan eindigen; zonder opgave: nooit.',
    optional: true,
    example: 1,
  })
  offerRefusalLimit?: number;

  @Field(eventFields.documentReference, {
    description: 'Kenmerk van de verordening.',
    optional: true,
    example: 'verordening-2027',
  })
  ordinance?: string;

  @Field(shape.isRegionallyAligned, { description: 'Of zij regionaal is afgestemd (1).', example: true })
  isRegionallyAligned!: boolean;

  @Field(shape.localCategories, {
    description: 'Eigen, niet wettelijke categorieën; zij vallen buiten de afspraken.',
    example: [],
  })
  localCategories!: readonly string[];

  @Field(shape.dwellingClasses, { description: 'Categorieën woonruimte waarvoor zij geldt.', example: [] })
  dwellingClasses!: readonly string[];
}

/** Het einde van een urgentieregeling. */
export class SchemeEndingRequest extends DecidedRequest {
  @Field(eventFields.municipality, { description: 'De gemeente (CBS-code).', example: 'GM0148' })
  municipality!: MunicipalityCode;

  @Field(eventFields.date, { description: 'Laatste dag waarop zij geldt.', format: 'date', example: '2030-12-31' })
  validUntil!: PlainDate;
}
