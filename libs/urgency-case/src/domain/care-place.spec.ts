import { scenariosFor } from '@evenwicht/testing';
import { caseDecider } from './case-decider.js';
import {
  allocateDwelling,
  applied,
  dalfsen,
  destinationEstablished,
  deventer,
  dwellingAllocated,
  granted,
  grantUrgency,
  handedOver,
  identifyCarePlace,
  kampen,
  originDetermined,
  ownOriginCase,
  residencePrincipleSetAside,
  tenancyStarted,
} from './invented-case-fixture.js';

const scenario = scenariosFor('Informal care (verdeelafspraken 1b)', caseDecider);
const informalCare = applied({ category: 'informalCare' });
const nearCare = destinationEstablished({
  municipality: kampen,
  basis: 'informalCare',
  municipalityOfOrigin: undefined,
});

scenario('a carer moves near the care: no origin, no table (1b)')
  .given(informalCare, granted())
  .when(identifyCarePlace())
  .then(residencePrincipleSetAside(), nearCare, handedOver({ municipality: kampen }));

scenario('a care receiver moves near the carer (1b)')
  .given(informalCare, granted())
  .when(identifyCarePlace({ role: 'care-receiver' }))
  .then(residencePrincipleSetAside({ role: 'care-receiver' }), nearCare, handedOver({ municipality: kampen }));

scenario('the place of the care may be known before the grant; the associations take over from the grant on (1b, 4)')
  .given(informalCare, residencePrincipleSetAside(), nearCare)
  .when(grantUrgency())
  .then(granted(), handedOver({ municipality: kampen }));

scenario('an origin that is known travels along for the figures (1b)')
  .given(informalCare, originDetermined())
  .when(identifyCarePlace())
  .then(
    residencePrincipleSetAside(),
    destinationEstablished({ municipality: kampen, basis: 'informalCare', municipalityOfOrigin: dalfsen }),
  );

scenario('for another category the place of the care decides nothing (1b)')
  .given(...ownOriginCase)
  .when(identifyCarePlace())
  .thenRejected('NOT_INFORMAL_CARE');

scenario('care outside the region gives no destination in it (1b)')
  .given(informalCare)
  .when(identifyCarePlace({ municipality: deventer }))
  .thenRejected('MUNICIPALITY_NOT_A_MEMBER');

scenario('the same place once more is so already')
  .given(informalCare, residencePrincipleSetAside(), nearCare)
  .when(identifyCarePlace())
  .then();

scenario('a second place does not overwrite the first')
  .given(informalCare, residencePrincipleSetAside(), nearCare)
  .when(identifyCarePlace({ municipality: dalfsen }))
  .thenRejected('CARE_PLACE_NO_LONGER_OPEN');

scenario('without a place of care there is no destination, whatever the origin (1b)')
  .given(informalCare, granted(), originDetermined())
  .when(allocateDwelling())
  .thenRejected('NO_DESTINATION');

scenario('outside the agreement the place of care is kept and decides nothing (chapter 1, footnote)')
  .given(applied({ category: 'informalCare', scope: 'local-category' }), granted())
  .when(identifyCarePlace())
  .then(residencePrincipleSetAside());

scenario('a household that was housed needs no place of care any more')
  .given(
    applied({ category: 'informalCare', scope: 'local-category' }),
    granted(),
    dwellingAllocated({ scope: 'local-category' }),
    tenancyStarted({ scope: 'local-category' }),
  )
  .when(identifyCarePlace())
  .thenRejected('ALREADY_HOUSED');
