import type { RegionReport } from '@evenwicht/events';

export type Counts = ReadonlyMap<string, number>;

/** Counts of households that a reader may be after, by the name that they have in the notebook. */
export function countsIn(report: RegionReport): Counts {
  const counts = known.get(report) ?? allCountsIn(report);
  known.set(report, counts);
  return counts;
}

const known = new WeakMap<RegionReport, Counts>();

function allCountsIn(report: RegionReport): Counts {
  return new Map([
    ...ofMunicipalities(report),
    ...ofRegion(report),
    ...ofCategories(report),
    ...report.coverage.flatMap((pair): Named[] => [
      [`housed ${pair.municipality} ${pair.category}`, pair.housed],
      [`since ${pair.municipality} ${pair.category}`, pair.housedSinceEntry],
    ]),
  ]);
}

type Named = readonly [name: string, count: number];

function ofMunicipalities({ municipalities, coverage }: RegionReport): Named[] {
  return municipalities.flatMap((row): Named[] => {
    const about = row.municipality;
    return [
      [`applications ${about}`, row.applications],
      [`decisions ${about}`, row.decisions],
      [`granted ${about}`, row.granted],
      [`refused ${about}`, row.refused],
      [`housed ${about}`, row.housed],
      [`care ${about}`, row.housedInformalCare],
      [`otherwise ${about}`, row.housed - row.housedInformalCare],
      [`origin ${about}`, row.housedOfOrigin],
      [
        `since ${about}`,
        sumOf(coverage.filter((pair) => pair.municipality === about).map((pair) => pair.housedSinceEntry)),
      ],
      [`allocations ${about}`, row.allocations],
      [`year ${about}`, row.yearSoFar.allocations],
      [`helped ${about}`, row.helped],
      [`steppedIn ${about}`, row.steppedIn],
      [`loans ${about}`, row.openLoans],
      [`credits ${about}`, row.openCredits],
      [`openDemand ${about}`, row.openDemand],
    ];
  });
}

function ofRegion({ municipalities, total, coverage, demand, principles }: RegionReport): Named[] {
  return [
    ['applications region', total.applications],
    ['decisions region', total.decisions],
    ['granted region', total.granted],
    ['refused region', total.refused],
    ['housed region', total.housed],
    ['care region', total.housedInformalCare],
    ['otherwise region', total.housed - total.housedInformalCare],
    ['origin other', total.housedOfOtherOrigin],
    ['since region', sumOf(coverage.map((pair) => pair.housedSinceEntry))],
    ['allocations region', total.allocations],
    ['year region', sumOf(municipalities.map((row) => row.yearSoFar.allocations))],
    ['loans region', total.openLoans],
    ['credits region', total.openCredits],
    ['demand granted', demand.granted],
    ['demand housed', demand.housed],
    ['demand open', demand.open],
    ['demand ended', demand.endedOtherwise],
    ...demand.waiting.map(({ band, open }): Named => [`demand ${band}`, open]),
    ...principles.flatMap(({ basis, destinations, housed }): Named[] => [
      [`destinations basis ${basis}`, destinations],
      [`housed basis ${basis}`, housed],
    ]),
  ];
}

function ofCategories({ categories, coverage }: RegionReport): Named[] {
  return categories.flatMap(({ category, applications, granted, refused, housed }): Named[] => [
    [`applications ${category}`, applications],
    [`granted ${category}`, granted],
    [`refused ${category}`, refused],
    [`housed ${category}`, housed],
    [
      `since ${category}`,
      sumOf(coverage.filter((pair) => pair.category === category).map((pair) => pair.housedSinceEntry)),
    ],
  ]);
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
