import type { MunicipalityCode, PlainDate } from '@evenwicht/kernel';
import {
  eventFields,
  facilityNeeds,
  statutoryDeadlines,
  type FacilityNeed,
  type StatutoryDeadline,
} from '@evenwicht/events';
import { Field } from '@evenwicht/service-kit';
import { z } from 'zod';

/** Een openbaar gegeven, met zijn bron. */
export class SourcedRequest {
  @Field(eventFields.date, { description: 'Dag waarop het zo was.', format: 'date', example: '2026-07-01' })
  occurredOn!: PlainDate;

  @Field(eventFields.publicSource, { description: 'Openbare bron.', example: 'Stb. 2026, 157' })
  source!: string;
}

/** Een wet treedt in werking. */
export class LegalBasisRequest extends SourcedRequest {
  @Field(eventFields.code, { description: 'De wet, als code.', example: 'Wvrv' })
  law!: string;
}

/** De verdeelafspraken treden in werking. */
export class EntryIntoForceRequest {
  @Field(eventFields.date, {
    description: 'Eerste dag die telt; een tweede opgave herstelt de eerste.',
    format: 'date',
    example: '2026-07-01',
  })
  occurredOn!: PlainDate;
}

/** Een wettelijke termijn. */
export class StatutoryDeadlineRequest extends SourcedRequest {
  @Field(z.enum(statutoryDeadlines), { description: 'Waarvoor.', example: 'housing-ordinance' })
  kind!: StatutoryDeadline;

  @Field(eventFields.date, { description: 'Uiterste dag.', format: 'date', example: '2028-01-01' })
  due!: PlainDate;
}

/** Het aantal huishoudens van een gemeente, zoals geteld. */
export class HouseholdCountRequest extends SourcedRequest {
  @Field(eventFields.municipality, { description: 'De gemeente (CBS-code).', example: 'GM0148' })
  municipality!: MunicipalityCode;

  @Field(eventFields.date, { description: 'Peildatum van de telling.', format: 'date', example: '2026-01-01' })
  referenceDate!: PlainDate;

  @Field(eventFields.count, { description: 'Aantal huishoudens, geen inwoners.', example: 12_000 })
  householdCount!: number;
}

/** Een gemeente gaat in een andere op. */
export class SuccessionRequest extends SourcedRequest {
  @Field(eventFields.municipality, { description: 'De gemeente die ophield te bestaan (CBS-code).', example: 'GM0175' })
  predecessor!: MunicipalityCode;

  @Field(eventFields.municipality, { description: 'De gemeente waarin zij opging (CBS-code).', example: 'GM0160' })
  successor!: MunicipalityCode;
}

const facilities = z.array(z.enum(facilityNeeds)).max(facilityNeeds.length);

/** Wat een gemeente heeft en mist van wat zoekprofielen vragen. */
export class MunicipalFacilitiesRequest extends SourcedRequest {
  @Field(eventFields.municipality, { description: 'De gemeente (CBS-code).', example: 'GM0148' })
  municipality!: MunicipalityCode;

  @Field(facilities, { description: 'Wat er is. Wat nergens staat, is niet bekend.', example: ['public-transport'] })
  available!: readonly FacilityNeed[];

  @Field(facilities, { description: 'Wat er nergens in de gemeente is.', example: ['small-scale'] })
  unavailable!: readonly FacilityNeed[];

  @Field(eventFields.date, { description: 'Eerste dag waarop het zo is.', format: 'date', example: '2026-07-01' })
  validFrom!: PlainDate;
}
