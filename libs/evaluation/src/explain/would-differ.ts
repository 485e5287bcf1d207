import { Region, type CaseOnFile, type RegionEvent } from '@evenwicht/distribution';
import type { Names } from '@evenwicht/events';
import { firstDayOfHalfYear, halfYearOf, nextHalfYear } from '@evenwicht/kernel';
import type { CaseLife } from './case-life.js';
import { countsOf, type CaseCount } from './counts-of-case.js';
import { dayInDutch } from '@evenwicht/events';

/** Another world in one point, and what the case would count for in it; absent where people would have had to decide. */
export interface Difference {
  readonly supposed: string;
  readonly counts?: readonly CaseCount[];
  /** Whether a loan and a credit would have come of it. */
  readonly isReciprocal?: boolean;
  /** Where the counts alone do not say it. */
  readonly consequence?: string;
}

/** What a supposition changes in the events of the case; undefined where it does not arise. */
type Supposition = (given: Given) => Supposed | undefined;

interface Given {
  readonly life: CaseLife;
  readonly events: readonly RegionEvent[];
  readonly file: CaseOnFile;
  readonly names: Names;
}

interface Supposed {
  readonly supposed: string;
  readonly events?: readonly RegionEvent[];
  readonly consequence?: string;
}

/**
 * What one other fact would have changed, counted anew from the events of the case with that fact in the place of the
 * actual one. Where the agreement leaves it to people, it says so and counts nothing.
 */
export function wouldDiffer(given: Given, rules: Region['rules']): readonly Difference[] {
  return suppositions.flatMap((suppose) => {
    const other = suppose(given);
    if (!other) return [];
    const { supposed, events, consequence } = other;
    return [{ supposed, ...(events && countedAnew(events, rules)), ...(consequence && { consequence }) }];
  });
}

function countedAnew(events: readonly RegionEvent[], rules: Region['rules']) {
  const region = new Region();
  for (const event of events) region.apply(event);
  const [file] = region.cases.files.values();
  if (!file) return { counts: [], isReciprocal: false };
  return { counts: countsOf(file, rules), isReciprocal: file.isCounted && file.tenancy?.placement !== undefined };
}

const suppositions: readonly Supposition[] = [
  otherScope,
  laterTenancy,
  noVacancy,
  ownHelp,
  atMinimumShare,
  returnUnsuitable,
  noInformalCare,
  tableElsewhere,
];

/** only the statutory scope counts. */
function otherScope({ events, file }: Given): Supposed | undefined {
  if (!file.isCounted) return undefined;
  const supposed = 'Was het huishouden niet wettelijk urgent (hoofdstuk 1; R-016)';
  return { supposed, events: changed(events, 'UrgencyApplied', { scope: 'local-category' }, ['ScopeCorrected']) };
}

/** OQ-4: housed is the start of the tenancy. */
function laterTenancy({ events, file: { tenancy } }: Given): Supposed | undefined {
  if (!tenancy) return undefined;
  const day = firstDayOfHalfYear(nextHalfYear(halfYearOf(tenancy.startedOn)));
  const later = events.map((event) => (event.type === 'TenancyStarted' ? { ...event, occurredOn: day } : event));
  return { supposed: `Was de huur ingegaan op ${dayInDutch(day)}`, events: later };
}

/** OQ-3: a first letting of a new dwelling is no vacancy. */
function noVacancy({ events, file: { allocation } }: Given): Supposed | undefined {
  if (!allocation?.isOfVacancy) return undefined;
  const supposed = 'Was de woning nieuwbouw en geen mutatie (3b)';
  return { supposed, events: changed(events, 'DwellingAllocated', { kind: 'new-build' }) };
}

/** 3c: who houses its own households borrows nothing. */
function ownHelp({ events, file: { tenancy }, names }: Given): Supposed | undefined {
  if (!tenancy?.placement) return undefined;
  const { borrower: municipality } = tenancy.placement;
  const own = { municipality, basis: 'residencePrinciple' };
  const housed = changed(changed(events, 'DwellingAllocated', own), 'TenancyStarted', own);
  return { supposed: `Had ${names.municipality(municipality)} zelf gehuisvest (3c)`, events: housed };
}

/** 3c: at the minimum share or below it, the municipality of origin serves by itself. */
function atMinimumShare({ life, names }: Given): Supposed | undefined {
  const unable = life.latest('DeclaredUnableToServe');
  if (!unable) return undefined;
  const { municipality, minimumShare, operationalShare } = unable.data;
  const most = Math.floor((operationalShare.vacancyCount * minimumShare.numerator) / minimumShare.denominator);
  return {
    supposed: `Had ${names.municipality(municipality)} op die mutaties hoogstens ${most} toewijzingen gehad (3c)`,
    consequence: `dan was de verklaring geweigerd en bleef ${names.municipality(municipality)} aan zet.`,
  };
}

function returnUnsuitable({ life }: Given): Supposed | undefined {
  if (destinationOf(life)?.basis !== 'residencePrinciple') return undefined;
  return { supposed: 'Was terugkeer niet passend geweest (1b)', consequence: leftToTable };
}

function noInformalCare({ life }: Given): Supposed | undefined {
  if (destinationOf(life)?.basis !== 'informalCare') return undefined;
  return {
    supposed: 'Was er geen mantelzorg geweest (1b)',
    consequence: 'dan gold het woonplaatsbeginsel, of bij een onbekende herkomst een bepaling van de tafel (1a, 1c).',
  };
}

function tableElsewhere({ life }: Given): Supposed | undefined {
  if (destinationOf(life)?.basis !== 'mediationTable') return undefined;
  return { supposed: 'Had de tafel anders afgewogen (1c)', consequence: leftToTable };
}

const leftToTable = 'dan had de bemiddelingstafel bepaald waar; dat is niet na te rekenen.';

function destinationOf(life: CaseLife) {
  return life.latest('DestinationEstablished', 'DestinationRevised')?.data;
}

function changed(
  events: readonly RegionEvent[],
  type: RegionEvent['type'],
  data: object,
  without: readonly RegionEvent['type'][] = [],
): RegionEvent[] {
  return events
    .filter((event) => !without.includes(event.type))
    .map((event) => (event.type === type ? { ...event, data: { ...(event.data as object), ...data } } : event));
}
