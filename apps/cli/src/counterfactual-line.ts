import { isHalfYear, type HalfYear } from '@evenwicht/kernel';
import { CommandMistake } from './console-io.js';

/** `evenwicht counterfactual`. */
export interface CounterfactualLine {
  readonly command: 'counterfactual';
  readonly path: string;
  readonly halfYears: readonly HalfYear[];
  readonly isJson: boolean;
}

export function counterfactualLine(
  [path, ...more]: readonly string[],
  { 'half-year': asked = [], json = false }: { readonly 'half-year'?: string[]; readonly json?: boolean },
): CounterfactualLine {
  if (path === undefined) throw new CommandMistake('Welke regels? Geef het pad van een .json-bestand.');
  if (more.length > 0) throw new CommandMistake('Geef één bestand met regels tegelijk.');
  if (asked.length === 0) throw new CommandMistake('Welk halfjaar? Geef bijvoorbeeld --half-year 2026-H2.');
  const halfYears = asked.map((text) => {
    if (!isHalfYear(text))
      throw new CommandMistake(`${JSON.stringify(text)} is geen halfjaar; schrijf het als 2026-H2.`);
    return text;
  });
  return { command: 'counterfactual', path, halfYears, isJson: json };
}
