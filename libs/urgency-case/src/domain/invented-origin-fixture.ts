import { asking, dalfsen, happening, hardenberg, kampen } from './invented-case-fixture.js';

// What is said of an origin after it was determined; invented.
const evidence = 'previous-residential-address';

export const disputeOrigin = asking('DisputeOrigin', { municipality: kampen, counterProposal: dalfsen, evidence });
export const withdrawOriginDispute = asking('WithdrawOriginDispute', { municipality: kampen });
export const acceptOriginDispute = asking('AcceptOriginDispute', {});
export const determineDisputedOrigin = asking('DetermineDisputedOrigin', { origin: dalfsen, evidence });
export const correctOrigin = asking('CorrectOrigin', { origin: kampen, evidence, reason: 'new-evidence' });

export const reviseDestination = asking('ReviseDestination', {
  destination: hardenberg,
  individualInterests: ['network'],
  generalInterests: ['lowest-balance'],
  reason: 'facilities-missing',
});
export const moveCarePlace = asking('MoveCarePlace', { municipality: hardenberg });

export const originDisputed = happening('OriginDisputed', { municipality: kampen, counterProposal: dalfsen, evidence });
export const disputeResolved = happening('OriginDisputeResolved', { outcome: 'accepted', origin: dalfsen, evidence });
export const originCorrected = happening('OriginCorrected', {
  origin: kampen,
  originLies: 'in-region',
  previousOrigin: dalfsen,
  evidence,
  reason: 'new-evidence',
});
export const destinationRevised = happening('DestinationRevised', {
  municipality: hardenberg,
  previousMunicipality: dalfsen,
  basis: 'mediationTable',
  municipalityOfOrigin: dalfsen,
  reason: 'facilities-missing',
});
