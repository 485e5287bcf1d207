import { scenariosFor } from '@evenwicht/testing';
import { caseDecider } from './case-decider.js';
import {
  allocateDwelling,
  allocationWithdrawn,
  applied,
  assessReturnUnsuitable,
  dalfsen,
  destinationEstablished,
  determinedByTable,
  determineOrigin,
  deventer,
  dwellingAllocated,
  granted,
  handedOver,
  hardenberg,
  identifyCarePlace,
  kampen,
  originDetermined,
  ownOriginCase,
  recordTableDetermination,
  referred,
  residencePrincipleSetAside,
  returnAssessedUnsuitable,
  reverseTenancy,
  tenancyReversed,
  startTenancy,
  tenancyStarted,
} from './invented-case-fixture.js';
import { offerDwelling, searchProfileEstablished } from './invented-offer-fixture.js';
import { correctOrigin, moveCarePlace, originCorrected } from './invented-origin-fixture.js';
import { confirmSafetyOverride, safetyOverrideConfirmed, safetyOverrideProposed } from './invented-weighing-fixture.js';

const scenario = scenariosFor(
  'Nobody is housed where it is unsafe, by whatever way (verdeelafspraken 1b)',
  caseDecider,
);

const permitHolder = { category: 'permit-holder', scope: 'permit-holder' } as const;
const outside = { scope: 'permit-holder', basis: undefined, municipalityOfOrigin: undefined } as const;
const unsafePermitHolder = [
  applied(permitHolder),
  granted(),
  originDetermined(),
  returnAssessedUnsuitable(),
  searchProfileEstablished(),
] as const;
const byCare = { municipality: kampen, basis: 'informalCare', municipalityOfOrigin: undefined } as const;
const carer = [applied({ category: 'informalCare' }), granted()] as const;
const atTable = { basis: 'mediationTable', municipalityOfOrigin: undefined } as const;

describe('outside the agreement, where no destination is needed (chapter 1, footnote)', () => {
  scenario('no dwelling is allocated where it is unsafe; the association is not told that this is why (1b; R-068)')
    .given(...unsafePermitHolder)
    .when(allocateDwelling())
    .thenRejected('PLACE_DOES_NOT_FIT');

  scenario('nor is one offered there (1b)')
    .given(...unsafePermitHolder)
    .when(offerDwelling())
    .thenRejected('PLACE_DOES_NOT_FIT');

  scenario('a dwelling elsewhere is allocated as before')
    .given(...unsafePermitHolder)
    .when(allocateDwelling({ municipality: kampen }))
    .then(dwellingAllocated({ ...outside, municipality: kampen }));

  scenario('one person who holds it responsible is not enough (R-044)')
    .given(...unsafePermitHolder, safetyOverrideProposed())
    .when(allocateDwelling())
    .thenRejected('PLACE_DOES_NOT_FIT');

  scenario('two people are: what they recorded is the reason (1b; R-044)')
    .given(...unsafePermitHolder, safetyOverrideProposed())
    .when(confirmSafetyOverride(), allocateDwelling())
    .then(dwellingAllocated(outside));

  scenario('so is what the table determined with two people, also after the override is spent (1c)')
    .given(...unsafePermitHolder, safetyOverrideConfirmed(), determinedByTable({ destination: dalfsen }))
    .when(allocateDwelling())
    .then(dwellingAllocated(outside));

  scenario('a return that is unsuitable for another reason keeps nobody from a dwelling there (E-03)')
    .given(
      applied(permitHolder),
      granted(),
      originDetermined(),
      returnAssessedUnsuitable({ reason: 'vulnerable-past' }),
    )
    .when(allocateDwelling())
    .then(dwellingAllocated(outside));
});

describe('no rule leads to where it is unsafe', () => {
  scenario('for a carer the table says where, when the care is where it is unsafe (1b, 1c; E-02)')
    .given(...carer, originDetermined({ origin: kampen }), returnAssessedUnsuitable())
    .when(identifyCarePlace())
    .then(residencePrincipleSetAside(), referred({ question: 'return-not-suitable' }));

  scenario('a destination where the care is falls once it is known to be unsafe there: the place is told nothing more')
    .given(...carer, originDetermined({ origin: kampen }), residencePrincipleSetAside(), destinationEstablished(byCare))
    .when(assessReturnUnsuitable(), allocateDwelling({ municipality: kampen }))
    .thenRejected('NO_DESTINATION');

  scenario('care that moves to where it is unsafe does not take the household with it')
    .given(
      ...carer,
      originDetermined(),
      returnAssessedUnsuitable(),
      residencePrincipleSetAside(),
      destinationEstablished(byCare),
      handedOver({ municipality: kampen }),
    )
    .when(moveCarePlace({ municipality: dalfsen }))
    .then(residencePrincipleSetAside({ carePlace: dalfsen }), referred({ question: 'return-not-suitable' }));

  scenario('two people and the table may let a carer go there all the same (1b, 1c; R-044)')
    .given(
      ...carer,
      originDetermined({ origin: kampen }),
      returnAssessedUnsuitable(),
      residencePrincipleSetAside(),
      referred({ question: 'return-not-suitable' }),
      safetyOverrideConfirmed({ municipality: kampen }),
    )
    .when(recordTableDetermination({ destination: kampen }))
    .then(
      determinedByTable({ destination: kampen, question: 'return-not-suitable', safetyOverride: 'threat-has-ended' }),
      destinationEstablished({ ...atTable, municipality: kampen }),
      handedOver({ municipality: kampen }),
    );

  scenario(
    'a municipality that granted does not house whoever fled from it, whatever the origin turns out to be (E-08)',
  )
    .given(applied(), granted(), originDetermined(), returnAssessedUnsuitable(), referred())
    .when(correctOrigin({ origin: deventer }))
    .then(
      originCorrected({ origin: deventer, originLies: 'outside-region' }),
      referred({ question: 'return-not-suitable' }),
    );
});

describe('what turns out to be unsafe after the table determined it', () => {
  const determinedBefore = [
    applied(),
    granted(),
    returnAssessedUnsuitable(),
    referred({ question: 'return-not-suitable' }),
    determinedByTable(),
    destinationEstablished({ ...atTable, municipality: hardenberg }),
    handedOver({ municipality: hardenberg }),
  ] as const;
  const cameFromThere = originDetermined({ origin: hardenberg });

  scenario('falls, and the question lies on the table again by itself (1b, 1c)')
    .given(...determinedBefore)
    .when(determineOrigin({ origin: hardenberg }))
    .then(cameFromThere, referred({ question: 'return-not-suitable' }));

  scenario('falls with a correction of the origin as well (E-11)')
    .given(...determinedBefore, originDetermined())
    .when(correctOrigin({ origin: hardenberg }))
    .then(originCorrected({ origin: hardenberg }), referred({ question: 'return-not-suitable' }));

  scenario('no tenancy starts in a dwelling that was allocated there before; the association withdraws it')
    .given(...determinedBefore, dwellingAllocated({ ...atTable, municipality: hardenberg }), cameFromThere)
    .when(startTenancy())
    .thenRejected('PLACE_DOES_NOT_FIT');

  scenario('a household that lives there already stays where it is')
    .given(
      ...determinedBefore,
      dwellingAllocated({ ...atTable, municipality: hardenberg }),
      tenancyStarted({ ...atTable, municipality: hardenberg }),
    )
    .when(determineOrigin({ origin: hardenberg }))
    .then(cameFromThere);

  scenario('when that placement is undone, the household is not left waiting for a dwelling there (E-17)')
    .given(
      ...determinedBefore,
      dwellingAllocated({ ...atTable, municipality: hardenberg }),
      tenancyStarted({ ...atTable, municipality: hardenberg }),
      cameFromThere,
    )
    .when(reverseTenancy())
    .then(
      tenancyReversed({ ...atTable, municipality: hardenberg }),
      allocationWithdrawn({ municipality: hardenberg, reason: 'contract-annulled' }),
      referred({ question: 'return-not-suitable' }),
    );
});

scenario('what was determined elsewhere before this system is a recorded decision: its dwelling is allocated (R-004)')
  .given(applied(), granted(), originDetermined(), returnAssessedUnsuitable(), referred())
  .when(recordTableDetermination({ destination: dalfsen, wasMadeElsewhere: true }), allocateDwelling())
  .then(dwellingAllocated(atTable));

scenario('once the table determines another place, the unsafe one is closed again')
  .given(
    ...ownOriginCase,
    returnAssessedUnsuitable(),
    referred(),
    safetyOverrideConfirmed(),
    determinedByTable({ destination: dalfsen }),
    referred(),
    determinedByTable({ destination: kampen }),
    destinationEstablished({ ...atTable, municipality: dalfsen }),
  )
  .when(allocateDwelling())
  .thenRejected('PLACE_DOES_NOT_FIT');
