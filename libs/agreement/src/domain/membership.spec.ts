import { scenariosFor } from '@evenwicht/testing';
import { agreementDecider } from './agreement-decider.js';
import { raalte, deventer, day, adoptedOn, send, adopted, member } from './invented-agreement-fixture.js';

const membership = scenariosFor('Membership and BW/MO regions (R-013, R-038, R-039)', agreementDecider);

membership('a municipality takes part from a day (R-013)')
  .given(adopted)
  .when(send('SetMembership', { municipality: raalte, municipalityName: 'Raalte', validFrom: adoptedOn }))
  .then(member);

membership('the same membership is recorded once')
  .given(adopted, member)
  .when(send('SetMembership', { municipality: raalte, municipalityName: 'Raalte', validFrom: adoptedOn }))
  .then();

membership('a second line sets the last day of a municipality that leaves (E-21)')
  .given(adopted, member)
  .when(
    send('SetMembership', {
      municipality: raalte,
      municipalityName: 'Raalte',
      validFrom: adoptedOn,
      validUntil: '2027-12-31',
    }),
  )
  .then({
    type: 'MembershipSet',
    data: {
      municipality: raalte,
      municipalityName: 'Raalte',
      validFrom: adoptedOn,
      validUntil: day('2027-12-31'),
    },
  });

membership('membership of one day is membership')
  .given(adopted)
  .when(
    send('SetMembership', {
      municipality: raalte,
      municipalityName: 'Raalte',
      validFrom: '2026-01-01',
      validUntil: '2026-01-01',
    }),
  )
  .then({
    type: 'MembershipSet',
    data: {
      municipality: raalte,
      municipalityName: 'Raalte',
      validFrom: day('2026-01-01'),
      validUntil: day('2026-01-01'),
    },
  });

membership('membership does not end before it begins')
  .given(adopted)
  .when(
    send('SetMembership', {
      municipality: raalte,
      municipalityName: 'Raalte',
      validFrom: '2026-01-01',
      validUntil: '2025-12-31',
    }),
  )
  .thenRejected('VALID_UNTIL_BEFORE_VALID_FROM');

membership('a member of this region may belong to another BW/MO region (R-038)')
  .given(adopted, member)
  .when(
    send('AssignBwMoRegion', {
      municipality: raalte,
      bwMoRegion: 'Deventer',
      validFrom: adoptedOn,
      workingAgreement: 'BW-Deventer-2024',
    }),
  )
  .then({
    type: 'BwMoRegionAssigned',
    data: {
      municipality: raalte,
      bwMoRegion: 'Deventer',
      validFrom: adoptedOn,
      workingAgreement: 'BW-Deventer-2024',
    },
  });

membership('a municipality that never took part has no BW/MO region here (R-039)')
  .given(adopted, member)
  .when(send('AssignBwMoRegion', { municipality: deventer, bwMoRegion: 'Deventer', validFrom: adoptedOn }))
  .thenRejected('UNKNOWN_MUNICIPALITY');
