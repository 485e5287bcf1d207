import { asking, happening } from './invented-case-fixture.js';

// What is corrected; invented.
const category = 'medicalNecessity';
const categoryListVersion = '2025-12-05';

export const correctCategory = asking('CorrectCategory', { category, reason: 'registered-wrongly' });
export const correctScope = asking('CorrectScope', { scope: 'statutory', category, reason: 'ground-of-decision' });

export const categoryCorrected = happening('CategoryCorrected', {
  category,
  previousCategory: 'shelteredHousing',
  categoryListVersion,
  reason: 'registered-wrongly',
});
export const scopeCorrected = happening('ScopeCorrected', {
  scope: 'statutory',
  previousScope: 'permit-holder',
  category,
  categoryListVersion,
  reason: 'ground-of-decision',
});
