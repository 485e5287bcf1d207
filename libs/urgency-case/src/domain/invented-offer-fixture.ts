import type { PlainDate } from '@evenwicht/kernel';
import { asking, dalfsen, happening } from './invented-case-fixture.js';

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

export const association = 'association-1' as never;
export const otherAssociation = 'association-2' as never;
export const answerDueOn = '2026-09-08' as PlainDate;
export const dayAfterAnswer = '2026-09-09' as PlainDate;

const key = { offer: 'A-1', association };
const offer = { ...key, municipality: dalfsen, kind: 'vacancy', module: 'direct-mediation', answerDueOn } as const;

export const offerDwelling = asking('OfferDwelling', offer);
export const refuseOffer = asking('RefuseOffer', { ...key, reason: 'location' });
export const withdrawOffer = asking('WithdrawOffer', { ...key, reason: 'not-available' });
export const dwellingOffered = happening('DwellingOffered', offer);
export const offerRefused = happening('OfferRefused', { ...key, reason: 'location' });
export const offerWithdrawn = happening('OfferWithdrawn', { ...key, reason: 'not-available' });
