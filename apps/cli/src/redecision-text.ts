import type { Flip, HalfYearRedecided, Left, Undecided } from '@evenwicht/evaluation';
import { dayInDutch } from '@evenwicht/events';
import { halfYearInDutch } from './counterfactual-text.js';
import { aligned } from './figures-table.js';

/** The figures that differ, and what people would have had to decide. */
export function redecidedInDutch(one: HalfYearRedecided): string[] {
  return [...halfYearInDutch(one), ...undecidedInDutch(one.undecided)];
}

function undecidedInDutch({ municipalities, atTable, notWeighed }: Undecided): string[] {
  const rows = municipalities.map(({ municipality, fallen, left, mightHaveDeclared }) =>
    [municipality, fallen, left, mightHaveDeclared].map(String),
  );
  const heading = ['gemeente', 'vervalt hier', 'blijft hier te huisvesten', 'had onmacht kunnen verklaren'];
  return [
    ...(rows.length > 0
      ? ['Onbeslist (huishoudens, niet in de cijfers hierboven):', ...aligned([heading, ...rows])]
      : []),
    ...(atTable > 0 ? [`Aan de bemiddelingstafel, uitkomst onbekend: ${atTable}.`] : []),
    ...(notWeighed > 0 ? [`Bepalingen zonder vastgelegde afweging, niet opnieuw te beoordelen: ${notWeighed}.`] : []),
  ];
}

/** Each step that comes out otherwise, in the order of the log, with the event behind it. */
export function flipsInDutch(flips: readonly Flip[]): string[] {
  if (flips.length === 0) return ['Geen besluit van de regel valt anders uit.'];
  return [
    'Wat anders uitvalt:',
    ...flips.map(
      ({ occurredOn, caseId, sentence, left, eventId, position }) =>
        `  ${dayInDutch(occurredOn)}, zaak ${caseId}: ${sentence}${left ? ` ${whoGoesOn(left)}` : ''} [${position}, ${eventId}]`,
    ),
  ];
}

function whoGoesOn(left: Left): string {
  return left.to === 'table' ? 'De vraag ligt op de tafel.' : `Het huishouden blijft bij ${left.municipality}.`;
}
