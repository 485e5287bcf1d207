import type { Answer } from '../replay/question.js';
import type { FiguresAnswer, MissingCountAnswer } from './figures-answer.js';

/** The same answer as over HTTP, where each kind of figures has a name of its own. */
export function answerOf({ clocks, restsOn, figures }: Answer): FiguresAnswer {
  return { clocks, restsOn, ...named(figures) };
}

function named(figures: Answer['figures']): Pick<FiguresAnswer, 'ofHalfYear' | 'ofDay' | 'missing'> {
  if ('on' in figures) return { ofDay: figures };
  if ('region' in figures) return { ofHalfYear: figures };
  return { missing: missing(figures) };
}

function missing(figures: Exclude<Answer['figures'], { readonly municipalities: unknown }>): MissingCountAnswer {
  return 'missingKeyCount' in figures
    ? { what: 'keyCount', ...figures.missingKeyCount }
    : { what: 'householdCount', ...figures.missingHouseholdCount };
}
