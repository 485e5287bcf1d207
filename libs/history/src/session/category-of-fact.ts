import type { FactName } from '../format/facts.js';
import type { ImportedCategory } from './import-world.js';

const elsewhere: Partial<Record<FactName, ImportedCategory>> = {
  agreement: 'agreement',
  member: 'agreement',
  'entry-into-force': 'agreement',
  'minimum-share': 'agreement',
  households: 'agreement',
  scheme: 'scheme',
  vacancies: 'supply',
  'small-affordable-change': 'supply',
};

/** The kind of stream that a fact belongs to; most are about a case. */
export function categoryOfFact(name: FactName): ImportedCategory {
  return elsewhere[name] ?? 'case';
}

/** Decisions that record the figures they relied on, with the place in the log: everything before them must be there. */
export function needsFigures(name: FactName): boolean {
  return name === 'determination' || name === 'unable-to-serve' || name === 'step-in';
}

/** Facts that other decisions take their rules from. */
export function setsRules(category: ImportedCategory): boolean {
  return category === 'agreement' || category === 'scheme';
}
