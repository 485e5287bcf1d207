import type { CaseId, FractionJson, MunicipalityCode, PlainDate } from '@evenwicht/kernel';
import { streamName, type CaseEvent } from '@evenwicht/events';
import { balancesOn, operationalShareOf, weigh, type OperationalShare, type Region } from '@evenwicht/distribution';
import type { CommandRoute } from '@evenwicht/service-kit';
import type { CaseCommand } from '../domain/case-command.js';
import { caseDecider } from '../domain/case-decider.js';
import type { CaseFacts, FollowedCase } from '../domain/case-facts.js';
import type { CaseRejection } from '../domain/case-rejections.js';
import { ownOriginOf, type CaseState } from '../domain/case-state.js';
import { caseToWeigh } from '../domain/case-to-weigh.js';

/** How a command about a case is carried out: the stream of the case, the rules of the day, and the figures that count. */
export const caseRoute: CommandRoute<CaseState, CaseCommand, CaseFacts, CaseEvent, CaseRejection, Region> = {
  streamOf: ({ data: { caseId } }) => streamName('case', caseId),

  begins: ({ type }) => type === 'RegisterApplication',

  factsFor(command, state, region) {
    const { on } = command;
    return {
      terms: region.rules.termsOn(on),
      scheme: state.application && region.rules.schemeOn(state.application.municipality, on),
      upToPosition: region.upTo,
      ...figuresFor(command, state, region),
      followed: followedIn(command, state, region),
      followers: region.cases.followersOf(command.data.caseId),
    };
  },

  decider: caseDecider,
};

/** Four decisions look at figures; no other one may (domain.md invariant 2), and to compute them costs time. */
function figuresFor(
  command: CaseCommand,
  state: CaseState,
  region: Region,
): Pick<CaseFacts, 'operationalShares' | 'balances' | 'weighing'> {
  const { type, on } = command;
  const { members } = region.rules.termsOn(on);
  if (type === 'RecordTableDetermination' || type === 'ReviseDestination') {
    const isWeighedHere = type === 'ReviseDestination' || !command.data.wasMadeElsewhere;
    const weighing = isWeighedHere ? weigh(region, caseToWeigh(command.data.caseId, state), on) : undefined;
    return { operationalShares: sharesOf(region, members, on), balances: balancesOf(region, on), weighing }; // 1c
  }
  if (type === 'DeclareUnableToServe') {
    const origin = ownOriginOf(state);
    return { operationalShares: origin ? sharesOf(region, [origin], on) : {}, balances: {} }; // 3c
  }
  return { operationalShares: {}, balances: type === 'StepIn' ? balancesOf(region, on) : {} }; // OQ-22
}

function followedBy(command: CaseCommand, { application }: CaseState): readonly CaseId[] {
  if (command.type === 'RegisterApplication') return command.data.follows?.cases ?? [];
  return command.type === 'ReopenCase' ? (application?.follows?.cases ?? []) : [];
}

/** What is on record of the cases that an application names, each of the municipality that decides on it now (E-21). */
function followedIn(command: CaseCommand, state: CaseState, { cases, rules }: Region): readonly FollowedCase[] {
  return followedBy(command, state).flatMap((caseId) => {
    const known = cases.onRecord(caseId);
    if (!known) return [];
    const municipality = rules.successions.standsFor(known.municipality, command.on);
    return [{ ...known, municipality, followers: cases.followersOf(caseId) }];
  });
}

function sharesOf(
  region: Region,
  municipalities: readonly MunicipalityCode[],
  on: PlainDate,
): Partial<Record<MunicipalityCode, OperationalShare>> {
  return Object.fromEntries(
    municipalities.map((municipality) => [municipality, operationalShareOf(region, municipality, on)]),
  );
}

/** None while a household count is missing: that blocks the calculation, never the work on a case (E-37). */
function balancesOf(region: Region, on: PlainDate): Partial<Record<MunicipalityCode, FractionJson>> {
  const balances = balancesOn(region, on) ?? [];
  return Object.fromEntries([...balances].map(([municipality, balance]) => [municipality, balance.toJSON()]));
}
