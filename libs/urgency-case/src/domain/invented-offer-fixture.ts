import { asking, happening } from './invented-case-fixture.js';

// What is looked for and what is offered; invented.
const profile = {
  personCount: 2,
  minimumRoomCount: 2,
  maximumRentClass: 'BET',
  needs: ['public-transport', 'step-free'],
} as const;

export const establishSearchProfile = asking('EstablishSearchProfile', profile);
export const searchProfileEstablished = happening('SearchProfileEstablished', {
  ...profile,
  needs: [...profile.needs],
});
