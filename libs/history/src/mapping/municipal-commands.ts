import { lastDayOf } from '@evenwicht/kernel';
import type { Meanings } from './meaning.js';

/** What is kept per municipality: streams `scheme-<municipality>` and `supply-<municipality>`. */
export const municipalCommands: Meanings<'scheme' | 'vacancies' | 'small-affordable-change'> = {
  scheme: ({ municipality, validFrom, decisionTermDays, urgencyValidityDays }) => [
    {
      type: 'AdoptScheme',
      on: validFrom,
      data: {
        municipality,
        validFrom,
        decisionTermDays,
        urgencyValidityDays,
        // the history knows no categories of a municipality's own, so there is nothing to align
        isRegionallyAligned: true,
        localCategories: [],
        dwellingClasses: [],
      },
    },
  ],

  vacancies: ({ municipality, month, count, association }) => [
    {
      type: 'ReportVacancies',
      on: lastDayOf(month),
      data: { municipality, association, month, vacancyCount: count },
    },
  ],

  'small-affordable-change': ({ municipality, on, direction, mode, count }) => [
    { type: 'ChangeSmallAffordableStock', on, data: { municipality, direction, mode, dwellingCount: count } },
  ],
};
