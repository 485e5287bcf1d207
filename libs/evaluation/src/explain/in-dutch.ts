import type { CaseFigure } from './counts-of-case.js';
import type { ExplainedFigureName } from './explain-figure.js';

/** What a case counts for, and the article. */
export const figureInDutch: Readonly<Record<CaseFigure, string>> = {
  applications: 'als aanvraag (3.5)',
  granted: 'als verleende urgentie (3.5)',
  refused: 'als afgewezen aanvraag (3.5)',
  allocations: 'als toewijzing van een mutatie, in het aandeel (3b)',
  housed: 'als gehuisvest huishouden, in de balans (3a, 3.5)',
  housedInformalCare: 'als gehuisvest op grond van mantelzorg (1b)',
};

/** What people call a figure of the report. */
export const titleInDutch: Readonly<Record<ExplainedFigureName, string>> = {
  applications: 'Aanvragen',
  granted: 'Verleende urgenties',
  refused: 'Afgewezen aanvragen',
  housed: 'Gehuisvest',
  housedInformalCare: 'Gehuisvest op grond van mantelzorg',
  allocations: 'Toewijzingen van een mutatie',
  vacancies: 'Mutaties',
  netAddition: 'Netto toevoeging',
  share: 'Aandeel',
  expected: 'Verwacht',
  balance: 'Balans',
};

/** What happened, for each kind of event that a figure can rest on. */
export const happenedInDutch: Readonly<Record<string, string>> = {
  UrgencyApplied: 'een aanvraag',
  UrgencyGranted: 'een verleende urgentie',
  UrgencyRefused: 'een afwijzing',
  ObjectionDecided: 'een besluit op bezwaar',
  DwellingAllocated: 'een toewijzing',
  TenancyStarted: 'de ingang van de huur',
  VacanciesReported: 'een melding van mutaties',
  VacanciesCorrected: 'een herstelde melding van mutaties',
  SmallAffordableStockChanged: 'een wijziging van de voorraad',
};
