import fc from 'fast-check';
import { correctionReasons, type CaseEvent } from '@evenwicht/events';
import type { CaseCommand } from './case-command.js';
import { caseDecider } from './case-decider.js';
import { unsuitableReturnsOf, type CaseState } from './case-state.js';
import * as ask from './invented-case-fixture.js';
import { establishSearchProfile, offerDwelling } from './invented-offer-fixture.js';
import { correctOrigin, moveCarePlace, reviseDestination } from './invented-origin-fixture.js';
import { confirmSafetyOverride, proposeSafetyOverride } from './invented-weighing-fixture.js';
import type { Informed } from './step.js';

const { dalfsen, hardenberg, kampen, deventer } = ask;
const places = [dalfsen, hardenberg, kampen];

const applications = [
  ask.registerApplication(),
  ask.registerApplication({ category: 'informalCare' }),
  ask.registerApplication({ category: 'permit-holder', scope: 'permit-holder' }),
];

/** Everything by which a household gets to a place, or comes to be unsafe there. */
const menu: readonly Informed<CaseCommand>[] = [
  ask.grantUrgency(),
  ask.grantUrgency(),
  establishSearchProfile(),
  ask.assessReturnUnsuitable(),
  ask.assessReturnUnsuitable(),
  establishSearchProfile(),
  ask.referToMediationTable(),
  ask.withdrawAllocation(),
  ask.startTenancy(),
  ask.startTenancy(),
  ask.startTenancy(),
  ask.reverseTenancy(),
  ...[...places, deventer].flatMap((origin) => [ask.determineOrigin({ origin }), correctOrigin({ origin })]),
  ...places.flatMap((municipality) => [
    ask.identifyCarePlace({ municipality }),
    moveCarePlace({ municipality }),
    proposeSafetyOverride({ municipality }),
    confirmSafetyOverride({ municipality }),
    ask.recordTableDetermination({ destination: municipality }),
    reviseDestination({ destination: municipality }),
    offerDwelling({ municipality }),
    offerDwelling({ municipality }),
    ask.allocateDwelling({ municipality }),
  ]),
];

/** One event of a case, with what the case was and what had happened before it. */
interface Moment {
  readonly event: CaseEvent;
  readonly state: CaseState;
  readonly earlier: readonly Moment[];
  readonly isRecordedAnew: boolean;
}

/** A case to which one thing after another is asked; what is refused records nothing. */
function lifeOf([kind, asked]: readonly [number, readonly number[]]): readonly Moment[] {
  const earlier: Moment[] = [];
  let state = caseDecider.initial;
  const commands = [applications[kind], ...asked.map((index) => menu[index])].filter((each) => each !== undefined);
  return commands.flatMap((command) => {
    const decision = caseDecider.decide(state, command);
    const events = 'accepted' in decision ? decision.accepted : [];
    return events.map((event) => {
      const moment = { event, state, earlier: [...earlier], isRecordedAnew: isCorrection(events) };
      earlier.push(moment);
      state = caseDecider.evolve(state, event);
      return moment;
    });
  });
}

/** A placement that is recorded anew on the same days places nobody (E-11, E-22). */
function isCorrection(events: readonly CaseEvent[]): boolean {
  return events.some(({ data }) => 'reason' in data && correctionReasons.includes(data.reason ?? ''));
}

const lives = fc
  .sample(
    fc.tuple(
      fc.nat(applications.length - 1),
      fc.array(fc.noBias(fc.nat(menu.length - 1)), { minLength: 60, maxLength: 90, size: 'max' }),
    ),
    { numRuns: 1000, seed: 20260701 },
  )
  .map(lifeOf);

/** By an event of one of these types, where it is unsafe by then. */
function placedWhereUnsafe(...types: readonly CaseEvent['type'][]) {
  return lives.flat().flatMap(({ event: { type, data }, state, earlier, isRecordedAnew }) => {
    const place = types.includes(type) && 'municipality' in data ? data.municipality : undefined;
    return place && isUnsafeIn(state, place) && !isRecordedAnew ? [{ type, place, earlier }] : [];
  });
}

function isUnsafeIn(state: CaseState, place: string): boolean {
  return unsuitableReturnsOf(state).some(({ isUnsafe, municipality }) => isUnsafe && municipality === place);
}

/**
 * On record before it: the table determined it last of all places, when it was known to be unsafe; or two people held
 * it responsible since, and nobody began to say so of another place.
 */
function isOnDecision({ place, earlier }: { place: string; earlier: readonly Moment[] }): boolean {
  const last = earlier.findLastIndex(({ event: { type } }) => type === 'DeterminedByMediationTable');
  return isDeterminedKnowingly(earlier[last], place) || isHeldResponsible(earlier.slice(last + 1), place);
}

function isDeterminedKnowingly(last: Moment | undefined, place: string): boolean {
  if (last?.event.type !== 'DeterminedByMediationTable') return false;
  return last.event.data.destination === place && isUnsafeIn(last.state, place);
}

function isHeldResponsible(since: readonly Moment[], place: string): boolean {
  const last = since.map(({ event }) => event).findLast(({ type }) => type.startsWith('SafetyOverride'));
  return last?.type === 'SafetyOverrideConfirmed' && last.data.municipality === place;
}

test.each([
  'DestinationEstablished',
  'DestinationRevised',
  'DwellingOffered',
  'DwellingAllocated',
  'TenancyStarted',
] as const)('whatever is asked of a case, no %s where it is unsafe but on a recorded decision (1b)', (type) => {
  const placed = placedWhereUnsafe(type);
  expect(placed.filter((each) => !isOnDecision(each)).map(told)).toEqual([]);
  expect(placed.length).toBeGreaterThan(2); // two people do let somebody return: without them this would say nothing
});

/** Where, and what had happened before. */
function told({ place, earlier }: { place: string; earlier: readonly Moment[] }) {
  return [place, ...earlier.map(({ event }) => event)];
}
