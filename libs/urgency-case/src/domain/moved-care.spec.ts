import { scenariosFor } from '@evenwicht/testing';
import { caseDecider } from './case-decider.js';
import {
  applied,
  destinationEstablished,
  determinedByTable,
  deventer,
  dwellingAllocated,
  granted,
  handedOver,
  hardenberg,
  kampen,
  originDetermined,
  ownOriginCase,
  recordTableDetermination,
  referred,
  residencePrincipleSetAside,
  returnAssessedUnsuitable,
} from './invented-case-fixture.js';
import { categoryCorrected } from './invented-correction-fixture.js';
import { destinationRevised, moveCarePlace } from './invented-origin-fixture.js';

const scenario = scenariosFor('Informal care that moves (verdeelafspraken 1b)', caseDecider);
const nearCare = { municipality: kampen, basis: 'informalCare', municipalityOfOrigin: undefined } as const;
const carer = [
  applied({ category: 'informalCare' }),
  granted(),
  residencePrincipleSetAside(),
  destinationEstablished(nearCare),
  handedOver({ municipality: kampen }),
] as const;
const followed = {
  previousMunicipality: kampen,
  basis: 'informalCare',
  municipalityOfOrigin: undefined,
  reason: 'care-moved',
} as const;

scenario('the household goes where the care is now, and is handed over there (1b, 4)')
  .given(...carer)
  .when(moveCarePlace())
  .then(
    residencePrincipleSetAside({ carePlace: hardenberg }),
    destinationRevised(followed),
    handedOver({ municipality: hardenberg }),
  );

scenario('an origin that is known travels along for the figures (1b)')
  .given(
    applied({ category: 'informalCare' }),
    originDetermined(),
    residencePrincipleSetAside(),
    destinationEstablished({ municipality: kampen, basis: 'informalCare' }),
  )
  .when(moveCarePlace())
  .then(
    residencePrincipleSetAside({ carePlace: hardenberg }),
    destinationRevised({ previousMunicipality: kampen, basis: 'informalCare', reason: 'care-moved' }),
  );

scenario('what the table determined for a carer does not follow the care by itself (1c)')
  .given(
    ...carer,
    referred(),
    determinedByTable(),
    destinationEstablished({ municipality: hardenberg, basis: 'mediationTable', municipalityOfOrigin: undefined }),
    handedOver({ municipality: hardenberg }),
  )
  .when(moveCarePlace())
  .then(residencePrincipleSetAside({ carePlace: hardenberg }));

scenario('E-05: care that moves out of the region gives no destination in it (1b)')
  .given(...carer)
  .when(moveCarePlace({ municipality: deventer }))
  .thenRejected('MUNICIPALITY_NOT_A_MEMBER');

scenario('care of which no place is known has not moved')
  .given(applied({ category: 'informalCare' }), granted())
  .when(moveCarePlace())
  .thenRejected('NO_CARE_PLACE');

scenario('for another category the place of the care decides nothing (1b)')
  .given(...ownOriginCase)
  .when(moveCarePlace())
  .thenRejected('NOT_INFORMAL_CARE');

scenario('a dwelling that was allocated is withdrawn before the household follows the care')
  .given(...carer, dwellingAllocated({ municipality: kampen, basis: 'informalCare', municipalityOfOrigin: undefined }))
  .when(moveCarePlace())
  .thenRejected('ALLOCATION_STILL_OPEN');

scenario('the same place once more is so already')
  .given(...carer)
  .when(moveCarePlace({ municipality: kampen }))
  .then();

describe('care that was where it is unsafe for the household, and is no longer', () => {
  const fledFromCare = [
    applied({ category: 'informalCare' }),
    granted(),
    originDetermined({ origin: kampen }),
    returnAssessedUnsuitable(),
    residencePrincipleSetAside(),
    referred({ question: 'return-not-suitable' }),
  ] as const;
  const nearCareNow = { municipality: hardenberg, basis: 'informalCare', municipalityOfOrigin: undefined } as const;

  scenario('takes the household with it (1b)')
    .given(...fledFromCare)
    .when(moveCarePlace())
    .then(
      residencePrincipleSetAside({ carePlace: hardenberg }),
      destinationEstablished(nearCareNow),
      handedOver({ municipality: hardenberg }),
    );

  scenario(
    'and the table is asked nothing any more: where the care is answers where somebody goes instead of back (1b)',
  )
    .given(...fledFromCare, residencePrincipleSetAside({ carePlace: hardenberg }), destinationEstablished(nearCareNow))
    .when(recordTableDetermination())
    .thenRejected('NO_OPEN_REFERRAL');

  scenario('a question that nobody but the table can answer stays (OQ-6)')
    .given(
      ...fledFromCare,
      referred({ question: 'other' }),
      residencePrincipleSetAside({ carePlace: hardenberg }),
      destinationEstablished(nearCareNow),
    )
    .when(recordTableDetermination())
    .then(
      determinedByTable({ question: 'other' }),
      destinationEstablished({ ...nearCareNow, basis: 'mediationTable' }),
      handedOver({ municipality: hardenberg }),
    );
});

scenario('for a carer whose origin nobody knows the place of the care leaves the table nothing to say (1b, 1c; R-048)')
  .given(
    applied(),
    granted(),
    originDetermined({ origin: 'unknown', originLies: 'unknown' }),
    referred({ question: 'origin-unknown' }),
    categoryCorrected({ category: 'informalCare', previousCategory: 'shelteredHousing' }),
    residencePrincipleSetAside(),
    destinationEstablished(nearCare),
  )
  .when(recordTableDetermination())
  .thenRejected('NO_OPEN_REFERRAL');
