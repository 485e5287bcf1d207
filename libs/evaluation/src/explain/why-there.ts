import {
  codeInDutch,
  codesInDutch,
  dayInDutch,
  monthInDutch,
  shareInDutch,
  type DestinationBasis,
  type Names,
} from '@evenwicht/events';
import type { CaseFact, CaseLife } from './case-life.js';

type Destination = Extract<CaseFact, { readonly type: 'DestinationEstablished' | 'DestinationRevised' }>;

/** Why the household belongs where it goes: the article, the facts that it rests on, and whose word each is. */
export function whyThere(life: CaseLife, names: Names): readonly string[] {
  const destination = life.latest('DestinationEstablished', 'DestinationRevised');
  if (!destination) return ['Er is nog geen bestemming; wat hieronder telt, telt waar de aanvraag ligt.'];
  const { municipality, basis } = destination.data;
  const there = `De bestemming is ${names.municipality(municipality)}, ${principle[basis]}.`;
  return [there, ...originOf(life, names), ...restsOn[basis](life, names, destination)];
}

const principle: Readonly<Record<DestinationBasis, string>> = {
  residencePrinciple: 'naar het woonplaatsbeginsel: instroom is uitstroom (1a)',
  informalCare: 'waar de mantelzorg is; het woonplaatsbeginsel geldt dan niet (1b)',
  mediationTable: 'zoals de regionale bemiddelingstafel bepaalde (1c)',
  reciprocity: 'die bijspringt voor de gemeente van herkomst (3c)',
  grantingMunicipality: 'die de urgentie verleende, want de herkomst ligt buiten de regio',
};

function originOf(life: CaseLife, names: Names): readonly string[] {
  const found = life.latest('OriginDetermined', 'OriginCorrected');
  if (!found) return [];
  const { origin, evidence } = found.data;
  const where = originElsewhere.get(origin) ?? `is ${names.municipality(origin)}`;
  return [`De herkomst ${where}: ${saidBy(found, names)} (bewijs: ${codeInDutch(evidence)}).`];
}

const originElsewhere: ReadonlyMap<string, string> = new Map([
  ['unknown', 'is niet te achterhalen'],
  ['outside-region', 'ligt buiten de regio'],
]);

const restsOn: Readonly<
  Record<DestinationBasis, (life: CaseLife, names: Names, destination: Destination) => readonly string[]>
> = {
  residencePrinciple: (life, names) => {
    const unsuitable = questionOf(life, names);
    return unsuitable.length > 0 ? unsuitable : ['Niemand heeft vastgesteld dat terugkeer niet passend is (1b).'];
  },
  informalCare: (life, names) => {
    const care = life.latest('ResidencePrincipleSetAside');
    return care ? [`De mantelzorg is in ${names.municipality(care.data.carePlace)}: ${saidBy(care, names)} (1b).`] : [];
  },
  mediationTable: (life, names) => [...questionOf(life, names), ...determinationOf(life, names)],
  reciprocity: (life, names) => [...unableOf(life, names), ...steppedInOf(life, names)],
  grantingMunicipality: (_life, names, destination) => [
    `${names.municipality(destination.data.municipality)} nam het besluit en huisvest.`,
  ],
};

function questionOf(life: CaseLife, names: Names): readonly string[] {
  const unsuitable = life.latest('ReturnAssessedUnsuitable');
  return unsuitable
    ? [`Terugkeer naar de herkomst is als niet passend beoordeeld: ${saidBy(unsuitable, names)} (1b).`]
    : [];
}

function determinationOf(life: CaseLife, names: Names): readonly string[] {
  const determined = life.latest('DeterminedByMediationTable');
  if (!determined) return [];
  const { individualInterests, generalInterests, figuresSeen } = determined.data;
  return [
    `De tafel bepaalde dit op ${dayInDutch(determined.occurredOn)}: ${saidBy(determined, names)}. ` +
      `Afgewogen: ${codesInDutch([...individualInterests, ...generalInterests])}; ` +
      `de cijfers lagen voor zoals bekend op plaats ${figuresSeen.upToPosition} in het logboek.`,
    'Uit een bepaling van de tafel volgt geen wederkerigheid (1c).',
  ];
}

function unableOf(life: CaseLife, names: Names): readonly string[] {
  const unable = life.latest('DeclaredUnableToServe');
  if (!unable) return [];
  const { municipality, minimumShare, operationalShare } = unable.data;
  const { allocationCount, vacancyCount, firstMonth, lastMonth, upToPosition } = operationalShare;
  return [
    `${names.municipality(municipality)} verklaarde niet te kunnen huisvesten: ${saidBy(unable, names)} (3c). ` +
      `Toen bekend: ${allocationCount} toewijzingen op ${vacancyCount} mutaties van ${monthInDutch(firstMonth)} tot en met ${monthInDutch(lastMonth)}, ` +
      `meer dan ${shareInDutch(minimumShare)} (plaats ${upToPosition}).`,
  ];
}

function steppedInOf(life: CaseLife, names: Names): readonly string[] {
  const helped = life.latest('MunicipalitySteppedIn');
  if (!helped) return [];
  return [`${names.municipality(helped.data.municipality)} sprong bij: ${saidBy(helped, names)} (3c).`];
}

function saidBy({ organisation, occurredOn, position }: CaseFact, names: Names): string {
  return `vastgelegd door ${nameOf(organisation, names)} over ${dayInDutch(occurredOn)} (plaats ${position})`;
}

/** An organisation is a municipality, an association, the region, or what was brought in from elsewhere. */
export function nameOf(organisation: string, names: Names): string {
  if (organisation === 'region') return 'de regio';
  if (organisation === 'system') return 'de ingebrachte geschiedenis';
  return organisation.startsWith('GM') ? names.municipality(organisation) : names.association(organisation);
}
