import { addDays, type PlainDate } from '@evenwicht/kernel';
import type { CaseEvent } from '@evenwicht/events';
import type { CaseCommand } from './case-command.js';
import { caseDecider } from './case-decider.js';
import type { CaseFacts } from './case-facts.js';
import type { CaseState } from './case-state.js';
import * as ask from './invented-case-fixture.js';
import type { Ask } from './ask-fixture.js';
import { earlierCase, followingSplit, laterCase } from './invented-household-fixture.js';
import { householdSteps } from './random-household-fixture.js';
import { offerSteps } from './random-offer-fixture.js';
import { originSteps } from './random-origin-fixture.js';
import { procedureSteps } from './random-procedure-fixture.js';
import { remedySteps } from './random-remedy-fixture.js';
import { weighingSteps } from './random-weighing-fixture.js';
import { stepInSteps } from './random-step-in-fixture.js';
import type { Informed } from './step.js';

const { dalfsen, hardenberg, kampen, deventer, terms, scheme } = ask;

const applications: readonly Ask[] = [
  (c) => ask.registerApplication({}, c),
  (c) => ask.registerApplication({}, c),
  (c) => ask.registerApplication({ follows: followingSplit, secondaryCategory: 'medicalNecessity' }, c),
  (c) => ask.registerApplication({ category: 'informalCare' }, c),
  (c) => ask.registerApplication({ category: 'relation-ended', scope: 'local-category' }, c),
  (c) => ask.registerApplication({ category: 'permit-holder', scope: 'permit-holder' }, c),
];

/** Asked more often than the rest, because it takes three of them in a row to get anywhere. */
const reciprocity: readonly Ask[] = [
  (c) => ask.recordUtmostEffort({}, c),
  (c) => ask.declareUnableToServe({}, c),
  (c) => ask.stepIn({}, c),
];

/** One of everything that can be asked of a case, with every outcome of a coded choice that decides something. */
const menu: readonly Ask[] = [
  ...applications,
  (c) => ask.grantUrgency({}, c),
  ...[dalfsen, kampen, deventer, 'outside-region' as const, 'unknown' as const].map(
    (origin): Ask =>
      (c) =>
        ask.determineOrigin({ origin }, c),
  ),
  (c) => ask.identifyCarePlace({}, c),
  ...[dalfsen, hardenberg, deventer].map(
    (destination): Ask =>
      (c) =>
        ask.recordTableDetermination({ destination }, c),
  ),
  (c) => ask.recordTableDetermination({ individualInterests: [] }, c),
  ...[...reciprocity, ...reciprocity, ...reciprocity],
  ...[dalfsen, kampen].map(
    (municipality): Ask =>
      (c) =>
        ask.stepIn({ municipality }, c),
  ),
  ...[dalfsen, hardenberg, kampen, deventer].map(
    (municipality): Ask =>
      (c) =>
        ask.allocateDwelling({ municipality }, c),
  ),
  (c) => ask.withdrawAllocation({}, c),
  (c) => ask.startTenancy({}, c),
  (c) => ask.reverseTenancy({}, c),
];

/** Where a helping municipality houses. Few cases get that far, and the ledger rests on those that do. */
const home: readonly Ask[] = [
  ...[hardenberg, kampen].map(
    (municipality): Ask =>
      (c) =>
        ask.allocateDwelling({ municipality }, c),
  ),
  (c) => ask.startTenancy({}, c),
];

/** Asked less often, because little or nothing else can follow on them. */
const rare: readonly Ask[] = [
  (c) => ask.assessReturnUnsuitable({}, c),
  ...(['origin-disputed', 'return-not-suitable', 'unable-to-serve', 'other'] as const).map(
    (question): Ask =>
      (c) =>
        ask.referToMediationTable({ question }, c),
  ),
  (c) => ask.refuseUrgency({}, c),
  (c) => ask.closeCase({}, c),
  (c) => ask.reopenCase({}, c),
];

/** How a case ends whose urgency lapsed. */
const endings: readonly Ask[] = [
  (c) => ask.closeCase({ reason: 'revoked' }, c),
  (c) => ask.closeCase({ reason: 'expired' }, c),
  (c) => ask.closeCase({ reason: 'expired' }, { ...c, on: addDays(c.on, 401) }),
];

const shares = [10, 15, 16, 40];

/** Every member at one share; the rules as they usually hold, and now and then the fallback, no scheme, a member less. */
function circumstances(chance: number): CaseFacts {
  const share = ask.shareOf(shares[chance % shares.length] ?? 0);
  const members = chance % 11 === 0 ? [dalfsen, hardenberg] : terms.members;
  const isFallback = chance % 13 === 0;
  return {
    terms: { ...terms, members, isFallback, isInForce: chance % 17 !== 0 },
    scheme: chance % 19 === 0 ? undefined : scheme,
    upToPosition: chance,
    followed: [{ ...earlierCase, followers: [] }],
    followers: chance % 31 === 4 ? [{ ...laterCase, follows: 'household-split' }] : [],
    operationalShares: Object.fromEntries(members.map((member) => [member, share])),
    balances: Object.fromEntries(members.map((member, index) => [member, { numerator: index - 1, denominator: 2 }])),
  };
}

/** A command, what it was decided on, and what it led to. */
export interface Taken {
  readonly before: CaseState;
  readonly command: Informed<CaseCommand>;
  readonly events: readonly CaseEvent[];
}

/** Where a step goes, and under what circumstances. Any two natural numbers. */
export type Choice = readonly [direction: number, chance: number];

/**
 * Walks a case: each choice gives a day, the circumstances and one of the commands that record something then, so that
 * a walk reaches the far corners. Every command of the menu is decided at every step on the way.
 */
export function walk(choices: readonly Choice[]): readonly Taken[] {
  const taken: Taken[] = [];
  let before = caseDecider.initial;
  for (const [step, [direction, chance]] of choices.entries()) {
    const on = addDays(ask.today, step - (chance % 3));
    const possible = possibleSteps(before, { ...circumstances(chance), on }, menuFor(before, chance));
    const next = possible[direction % Math.max(possible.length, 1)];
    if (!next) continue;
    taken.push(next);
    before = next.events.reduce(caseDecider.evolve, before);
  }
  return taken;
}

function menuFor(state: CaseState, chance: number): readonly Ask[] {
  const way = wayOfHelp(state);
  if (way && chance % 4 > 0) return way;
  const aside = asideFor(state, chance);
  if (aside) return aside;
  return state.decision ? menuAfterDecision(state, chance) : chance % 3 === 1 ? procedureSteps : menu;
}

function asideFor({ lapse, unsuitableReturn, openQuestions }: CaseState, chance: number): readonly Ask[] | undefined {
  if (lapse && chance % 4 === 2) return endings;
  if (unsuitableReturn && chance % 4 === 1) return weighingSteps;
  if (openQuestions.includes('unable-to-serve') && chance % 4 > 1) return stepInSteps;
  return asides[chance % 16];
}

/** By chance in sixteen; the rest of the time the ordinary way of a case is asked for. */
const asides: Readonly<Record<number, readonly Ask[]>> = { 0: rare, 8: rare, 9: originSteps };

function menuAfterDecision({ handedOverTo, offers }: CaseState, chance: number): readonly Ask[] {
  const isForOffers = chance % 16 === 3 || (handedOverTo && chance % 16 === 7) || (offers && chance % 16 === 11);
  if (isForOffers) return offerSteps;
  return { 1: remedySteps, 5: householdSteps }[chance % 16] ?? menu;
}

/** Few cases are helped without some insistence. */
function wayOfHelp({ destination, allocation, tenancy, utmostEffort }: CaseState): readonly Ask[] | undefined {
  if (tenancy) return undefined;
  if (destination?.basis === 'reciprocity') return home;
  return utmostEffort && destination && !allocation ? reciprocity : undefined;
}

function possibleSteps(
  before: CaseState,
  circumstances: CaseFacts & { on: PlainDate },
  later: readonly Ask[],
): readonly Taken[] {
  const asked = before.application ? later : applications;
  return asked.flatMap((ask) => {
    const command = ask(circumstances);
    const decision = caseDecider.decide(before, command);
    return 'accepted' in decision && decision.accepted.length > 0
      ? [{ before, command, events: decision.accepted }]
      : [];
  });
}
