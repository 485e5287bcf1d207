import type { AssociationId, MunicipalityCode, PlainDate } from '@evenwicht/kernel';
import {
  dwellingKinds,
  eventFields,
  facilityNeeds,
  offerModules,
  offerRefusalReasons,
  offerWithdrawalReasons,
  rentClasses,
  type DwellingKind,
  type FacilityNeed,
  type OfferModule,
  type OfferRefusalReason,
  type OfferWithdrawalReason,
  type RentClass,
} from '@evenwicht/events';
import { Field } from '@evenwicht/service-kit';
import { z } from 'zod';
import { OccurredRequest } from './occurred-request.js';

/** Wat een passende woning moet hebben (hoofdstuk 2 en 4). */
export class SearchProfileRequest extends OccurredRequest {
  @Field(z.int().min(1).max(20), { description: 'Met hoeveel mensen het huishouden is.', example: 2 })
  personCount!: number;

  @Field(z.int().min(1).max(10), { description: 'Hoeveel kamers ten minste.', optional: true, example: 2 })
  minimumRoomCount?: number;

  @Field(z.enum(rentClasses), { description: 'Hoogste huurklasse (VERA).', optional: true, example: 'BET' })
  maximumRentClass?: RentClass;

  @Field(z.array(z.enum(facilityNeeds)).max(facilityNeeds.length), {
    description: 'Wat de woning of de plek moet hebben, als codes; nooit waarom. Leeg als alles past.',
    example: ['public-transport', 'step-free'],
  })
  needs!: readonly FacilityNeed[];
}

/** Een aanbod van een corporatie, met haar eigen kenmerk. */
class OfferKeyRequest extends OccurredRequest {
  @Field(eventFields.externalReference, {
    description: 'Kenmerk van het aanbod bij de corporatie; nooit een adres.',
    example: 'A-2026-0107',
  })
  offer!: string;

  @Field(eventFields.association, { description: 'De corporatie die aanbiedt.', example: 'association-1' })
  association!: AssociationId;
}

/** Het aanbod van een woning (2, 4). */
export class OfferRequest extends OfferKeyRequest {
  @Field(eventFields.municipality, { description: 'Waar de woning staat (CBS-code).', example: 'GM0177' })
  municipality!: MunicipalityCode;

  @Field(z.enum(dwellingKinds), {
    description: 'Soort woning. Zonder opgave: vacancy.',
    optional: true,
    example: 'vacancy',
  })
  kind?: DwellingKind;

  @Field(z.enum(offerModules), {
    description: 'Langs welke weg: bemiddeling (direct-mediation), wensmodule, spoedmodule (lottery) of anders.',
    example: 'direct-mediation',
  })
  module!: OfferModule;

  @Field(eventFields.date, {
    description: 'Dag waarop het antwoord er uiterlijk moet zijn.',
    format: 'date',
    optional: true,
    example: '2026-09-08',
  })
  answerDueOn?: PlainDate;
}

/** Een aanbod dat het huishouden niet aanneemt. */
export class OfferRefusalRequest extends OfferKeyRequest {
  @Field(z.enum(offerRefusalReasons), {
    description: 'Waarom, als code. outside-profile telt niet als weigering van een passende woning.',
    example: 'location',
  })
  reason!: OfferRefusalReason;
}

/** Een aanbod dat de corporatie terugneemt. */
export class OfferWithdrawalRequest extends OfferKeyRequest {
  @Field(z.enum(offerWithdrawalReasons), { description: 'Waarom, als code.', example: 'not-available' })
  reason!: OfferWithdrawalReason;
}
