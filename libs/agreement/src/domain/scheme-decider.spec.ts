import type { MunicipalityCode, PlainDate } from '@evenwicht/kernel';
import type { SchemeEvent } from '@evenwicht/events';
import { scenariosFor, type Loosely } from '@evenwicht/testing';
import { schemeDecider } from './scheme-decider.js';

// invented: terms and days
const scenario = scenariosFor('The municipal urgency scheme (R-009, R-014, R-015)', schemeDecider);
const municipality = 'GM0148' as MunicipalityCode;
const day = (text: string) => text as PlainDate;
const on = day('2026-06-01');
const terms = {
  validFrom: day('2026-07-01'),
  decisionTermDays: 56,
  urgencyValidityDays: 365,
  isRegionallyAligned: true,
  localCategories: ['divorce'],
  dwellingClasses: [],
};
const known = { isKnownMunicipality: true };
const adopt = (more: object = {}, facts = known) => ({
  type: 'AdoptScheme' as const,
  on,
  data: { municipality, ...terms, ...more },
  facts,
});
const end = (validUntil: string) => ({
  type: 'EndScheme' as const,
  on,
  data: { municipality, validUntil: day(validUntil) },
  facts: known,
});
const adopted = (more: object = {}): Loosely<SchemeEvent> => ({
  type: 'UrgencySchemeAdopted',
  data: { ...terms, ...more },
});
const ended: Loosely<SchemeEvent> = { type: 'UrgencySchemeEnded', data: { validUntil: day('2028-12-31') } };

scenario('the council adopts its own scheme, with its term and validity (R-009, R-015)')
  .given()
  .when(adopt())
  .then(adopted());

scenario('the same scheme is adopted once').given(adopted()).when(adopt()).then();

scenario('other terms from the same day replace it')
  .given(adopted())
  .when(adopt({ decisionTermDays: 42 }))
  .then(adopted({ decisionTermDays: 42 }));

scenario('a scheme may say after how many refusals of a fitting dwelling an urgency may end (chapter 2; R-027)')
  .given(adopted())
  .when(adopt({ offerRefusalLimit: 1 }))
  .then(adopted({ offerRefusalLimit: 1 }));

scenario('a scheme that is not aligned with the region is recorded as such, for the council decides (R-014)')
  .given()
  .when(adopt({ isRegionallyAligned: false }))
  .then(adopted({ isRegionallyAligned: false }));

scenario('a later scheme comes beside the earlier one')
  .given(adopted())
  .when(adopt({ validFrom: '2028-01-01', ordinance: 'ordinance-2028' }))
  .then(adopted({ validFrom: '2028-01-01', ordinance: 'ordinance-2028' }));

scenario('a scheme does not end before it begins')
  .given()
  .when(adopt({ validUntil: '2026-06-30' }))
  .thenRejected('VALID_UNTIL_BEFORE_VALID_FROM');

scenario('a municipality that never took part has no scheme here (R-039)')
  .given()
  .when(adopt({}, { isKnownMunicipality: false }))
  .thenRejected('UNKNOWN_MUNICIPALITY');

scenario('a scheme ends on a day').given(adopted()).when(end('2028-12-31')).then(ended);

scenario('it ends once').given(adopted(), ended).when(end('2028-12-31')).then();

scenario('it may end earlier than was recorded first')
  .given(adopted(), ended)
  .when(end('2027-12-31'))
  .then({ type: 'UrgencySchemeEnded', data: { validUntil: day('2027-12-31') } });

scenario('after it has ended there is nothing to end')
  .given(adopted(), ended)
  .when(end('2029-01-01'))
  .thenRejected('NO_SCHEME_TO_END');

scenario('before it begins there is nothing to end')
  .given(adopted())
  .when(end('2026-06-30'))
  .thenRejected('NO_SCHEME_TO_END');

scenario('a scheme that had ended is adopted anew').given(adopted(), ended).when(adopt()).then(adopted());
