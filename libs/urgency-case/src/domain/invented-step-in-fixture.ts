import { asking, happening, hardenberg, kampen } from './invented-case-fixture.js';

// Who is asked to step in, and what they answer; invented.
export const requestStepIn = asking('RequestStepIn', { municipalities: [hardenberg, kampen] });
export const offerStepIn = asking('OfferStepIn', { municipality: hardenberg });
export const declineStepIn = asking('DeclineStepIn', { municipality: hardenberg, reason: 'no-fitting-dwelling' });
export const withdrawStepInOffer = asking('WithdrawStepInOffer', {
  municipality: hardenberg,
  reason: 'care-not-available',
});
export const stepInRequested = happening('StepInRequested', { municipalities: [hardenberg, kampen] });
export const stepInOffered = happening('StepInOffered', { municipality: hardenberg });
export const stepInDeclined = happening('StepInDeclined', { municipality: hardenberg, reason: 'no-fitting-dwelling' });
export const stepInOfferWithdrawn = happening('StepInOfferWithdrawn', {
  municipality: hardenberg,
  reason: 'care-not-available',
});
