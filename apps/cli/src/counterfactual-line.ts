import { isHalfYear, type HalfYear } from '@evenwicht/kernel';
import { CommandMistake } from './console-io.js';

/** Decisions stand; or where the rule decided, it decides again. */
export const counterfactualModes = ['bookkeeping', 're-decision'] as const;
export type CounterfactualMode = (typeof counterfactualModes)[number];

/** `evenwicht counterfactual`. */
export interface CounterfactualLine {
  readonly command: 'counterfactual';
  readonly path: string;
  readonly halfYears: readonly HalfYear[];
  readonly mode: CounterfactualMode;
  readonly isJson: boolean;
}

interface CounterfactualOptions {
  readonly 'half-year'?: string[];
  readonly mode?: string;
  readonly json?: boolean;
}

export function counterfactualLine(
  [path, ...more]: readonly string[],
  { 'half-year': asked = [], mode = 'bookkeeping', json = false }: CounterfactualOptions,
): CounterfactualLine {
  if (path === undefined) throw new CommandMistake('Welke regels? Geef het pad van een .json-bestand.');
  if (more.length > 0) throw new CommandMistake('Geef één bestand met regels tegelijk.');
  if (asked.length === 0) throw new CommandMistake('Welk halfjaar? Geef bijvoorbeeld --half-year 2026-H2.');
  const halfYears = asked.map((text) => {
    if (!isHalfYear(text))
      throw new CommandMistake(`${JSON.stringify(text)} is geen halfjaar; schrijf het als 2026-H2.`);
    return text;
  });
  return { command: 'counterfactual', path, halfYears, mode: modeNamed(mode), isJson: json };
}

function modeNamed(text: string): CounterfactualMode {
  const mode = counterfactualModes.find((each) => each === text);
  if (mode) return mode;
  throw new CommandMistake(
    `${JSON.stringify(text)} is geen manier van narekenen; kies ${counterfactualModes.join(' of ')}.`,
  );
}
