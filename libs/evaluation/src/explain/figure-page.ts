import { dayInAmsterdam, type FractionJson } from '@evenwicht/kernel';
import type { EventBehind } from './events-behind.js';
import type { FigureExplanation, FigurePart } from './explain-figure.js';
import { dayInDutch, fractionInDutch, halfYearInDutch } from './in-dutch.js';

/** One page in plain Dutch: what a figure is made of, by which formula, and every event behind it. */
export function figurePage(explanation: FigureExplanation): readonly string[] {
  const { figure, municipalityName, halfYear, position, formula, value, parts } = explanation;
  return [
    `${figure} van ${municipalityName} in ${halfYearInDutch(halfYear)}: ${shown(value)}`,
    `Zoals vastgelegd tot en met plaats ${position} in het logboek.`,
    `Formule ${formula.figure}, versie ${formula.version} (${formula.source}): ${formula.inDutch}`,
    ...parts.flatMap(partLines),
  ];
}

function partLines({ figure, municipality, value, events }: FigurePart): readonly string[] {
  return ['', `${figure} ${municipality}: ${value}`, ...events.map(eventLine)];
}

function eventLine({ count, type, stream, occurredOn, recordedAt, organisation, position }: EventBehind): string {
  const known = `bekend op ${dayInDutch(dayInAmsterdam(recordedAt))}`;
  return `- ${count > 0 ? '+' : ''}${count}: ${type} van ${dayInDutch(occurredOn)}, ${known}, van ${organisation} (${stream}, plaats ${position})`;
}

function shown(value: number | FractionJson | null): string {
  if (value === null) return 'geen, want er zijn geen mutaties';
  return typeof value === 'number' ? String(value) : fractionInDutch(value);
}
