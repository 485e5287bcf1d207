import type { MunicipalityCode, PersonRef, PlainDate } from '@evenwicht/kernel';
import {
  categoryGroups,
  eventFields,
  householdChanges,
  scopes,
  type CategoryGroup,
  type Scope,
} from '@evenwicht/events';
import { Field } from '@evenwicht/service-kit';
import { z } from 'zod';

const follows = z.strictObject({
  change: z.enum(householdChanges).describe('Of het huishouden gesplitst of samengevoegd werd.'),
  cases: z.array(eventFields.caseId).min(1).max(5).describe('De eerdere zaken, elk één keer.'),
});

/** Een aanvraag om urgentie, zoals de gemeente haar ontving. */
export class ApplicationRequest {
  @Field(eventFields.municipality, { description: 'Gemeente die de aanvraag ontving (CBS-code).', example: 'GM0177' })
  municipality!: MunicipalityCode;

  @Field(eventFields.date, { description: 'Dag van ontvangst.', format: 'date', example: '2026-08-03' })
  receivedOn!: PlainDate;

  @Field(eventFields.code, {
    description:
      'Urgentiecategorie. Bij scope statutory een van de wettelijke categorieën (5): informalCare, medicalNecessity, ' +
      'homelessShelter, shelteredHousing, clinicalMentalHealthCare, womensRefuge, youthCare, detention, ' +
      'formerSexWorker, homelessFamily; anders een eigen code van de gemeente.',
    example: 'shelteredHousing',
  })
  category!: string;

  @Field(z.enum(scopes), {
    description: 'Alleen statutory valt onder de verdeelafspraken (1, voetnoot). Zonder opgave: statutory.',
    optional: true,
    example: 'statutory',
  })
  scope?: Scope;

  @Field(z.enum(categoryGroups), {
    description: 'Groep binnen de categorie, waar die twee groepen kent.',
    optional: true,
  })
  group?: CategoryGroup;

  @Field(eventFields.code, {
    description: 'Tweede categorie die ook geldt. Telt niet mee; alleen de eigen gemeente ziet haar.',
    optional: true,
  })
  secondaryCategory?: string;

  @Field(z.int().min(1).max(6), { description: 'Leefsituatie volgens ETHOS Light (5, voetnoot).', optional: true })
  ethosLightClass?: number;

  @Field(eventFields.personRef, {
    description:
      'Kenmerk van het huishouden in de eigen kluis; zegt op zichzelf niets. Zonder opgave wordt er een gemaakt.',
    optional: true,
    format: 'uuid',
  })
  personRef?: PersonRef;

  @Field(eventFields.externalReference, { description: 'Kenmerk van de zaak in een ander systeem.', optional: true })
  externalReference?: string;

  @Field(follows, {
    description:
      'De eerdere zaken van een huishouden dat gesplitst of samengevoegd is, bij dezelfde gemeente. Een splitsing volgt ' +
      'op één zaak, een samenvoeging op twee of meer. Categorie, reikwijdte en herkomst worden opnieuw bepaald. Sluit ' +
      'daarna de eerdere zaken af; tot dan blijven zij open en krijgen zij geen woning.',
    optional: true,
  })
  follows?: z.infer<typeof follows>;
}
