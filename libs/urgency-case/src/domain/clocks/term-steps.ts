import { addDays, freeDayName, type PlainDate } from '@evenwicht/kernel';
import { dutchDay, dutchDays } from './dutch-day.js';
import { byFirstDay, daysIn, type Period } from './period.js';
import type { TermCourse } from './term-course.js';
import type { Arrival } from './term-fact.js';

export const passingReasons = ['elsewhere', 'beforeReopening', 'term', 'suspended', 'extension', 'prolonged'] as const;
export const noteReasons = [
  'adviceDoesNotSuspend',
  'noTermGiven',
  'askedTooLate',
  'extendedTooLate',
  'extendedToNoLaterDay',
] as const;

/** Why days pass: with another municipality, until it was taken up again, of the term, standing still, of its extension, or to an ordinary day. */
export type PassingReason = (typeof passingReasons)[number];

/** Why something that happened leaves the due day as it is. */
export type NoteReason = (typeof noteReasons)[number];

export interface TermNote {
  readonly on: PlainDate;
  readonly reason: NoteReason;
}

/** One step in the derivation of a due day. The steps with days follow on each other without a gap. */
export interface TermStep extends Period {
  /** Both ends count; 0 for what happened and changed nothing. */
  readonly days: number;
  readonly reason: PassingReason | NoteReason;
  /** The law, in Dutch. */
  readonly article: string;
  /** Dutch. */
  readonly sentence: string;
}

/** The derivation: where the application lay, how the term passed, and what left it as it was. */
export function stepsOf(
  arrival: Arrival,
  earlier: readonly Arrival[],
  course: TermCourse,
  notes: readonly TermNote[],
): TermStep[] {
  const passing = [
    ...earlier.flatMap((first, index) => uncounted(first, earlier[index + 1] ?? arrival)),
    ...splitAt(arrival.term.days, course.running).map(([reason, period]) => passed(reason, period, arrival)),
    ...course.suspended.map((period) => passed('suspended', period, arrival)),
    ...prolongation(course, arrival),
  ];
  return [...passing, ...notes.map(noted)].sort(byFirstDay);
}

/** What passed before the last arrival is no part of the term that counts now. */
function uncounted(first: Arrival, next: Arrival): TermStep[] {
  const period = { from: addDays(first.on, 1), to: next.on };
  const reason = next.kind === 'reopened' ? 'beforeReopening' : 'elsewhere';
  return daysIn(period) > 0 ? [passed(reason, period, next)] : [];
}

/** The days that run are first those of the term itself, then those of its extension. */
function splitAt(termDays: number, running: readonly Period[]): (readonly [PassingReason, Period])[] {
  let left = termDays;
  return running.flatMap(({ from, to }) => {
    const lastOfTerm = addDays(from, Math.min(left, daysIn({ from, to })) - 1);
    left -= daysIn({ from, to: lastOfTerm });
    const parts = [
      ['term', { from, to: lastOfTerm }],
      ['extension', { from: addDays(lastOfTerm, 1), to }],
    ] as const;
    return parts.filter(([, part]) => daysIn(part) > 0);
  });
}

function prolongation({ ranOutOn, dueOn }: TermCourse, arrival: Arrival): TermStep[] {
  return dueOn > ranOutOn ? [passed('prolonged', { from: addDays(ranOutOn, 1), to: dueOn }, arrival)] : [];
}

function passed(reason: PassingReason, { from, to }: Period, arrival: Arrival): TermStep {
  const days = daysIn({ from, to });
  return { from, to, days, reason, article: articleOf[reason](arrival), sentence: sentenceOf[reason](from, to, days) };
}

function noted({ on, reason }: TermNote): TermStep {
  const [article, why] = inDutch[reason];
  return { from: on, to: on, days: 0, reason, article, sentence: `Op ${dutchDay(on)} ${why}.` };
}

const articleOf: Record<PassingReason, (arrival: Arrival) => string> = {
  elsewhere: () => 'Awb 2:3',
  beforeReopening: () => 'Awb 7:11',
  term: ({ term: { basis } }) =>
    basis === 'scheme' ? 'urgentieregeling; Awb 4:13, eerste lid' : 'Awb 4:13, tweede lid',
  suspended: () => 'Awb 4:15, eerste lid, onder a',
  extension: () => 'Awb 4:14',
  prolonged: () => 'Algemene termijnenwet, artikelen 1 tot en met 3',
};

const sentenceOf: Record<PassingReason, (from: PlainDate, to: PlainDate, days: number) => string> = {
  elsewhere: (from, to, days) =>
    `${stretch(from, to)} lag de aanvraag bij een andere gemeente: ${uncountedDays(days)}.`,
  beforeReopening: (from, to, days) =>
    `${stretch(from, to)} was de buitenbehandelingstelling nog niet op bezwaar herroepen: ${uncountedDays(days)}.`,
  term: (from, to, days) => `${stretch(from, to)} loopt de beslistermijn: ${dutchDays(days)}.`,
  suspended: (from, to, days) =>
    `${stretch(from, to)} staat de termijn stil in afwachting van een aanvulling: ${dutchDays(days)}.`,
  extension: (from, to, days) => `${stretch(from, to)} loopt de verlenging van de termijn: ${dutchDays(days)}.`,
  prolonged: (from, to) =>
    `De termijn kan niet eindigen op ${dutchDay(addDays(from, -1))}${nameOf(addDays(from, -1))} ` +
    `en loopt door tot en met ${dutchDay(to)}.`,
};

const inDutch: Record<NoteReason, readonly [article: string, why: string]> = {
  adviceDoesNotSuspend: ['Awb 3:5 en 4:15', 'is advies gevraagd; dat schort de termijn niet op'],
  noTermGiven: ['Awb 4:5', 'is om aanvulling gevraagd zonder termijn; dat schort de beslistermijn niet op'],
  askedTooLate: [
    'Awb 4:15',
    'is om aanvulling gevraagd terwijl de termijn al eindigde; er viel niets meer op te schorten',
  ],
  extendedTooLate: [
    'Awb 4:14',
    'is een verlenging medegedeeld nadat de termijn was geëindigd; die verandert haar niet',
  ],
  extendedToNoLaterDay: ['Awb 4:14', 'is een dag genoemd die niet na het einde van de termijn ligt'],
};

function uncountedDays(days: number): string {
  return `${dutchDays(days)} die niet ${days === 1 ? 'meetelt' : 'meetellen'}`;
}

function stretch(from: PlainDate, to: PlainDate): string {
  return from === to ? `Op ${dutchDay(from)}` : `Van ${dutchDay(from)} tot en met ${dutchDay(to)}`;
}

/** The holiday, where the weekday does not already say why. */
function nameOf(day: PlainDate): string {
  const name = freeDayName(day);
  return name && !dutchDay(day).startsWith(name) ? ` (${name})` : '';
}
