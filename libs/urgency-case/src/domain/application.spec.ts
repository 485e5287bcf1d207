import { scenariosFor } from '@evenwicht/testing';
import { caseDecider } from './case-decider.js';
import {
  applied,
  caseClosed,
  deventer,
  kampen,
  registerApplication,
  terms,
  today,
  tomorrow,
} from './invented-case-fixture.js';

const scenario = scenariosFor('Application (verdeelafspraken 1, 4 and 5)', caseDecider);

scenario('a member municipality receives an application in a category of the list of that day (5)')
  .when(registerApplication())
  .then(applied({}, today));

scenario('the list of categories is the annex and nothing else: a home seeker without a fixed abode is not on it (5)')
  .when(registerApplication({ category: 'student' }))
  .thenRejected('UNKNOWN_CATEGORY');

scenario('a category that the list of that day leaves out cannot be applied for (5)')
  .when(
    registerApplication(
      { category: 'homelessFamily' },
      { terms: { ...terms, categoryList: { ...terms.categoryList, categories: [] } } },
    ),
  )
  .thenRejected('UNKNOWN_CATEGORY');

scenario('a homeless family may come without its ETHOS Light class, because imported applications often lack it (5)')
  .when(registerApplication({ category: 'homelessFamily' }))
  .then(applied({ category: 'homelessFamily' }));

scenario('a homeless family comes with its ETHOS Light class where it is known (5)')
  .when(registerApplication({ category: 'homelessFamily', ethosLightClass: 3 }))
  .then(applied({ category: 'homelessFamily', ethosLightClass: 3 }));

scenario('a category of the municipality itself is followed, outside the agreement (chapter 1, footnote)')
  .when(registerApplication({ category: 'relation-ended', scope: 'local-category' }))
  .then(applied({ category: 'relation-ended', scope: 'local-category' }));

scenario('a permit holder is followed, outside the agreement (chapter 1, footnote)')
  .when(registerApplication({ category: 'permit-holder', scope: 'permit-holder' }))
  .then(applied({ category: 'permit-holder', scope: 'permit-holder' }));

scenario('a municipality that takes no part on that day receives no application here (chapter 2)')
  .when(registerApplication({ municipality: deventer }))
  .thenRejected('MUNICIPALITY_NOT_A_MEMBER');

scenario(
  'an application from before the entry into force is followed and marked, so that it is not counted (chapter 1)',
)
  .when(registerApplication({}, { terms: { ...terms, isInForce: false } }))
  .then(applied({ isBeforeEntryIntoForce: true }));

scenario('the same application once more is the same application').given(applied()).when(registerApplication()).then();

scenario('the same application once more stays the same application after closure')
  .given(applied(), caseClosed())
  .when(registerApplication())
  .then();

scenario('another application is another case: by municipality')
  .given(applied())
  .when(registerApplication({ municipality: kampen }))
  .thenRejected('APPLICATION_ALREADY_REGISTERED');

scenario('another application is another case: by day of receipt')
  .given(applied())
  .when(registerApplication({}, { on: tomorrow }))
  .thenRejected('APPLICATION_ALREADY_REGISTERED');

scenario('another application is another case: by a reference that the first one lacks')
  .given(applied())
  .when(registerApplication({ externalReference: 'case-2' }))
  .thenRejected('APPLICATION_ALREADY_REGISTERED');

scenario('E-24: where two categories apply one counts, and the second is kept beside it (5)')
  .when(registerApplication({ secondaryCategory: 'medicalNecessity' }))
  .then(applied({ secondaryCategory: 'medicalNecessity' }));

scenario('E-24: the second category is another one')
  .when(registerApplication({ secondaryCategory: 'shelteredHousing' }))
  .thenRejected('SECONDARY_IS_PRIMARY');

scenario('E-24: the second category is on the list of that day too (5)')
  .when(registerApplication({ secondaryCategory: 'student' }))
  .thenRejected('UNKNOWN_CATEGORY');

scenario('E-24: an application with another second category is another one')
  .given(applied({ secondaryCategory: 'medicalNecessity' }))
  .when(registerApplication())
  .thenRejected('APPLICATION_ALREADY_REGISTERED');
