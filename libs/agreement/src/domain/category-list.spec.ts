import { urgencyCategories, type AgreementEvent } from '@evenwicht/events';
import { scenariosFor, type Loosely } from '@evenwicht/testing';
import { agreementDecider } from './agreement-decider.js';
import { day, adoptedOn, send, adopted } from './invented-agreement-fixture.js';

const categories = scenariosFor('The category list (R-087 to R-092)', agreementDecider);
const tenth = { category: 'homelessFamily' as const, provisional: true, needsEthosLightClass: true };
const list = (more: Record<string, unknown>) =>
  send('AdoptCategoryList', {
    version: '2025-12-05',
    validFrom: adoptedOn,
    criteriaVersion: 'none-yet',
    categories: [tenth],
    ...more,
  });
const listed: Loosely<AgreementEvent> = {
  type: 'CategoryListVersionAdopted',
  data: { version: '2025-12-05', validFrom: adoptedOn, criteriaVersion: 'none-yet', categories: [tenth] },
};

categories('a list has a version, and its criteria may be absent (R-087, R-088)')
  .given(adopted)
  .when(list({}))
  .then(listed);

categories('the same list is adopted once').given(adopted, listed).when(list({})).then();

categories('a version keeps its content, for applications refer to it (E-23)')
  .given(adopted, listed)
  .when(list({ categories: [{ ...tenth, provisional: false }] }))
  .thenRejected('CATEGORY_LIST_VERSION_IN_USE');

categories('a new version comes beside the old one (R-088, E-23)')
  .given(adopted, listed)
  .when(list({ version: '2027-01-01', validFrom: '2027-01-01', criteriaVersion: 'invented-2027' }))
  .then({
    type: 'CategoryListVersionAdopted',
    data: {
      version: '2027-01-01',
      validFrom: day('2027-01-01'),
      criteriaVersion: 'invented-2027',
      categories: [tenth],
    },
  });

for (const group of ['students', 'migrantWorkers', 'caravanDwellers', 'elderly', 'threatenedHomeless']) {
  categories(`${group} are a priority group, never an urgency category (R-092)`)
    .given(adopted)
    .when(list({ categories: [tenth, { ...tenth, category: group }] }))
    .thenRejected('NOT_A_STATUTORY_CATEGORY');
}

categories('a category stands in the list once')
  .given(adopted)
  .when(list({ categories: [tenth, tenth] }))
  .thenRejected('CATEGORY_LISTED_TWICE');

categories('an empty list is no list')
  .given(adopted)
  .when(list({ categories: [] }))
  .thenRejected('EMPTY_CATEGORY_LIST');

test('the nine categories of the annex and the provisional tenth are all there is (R-087)', () => {
  expect(urgencyCategories).toHaveLength(10);
});
