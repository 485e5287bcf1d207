import type { RegionReport } from '@evenwicht/events';
import { countsIn } from './counts-in-report-fixture.js';

interface Sum {
  readonly whole: readonly string[];
  readonly parts: readonly string[];
}

/** What adds up in one file, by the words of its tables. */
export function sumsIn(report: RegionReport): Sum[] {
  return [...ofRegion(report), ...ofMunicipalities(report), ...ofPairs(report)];
}

const sum = (whole: string, parts: readonly string[]): Sum => ({ whole: [whole], parts });
const ids = (figure: string, abouts: readonly string[]) => abouts.map((about) => `${figure} ${about}`);
const membersOf = ({ municipalities }: RegionReport) =>
  municipalities.map(({ municipality }) => municipality as string);
const categoriesOf = ({ categories }: RegionReport) => categories.map(({ category }) => category as string);

const byMunicipality =
  'applications decisions granted refused housed care otherwise allocations year since loans credits helped'.split(' ');
const byCategory = 'applications granted refused housed since'.split(' ');

function ofRegion(report: RegionReport): Sum[] {
  const members = membersOf(report);
  const bands = report.demand.waiting.map(({ band }) => band as string);
  const bases = report.principles.map(({ basis }) => basis as string);
  return [
    ...byMunicipality.map((figure) => sum(`${figure} region`, ids(figure, members))),
    ...byCategory.map((figure) => sum(`${figure} region`, ids(figure, categoriesOf(report)))),
    sum('housed region', ids('origin', ['other', ...members])),
    sum('housed region', ids('housed basis', bases)),
    sum('care region', ['housed basis informalCare']),
    sum('care region', ['housed informalCare']),
    sum('since region', ['demand housed']),
    sum('demand open', ids('demand', bands)),
    sum('demand open', ids('openDemand', members)),
    sum('demand granted', ['demand housed', 'demand open', 'demand ended']),
    sum('helped region', ids('steppedIn', members)),
    sum('loans region', ['credits region']),
  ];
}

function ofMunicipalities(report: RegionReport): Sum[] {
  const members = membersOf(report);
  return [
    ...['region', ...members].flatMap((about) => [
      sum(`decisions ${about}`, [`granted ${about}`, `refused ${about}`]),
      sum(`housed ${about}`, [`care ${about}`, `otherwise ${about}`]),
    ]),
    ...members.flatMap((about) => [
      sum(`care ${about}`, [`housed ${about} informalCare`]),
      {
        whole: [`helped ${about}`, `credits ${about}`],
        parts: [`steppedIn ${about}`, `loans ${about}`],
      },
    ]),
  ];
}

/** Municipality by category stands in no table, and adds up to two that do. */
function ofPairs(report: RegionReport): Sum[] {
  return [
    ...crossed(report, 'housed', 'housed'),
    ...crossed(report, 'since', 'since'),
    ...crossings(report).flatMap(([own, by]) => crossed(report, own, by)),
  ];
}

/** Figures by municipality and by category of which a report does not hold the pairs: only a total below zero has none. */
export function crossings(report: RegionReport) {
  return uncounted.filter(([own, by]) =>
    [...ids(own, membersOf(report)), ...ids(by, categoriesOf(report))].every(
      (id) => (countsIn(report).get(id) ?? 0) >= 0,
    ),
  );
}

const uncounted = [
  ['applications', 'applications'],
  ['granted', 'granted'],
  ['refused', 'refused'],
  ['origin', 'housed'],
] as const;

function crossed(report: RegionReport, own: string, by: string): Sum[] {
  const [members, categories] = [membersOf(report), categoriesOf(report)];
  const others = own === 'origin' ? ['other'] : [];
  return [
    ...[...members, ...others].map((about) => sum(`${own} ${about}`, ids(`${own} ${about}`, categories))),
    ...categories.map((category) =>
      sum(
        `${by} ${category}`,
        [...members, ...others].map((about) => `${own} ${about} ${category}`),
      ),
    ),
  ];
}
