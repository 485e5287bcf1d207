import { z } from 'zod';
import { categoryGroups, isCategoryOfScope, scopes } from './codes.js';
import { eventType } from './event-type.js';
import { code, version } from './schema.js';
import { codeInDutch } from './open-codes-in-dutch.js';

const correctedCategory = {
  category: code,
  group: z.enum(categoryGroups).optional(),
  ethosLightClass: z.int().min(1).max(6).optional(),
  categoryListVersion: version,
  reason: code,
};

/** Stream `case-<uuid>`: what was recorded wrongly is recorded again; the wrong record stays (E-22, E-23). */
export const caseCorrectionEvents = {
  CategoryCorrected: eventType({
    schemaVersion: 1,
    data: z.strictObject({ ...correctedCategory, previousCategory: code }),
    sentence: ({ reason }) => `De urgentiecategorie is gecorrigeerd (${codeInDutch(reason)}).`,
    example: {
      category: 'medicalNecessity',
      previousCategory: 'shelteredHousing',
      categoryListVersion: '2025-12-05',
      reason: 'registered-wrongly',
    },
  }),
  ScopeCorrected: eventType({
    schemaVersion: 1,
    data: z
      .strictObject({ ...correctedCategory, scope: z.enum(scopes), previousScope: z.enum(scopes) })
      .refine(isCategoryOfScope, { message: 'not a statutory category', path: ['category'] }),
    sentence: ({ scope, reason }) =>
      scope === 'statutory'
        ? `Gecorrigeerd: het huishouden is wettelijk urgent en valt onder de verdeelafspraken (${codeInDutch(reason)}).`
        : `Gecorrigeerd: het huishouden is niet wettelijk urgent en valt buiten de verdeelafspraken (${codeInDutch(reason)}).`,
    example: {
      scope: 'statutory',
      previousScope: 'permit-holder',
      category: 'medicalNecessity',
      categoryListVersion: '2025-12-05',
      reason: 'ground-of-decision',
    },
  }),
};
