import { disclosedReports, Region, regionReport, type DisclosedReport } from '@evenwicht/distribution';
import type { RegionReport } from '@evenwicht/events';
import { halfYear } from '@evenwicht/kernel';
import { eventsOf, housed, inventedRegion, rulers, TableAttack, type InventedFact } from '@evenwicht/testing';
import fc from 'fast-check';
import { halfYearDocument } from './half-year-document.js';
import { cellIn, Notebook } from './printed-attack-fixture.js';

const halfYears = ['2026-H2', '2027-H1', '2027-H2'].map(halfYear);
const days = ['2026-10-01', '2027-03-01', '2027-10-01'];
const categories = ['shelteredHousing', 'detention', 'informalCare', 'womensRefuge'];
const names = { nameOf: (municipality: string) => municipality };

/** How many households were housed: by half-year, municipality and category. Invented. */
const placements = fc.array(fc.oneof(fc.nat(4), fc.nat(9), fc.constant(0)), {
  minLength: halfYears.length * rulers.length * categories.length,
  maxLength: halfYears.length * rulers.length * categories.length,
});

function reportsOf(counts: readonly number[]): RegionReport[] {
  const facts = counts.flatMap((count, place): InventedFact[] => {
    const category = categories[place % categories.length] as string;
    const municipality = rulers[Math.floor(place / categories.length) % rulers.length] as string;
    const startedOn = days[Math.floor(place / (categories.length * rulers.length))] as string;
    const basis = category === 'informalCare' ? 'informalCare' : 'residencePrinciple';
    const story = { municipality, category, startedOn, basis, origin: municipality };
    return Array.from({ length: count }, (_, index) => housed(`invented-${place}-${index}`, story)).flat();
  });
  const region = new Region();
  const vacancies = rulers.map((municipality): InventedFact => ({
    fact: 'vacancies',
    municipality,
    month: '2026-09',
    count: 97,
  }));
  for (const event of eventsOf([...inventedRegion, ...vacancies, ...facts])) region.apply(event);
  return halfYears.map((each) => regionReport(region, each));
}

/** In the first half-year: by municipality and category. */
const placesOf = (counts: Readonly<Record<string, number>>) =>
  rulers.flatMap((municipality) => categories.map((category) => counts[`${municipality} ${category}`] ?? 0));

type Disclosed = readonly [...DisclosedReport[], DisclosedReport];

const documentsOf = (disclosed: readonly DisclosedReport[]) =>
  disclosed.map((each, index) => ({
    report: each.report,
    document: halfYearDocument(disclosed.slice(0, index + 1) as unknown as Disclosed, names, undefined),
  }));

/** Everything of which nobody may learn more than that it is small: by the name it has in the notebook. */
function secretsIn({ halfYear: of, municipalities, categories: each, coverage }: RegionReport) {
  const counts = [
    ...municipalities.flatMap((row): [string, number][] => [
      [`applications ${row.municipality}`, row.applications],
      [`granted ${row.municipality}`, row.granted],
      [`housed ${row.municipality}`, row.housed],
      [`care ${row.municipality}`, row.housedInformalCare],
      [`otherwise ${row.municipality}`, row.housed - row.housedInformalCare],
      [`origin ${row.municipality}`, row.housedOfOrigin],
      [`allocations ${row.municipality}`, row.allocations],
      [`openDemand ${row.municipality}`, row.openDemand],
    ]),
    ...each.map((row): [string, number] => [`housed ${row.category}`, row.housed]),
    ...coverage.map((pair): [string, number] => [`pair ${pair.municipality} ${pair.category}`, pair.housed]),
  ];
  return counts.filter(([, count]) => count > 0 && count < 5).map(([name]) => `${of} ${name}`);
}

function learnt(disclosed: readonly DisclosedReport[]): string[] {
  const files = documentsOf(disclosed);
  const attack = new TableAttack(new Notebook(files));
  const secrets = files.flatMap(({ report }) => secretsIn(report));
  return secrets.filter((id) => {
    const isHidden = attack.isPossible(id, { least: 0, most: 1 }) && attack.isPossible(id, { least: 4, most: 1000 });
    return !isHidden;
  });
}

const onlyTheSmall = (report: RegionReport): DisclosedReport => {
  const small = new Set(
    secretsIn(report).map((name) =>
      name.split(' ').slice(1).join('/').replace('care/', 'housedInformalCare/').replace('origin/', 'housedOfOrigin/'),
    ),
  );
  return { report, exposed: [], mayPrint: (...figures) => !figures.some((figure) => small.has(figure)) };
};

describe('Whoever reads the files of every half-year learns no small count (domain.md 6.1; E-36; scenario 14)', () => {
  test('from totals, categories, running totals, years, percentages and balances together', () => {
    fc.assert(
      fc.property(placements, (counts) => {
        const disclosed = disclosedReports(reportsOf(counts));
        expect(disclosed.flatMap(({ exposed }) => exposed)).toEqual([]);
        expect(learnt(disclosed)).toEqual([]);
      }),
      { numRuns: 6 },
    );
  });

  test('from a municipality and a category that together fill the region: 7 and 22 of 27 have 2 in common', () => {
    const counts = placesOf({ 'GM0148 shelteredHousing': 20, 'GM0160 shelteredHousing': 2, 'GM0160 detention': 5 });
    expect(learnt(disclosedReports(reportsOf(counts)))).toEqual([]);
  });

  test('the attack is one: files in which the small counts alone are withheld give them away', () => {
    const taken = fc
      .sample(placements, { numRuns: 3, seed: 3 })
      .map((counts) => learnt(reportsOf(counts).map(onlyTheSmall)));
    expect(taken.every((each) => each.length > 0)).toBe(true);
  });

  test('figures of the region as a whole stand there only when every municipality does', () => {
    for (const counts of fc.sample(placements, { numRuns: 3, seed: 4 })) {
      for (const { document, report } of documentsOf(disclosedReports(reportsOf(counts)))) {
        const rows = report.municipalities.map((_, row) => cellIn(document, 'gehuisvest', row, 1).kind);
        expect(cellIn(document, 'regio', 0, 1).kind === 'withheld').toBe(rows.includes('withheld'));
      }
    }
  });
});
