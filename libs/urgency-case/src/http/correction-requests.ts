import { categoryGroups, eventFields, scopes, type CategoryGroup, type Scope } from '@evenwicht/events';
import { Field } from '@evenwicht/service-kit';
import { z } from 'zod';
import { OccurredRequest } from './occurred-request.js';

/** De urgentiecategorie zoals zij had moeten zijn vastgelegd. */
export class CategoryCorrectionRequest extends OccurredRequest {
  @Field(eventFields.code, { description: 'Juiste urgentiecategorie.', example: 'medicalNecessity' })
  category!: string;

  @Field(z.enum(categoryGroups), {
    description: 'Groep binnen de categorie, waar die twee groepen kent.',
    optional: true,
  })
  group?: CategoryGroup;

  @Field(z.int().min(1).max(6), { description: 'Leefsituatie volgens ETHOS Light (5, voetnoot).', optional: true })
  ethosLightClass?: number;

  @Field(eventFields.code, { description: 'Reden, als code.', example: 'registered-wrongly' })
  reason!: string;
}

/** Of het huishouden onder de verdeelafspraken valt, zoals het had moeten zijn vastgelegd. */
export class ScopeCorrectionRequest extends CategoryCorrectionRequest {
  @Field(z.enum(scopes), { description: 'Juiste reikwijdte; alleen statutory telt mee.', example: 'statutory' })
  scope!: Scope;
}
