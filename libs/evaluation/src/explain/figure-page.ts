import { dayInDutch, decimalInDutch, halfYearInDutch, percentageInDutch, type Names } from '@evenwicht/events';
import { dayInAmsterdam } from '@evenwicht/kernel';
import type { EventBehind } from './events-behind.js';
import type { FigureExplanation, FigurePart, HouseholdsBehind } from './explain-figure.js';
import { happenedInDutch, titleInDutch } from './in-dutch.js';
import { nameOf } from './why-there.js';

/** One page in plain Dutch: what a figure is made of, by which formula, and every event behind it. */
export function figurePage(explanation: FigureExplanation): readonly string[] {
  const { figure, municipality, halfYear, position, formula, households, parts, names } = explanation;
  const where = `${names.municipality(municipality)} in ${halfYearInDutch(halfYear)}`;
  return [
    `${titleInDutch[figure]} van ${where}: ${shown(explanation)}`,
    `Zoals vastgelegd tot en met plaats ${position} in het logboek.`,
    `Formule: ${formula.inDutch} (${formula.figure}, versie ${formula.version}; ${formula.source})`,
    ...(households ? [householdsLine(households)] : []),
    ...parts.flatMap((part) => partLines(part, names)),
  ];
}

function householdsLine({ on, own, all }: HouseholdsBehind): string {
  return `Huishoudens op ${dayInDutch(on)}: ${own} van ${all}.`;
}

function partLines({ figure, municipality, value, events }: FigurePart, names: Names): readonly string[] {
  const title = `${titleInDutch[figure]} ${names.municipality(municipality)}: ${value}`;
  return ['', title, ...events.map((event) => eventLine(event, names))];
}

function eventLine(event: EventBehind, names: Names): string {
  const { count, type, stream, occurredOn, recordedAt, organisation, position } = event;
  const known = `bekend op ${dayInDutch(dayInAmsterdam(recordedAt))}`;
  const what = `${happenedInDutch[type] ?? type} op ${dayInDutch(occurredOn)}`;
  return `- ${count > 0 ? '+' : ''}${count}: ${what}, ${known}, van ${nameOf(organisation, names)} (${stream}, plaats ${position})`;
}

function shown({ figure, value }: FigureExplanation): string {
  if (value === null) return 'geen, want er zijn geen mutaties';
  if (typeof value === 'number') return String(value);
  return figure === 'share' ? percentageInDutch(value) : decimalInDutch(value);
}
