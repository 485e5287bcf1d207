import { scenariosFor } from '@evenwicht/testing';
import { caseDecider } from './case-decider.js';
import {
  allocationWithdrawn,
  applied,
  dalfsen,
  destinationEstablished,
  deventer,
  dwellingAllocated,
  granted,
  handedOver,
  hardenberg,
  kampen,
  municipalitySteppedIn,
  originDetermined,
  originUnknown,
  ownOriginCase,
  reverseTenancy,
  tenancyReversed,
  tenancyStarted,
  today,
  tomorrow,
  unableCase,
  yesterday,
} from './invented-case-fixture.js';
import { correctOrigin, originCorrected } from './invented-origin-fixture.js';

const scenario = scenariosFor(
  'Correction of the origin of a household that is housed (verdeelafspraken 1a)',
  caseDecider,
);
const inKampen = { municipality: kampen, municipalityOfOrigin: kampen } as const;
const reason = 'origin-corrected';
const asHelp = { municipality: hardenberg, basis: 'reciprocity', municipalityOfOrigin: dalfsen } as const;
const housedByHelp = [
  ...unableCase,
  municipalitySteppedIn(),
  destinationEstablished({ ...asHelp, selectedBy: 'volunteer' }),
  handedOver({ municipality: hardenberg }),
  dwellingAllocated(asHelp, yesterday),
  tenancyStarted(asHelp, today),
] as const;

scenario('E-11: corrected after the household was housed, its placement is taken back and recorded on the same days')
  .given(...ownOriginCase, dwellingAllocated({}, yesterday), tenancyStarted({}, today))
  .when(correctOrigin({}, { on: tomorrow }))
  .then(
    originCorrected({}, tomorrow),
    tenancyReversed({ reason }, tomorrow),
    allocationWithdrawn({ reason }, tomorrow),
    dwellingAllocated({ basis: undefined, municipalityOfOrigin: kampen }, yesterday),
    tenancyStarted({ basis: undefined, municipalityOfOrigin: kampen }, today),
  );

scenario(
  'E-11: a household that turns out to be housed in its own municipality is there by the residence principle (1a)',
)
  .given(
    applied(),
    granted(),
    originDetermined({ origin: deventer, originLies: 'outside-region' }),
    dwellingAllocated({ basis: 'grantingMunicipality', municipalityOfOrigin: deventer }),
    tenancyStarted({ basis: 'grantingMunicipality', municipalityOfOrigin: deventer }),
  )
  .when(correctOrigin({ origin: dalfsen }))
  .then(
    originCorrected({ origin: dalfsen, previousOrigin: deventer }),
    tenancyReversed({ basis: 'grantingMunicipality', municipalityOfOrigin: deventer, reason }),
    allocationWithdrawn({ reason }),
    dwellingAllocated(),
    tenancyStarted(),
  );

scenario('E-11: what was help to another municipality was none to this one: no loan without its declaration (3c)')
  .given(...housedByHelp)
  .when(correctOrigin({}, { on: tomorrow }))
  .then(
    originCorrected({}, tomorrow),
    tenancyReversed({ ...asHelp, reason }, tomorrow),
    allocationWithdrawn({ municipality: hardenberg, reason }, tomorrow),
    dwellingAllocated({ municipality: hardenberg, basis: undefined, municipalityOfOrigin: kampen }, yesterday),
    tenancyStarted({ municipality: hardenberg, basis: undefined, municipalityOfOrigin: kampen }, today),
  );

const withoutHelp = { municipality: hardenberg, basis: undefined, municipalityOfOrigin: kampen } as const;

scenario('E-11: a correction that was itself a mistake is corrected: the help is help again (3c)')
  .given(
    ...housedByHelp,
    originCorrected(),
    tenancyReversed({ ...asHelp, reason }),
    allocationWithdrawn({ municipality: hardenberg, reason }),
    dwellingAllocated(withoutHelp, yesterday),
    tenancyStarted(withoutHelp, today),
  )
  .when(correctOrigin({ origin: dalfsen }))
  .then(
    originCorrected({ origin: dalfsen, previousOrigin: kampen }),
    tenancyReversed({ ...withoutHelp, reason }),
    allocationWithdrawn({ municipality: hardenberg, reason }),
    dwellingAllocated(asHelp, yesterday),
    tenancyStarted(asHelp, today),
  );

scenario('E-11: where the table determined the place it stays so, with the origin that is known now (1c)')
  .given(
    applied(),
    granted(),
    originUnknown(),
    dwellingAllocated({ municipality: hardenberg, basis: 'mediationTable', municipalityOfOrigin: undefined }),
    tenancyStarted({ municipality: hardenberg, basis: 'mediationTable', municipalityOfOrigin: undefined }),
  )
  .when(correctOrigin())
  .then(
    originCorrected({ previousOrigin: 'unknown' }),
    tenancyReversed({ municipality: hardenberg, basis: 'mediationTable', municipalityOfOrigin: undefined, reason }),
    allocationWithdrawn({ municipality: hardenberg, reason }),
    dwellingAllocated({ municipality: hardenberg, basis: 'mediationTable', municipalityOfOrigin: kampen }),
    tenancyStarted({ municipality: hardenberg, basis: 'mediationTable', municipalityOfOrigin: kampen }),
  );

scenario('a tenancy that is reversed after that: the household flows out to the origin that stands (1a)')
  .given(...ownOriginCase, dwellingAllocated(), tenancyStarted(), originCorrected())
  .when(reverseTenancy())
  .then(
    tenancyReversed(),
    allocationWithdrawn({ reason: 'contract-annulled' }),
    destinationEstablished(inKampen),
    handedOver({ municipality: kampen }),
  );
