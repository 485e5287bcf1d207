import { dayInAmsterdam, type MunicipalityCode, type PlainDate } from '@evenwicht/kernel';
import {
  correctionReasons,
  subjectOf,
  type DomainEvent,
  type RecordedEvent,
  type SupplyEvent,
} from '@evenwicht/events';
import { operationalCountsOf, type Region } from '@evenwicht/distribution';
import type { Reaction } from '@evenwicht/service-kit';
import type { JudgeMinimumShare, SupplyCommand } from './domain/supply-command.js';
import type { SupplyFacts, SupplyState } from './domain/supply-decider.js';
import type { SupplyRejection } from './domain/supply-rejection.js';
import { supplyRoute } from './domain/supply-route.js';

type Of<Type extends DomainEvent['type']> = RecordedEvent & Extract<DomainEvent, { type: Type }>;
type Whose = (event: never, region: Region) => readonly (MunicipalityCode | undefined)[];

const allMembers = (event: RecordedEvent, { rules }: Region) => rules.termsOn(dayInAmsterdam(event.recordedAt)).members;
const ofStream = ({ stream }: RecordedEvent) => [subjectOf(stream) as MunicipalityCode];

/** Whose share each event may change: that of the municipality of the dwelling, or of every member. */
const whoseShare = {
  DwellingAllocated: ({ data }: Of<'DwellingAllocated'>) => [data.municipality],
  /** Taken back to be recorded anew at once: the allocation after it is judged. */
  AllocationWithdrawn: ({ data }: Of<'AllocationWithdrawn'>) =>
    correctionReasons.includes(data.reason) ? [] : [data.municipality],
  ScopeCorrected: ({ stream }: RecordedEvent, { cases }: Region) => [cases.files.get(stream)?.allocation?.municipality],
  VacanciesReported: ofStream,
  VacanciesCorrected: ofStream,
  MinimumShareSet: allMembers,
  MembershipSet: ({ data }: Of<'MembershipSet'>) => [data.municipality],
  AgreementEntryIntoForceEstablished: allMembers,
  PolicySet: ({ data, ...event }: Of<'PolicySet'>, region: Region) =>
    data.policy === 'operationalWindow' ? allMembers(event as RecordedEvent, region) : [],
} as const satisfies Partial<Record<DomainEvent['type'], Whose>>;

/**
 * Agreement 3c: crossing the minimum share is a fact of its own, raised by whatever changes the share or the minimum.
 * The view is the log as it was at the event, so that whoever comes past it later judges the same.
 */
export const reactionOnShares: Reaction<SupplyState, SupplyCommand, SupplyFacts, SupplyEvent, SupplyRejection, Region> =
  {
    name: 'minimum-share',
    filter: { categories: ['case', 'supply', 'agreement'], types: Object.keys(whoseShare) },
    route: supplyRoute,
    commandsFor: (event, region) =>
      municipalitiesOf(event, region).flatMap((municipality) => judgementOf(event, region, municipality)),
    keyOf: ({ data: { municipality } }) => municipality,
  };

function municipalitiesOf(event: RecordedEvent, region: Region): readonly MunicipalityCode[] {
  if (!Object.hasOwn(whoseShare, event.type)) return [];
  // the name of the type gives the event its shape
  const whose = whoseShare[event.type as keyof typeof whoseShare] as (
    event: RecordedEvent,
    region: Region,
  ) => readonly (MunicipalityCode | undefined)[];
  return whose(event, region).filter((municipality) => municipality !== undefined);
}

/** Judged on the day on which it was known: that day gives the minimum share and the window. */
function judgementOf(
  { recordedAt, position }: RecordedEvent,
  region: Region,
  municipality: MunicipalityCode,
): readonly JudgeMinimumShare[] {
  const on: PlainDate = dayInAmsterdam(recordedAt);
  const { members, minimumShare } = region.rules.termsOn(on);
  const counts = operationalCountsOf(region, municipality, on);
  if (!minimumShare || !counts || !members.includes(municipality)) return [];
  return [{ type: 'JudgeMinimumShare', on, data: { municipality, ...counts, minimumShare, upToPosition: position } }];
}
