import { addDays, daysBetween, type PlainDate } from '@evenwicht/kernel';
import { daysOutside, isIn, type Period } from './period.js';
import { courseOf, type TermCourse } from './term-course.js';
import { isEnding, isArrival, withinReckoning, type Arrival, type TermEnding, type TermFact } from './term-fact.js';
import { stepsOf, type TermNote, type TermStep } from './term-steps.js';

/** `lapsed`: nothing is left to decide, and the term had not passed. */
export const decisionClockStates = ['running', 'suspended', 'met', 'exceeded', 'lapsed'] as const;
export type DecisionClockState = (typeof decisionClockStates)[number];

/** The term within which the municipality decides on an application (beslistermijn), as seen on a day. It warns, and never blocks. */
export interface DecisionClock {
  /** By the municipality that decides. */
  readonly receivedOn: PlainDate;
  /** Of the scheme or the Awb, without suspension and extension. */
  readonly termDays: number;
  /** Last day to decide in time, as far as is known. */
  readonly dueOn: PlainDate;
  readonly state: DecisionClockState;
  readonly endedOn?: PlainDate;
  /** To the due day, from the day of looking or from the day on which the term ended; negative when it had passed. */
  readonly daysLeft: number;
  /** How the due day was found, in order. */
  readonly steps: readonly TermStep[];
}

type FactOf<Kind extends TermFact['kind']> = Extract<TermFact, { readonly kind: Kind }>;

/** What has happened to the term so far. */
interface TermStory {
  /** Days that have to run: of the term and of its extension. */
  readonly days: number;
  readonly suspensions: readonly Period[];
  readonly notes: readonly TermNote[];
}

/**
 * The clock of Awb 4:13 to 4:15 on a day, from what had happened by then.
 * @param facts in order of recording; of the same day the one recorded first counts first
 * @returns undefined while nothing has been received
 */
export function decisionClock(facts: readonly TermFact[], today: PlainDate): DecisionClock | undefined {
  const known = [...facts].filter(({ on }) => on <= today).sort((left, right) => daysBetween(right.on, left.on));
  const arrivals = known.filter(isArrival);
  // whoever decides has a term of its own, under its own scheme, and once more when it takes the application up again
  const arrival = firstWithSame(arrivals.at(-1), arrivals);
  if (!arrival) return undefined;
  const since = known.slice(known.lastIndexOf(arrival) + 1);
  const ending = since.find(isEnding);
  const story = storyOf(arrival, ending ? since.slice(0, since.indexOf(ending)) : since);
  const course = courseOf(arrival, story.days, story.suspensions);
  const seenOn = ending?.on ?? today;
  return {
    receivedOn: (arrival.kind === 'reopened'
      ? (arrivals.findLast(({ kind }) => kind !== 'reopened') ?? arrival)
      : arrival
    ).on,
    termDays: arrival.term.days,
    dueOn: course.dueOn,
    state: stateOf(course, story, ending, seenOn),
    ...(ending && { endedOn: ending.on }),
    daysLeft: daysBetween(seenOn, course.dueOn),
    steps: stepsOf(arrival, arrivals.slice(0, arrivals.indexOf(arrival)), course, story.notes),
  };
}

/** Awb 4:13: whoever received it before has a term that runs since then; to send it to and fro gives no new one. */
function firstWithSame(last: Arrival | undefined, arrivals: readonly Arrival[]): Arrival | undefined {
  return last?.kind === 'forwarded' ? (arrivals.find(({ by }) => by !== undefined && by === last.by) ?? last) : last;
}

function stateOf(
  { dueOn }: TermCourse,
  { suspensions }: TermStory,
  ending: TermEnding | undefined,
  seenOn: PlainDate,
): DecisionClockState {
  if (seenOn > dueOn) return 'exceeded';
  if (ending) return ending.kind === 'closed' ? 'lapsed' : 'met';
  return suspensions.some((period) => isIn(period, seenOn)) ? 'suspended' : 'running';
}

function storyOf(arrival: Arrival, facts: readonly TermFact[]): TermStory {
  const start: TermStory = { days: arrival.term.days, suspensions: [], notes: [] };
  return facts.reduce((story, fact) => happen(story, fact, arrival, facts), start);
}

function happen(story: TermStory, fact: TermFact, arrival: Arrival, facts: readonly TermFact[]): TermStory {
  switch (fact.kind) {
    case 'supplementAsked':
      return ask(story, fact, arrival, facts);
    case 'extended':
      return extend(story, fact, arrival);
    case 'adviceAsked':
      return noted(story, { on: fact.on, reason: 'adviceDoesNotSuspend' }); // Awb 4:15 does not name it
    default:
      return story;
  }
}

/** Awb 4:15, first paragraph, under a: from the day after the request to the day on which the application is complete. */
function ask(
  story: TermStory,
  asked: FactOf<'supplementAsked'>,
  arrival: Arrival,
  facts: readonly TermFact[],
): TermStory {
  const { on, dueOn } = asked;
  if (!dueOn) return noted(story, { on, reason: 'noTermGiven' }); // Raad van State, ECLI:NL:RVS:2016:2527
  if (on >= courseOf(arrival, story.days, story.suspensions).dueOn) return noted(story, { on, reason: 'askedTooLate' });
  const supplemented = facts.slice(facts.indexOf(asked) + 1).find(({ kind }) => kind === 'supplemented');
  const unused = withinReckoning(dueOn);
  const to = supplemented && supplemented.on <= unused ? addDays(supplemented.on, -1) : unused;
  return { ...story, suspensions: [...story.suspensions, { from: addDays(on, 1), to }] };
}

/** Awb 4:14: the days that still have to run up to the day that the applicant was told. */
function extend(story: TermStory, { on, decideBy }: FactOf<'extended'>, arrival: Arrival): TermStory {
  const { dueOn, ranOutOn } = courseOf(arrival, story.days, story.suspensions);
  if (on > dueOn) return noted(story, { on, reason: 'extendedTooLate' });
  const added = { from: addDays(ranOutOn, 1), to: withinReckoning(decideBy) };
  const more = daysOutside(story.suspensions, added);
  if (more === 0) return noted(story, { on, reason: 'extendedToNoLaterDay' });
  return { ...story, days: story.days + more };
}

function noted(story: TermStory, note: TermNote): TermStory {
  return { ...story, notes: [...story.notes, note] };
}
