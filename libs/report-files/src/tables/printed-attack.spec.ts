import { disclosedReports, type DisclosedReport } from '@evenwicht/distribution';
import type { RegionReport } from '@evenwicht/events';
import { publications, storyOf, TableAttack, type Batch, type Publishing } from '@evenwicht/testing';
import fc from 'fast-check';
import { countsIn } from './counts-in-report-fixture.js';
import { halfYearDocument } from './half-year-document.js';
import { Notebook, type ReadFile } from './notebook-fixture.js';
import { cellIn } from './printed-attack-fixture.js';
import { published as reportsOf } from './published-fixture.js';

const published = (publishings: readonly Publishing[]) => reportsOf(storyOf(publishings));
const names = { nameOf: (municipality: string) => municipality };
/** A few in every run; thousands by `ATTACK_RUNS=3000`, with another `RANDOM_SEED` each time. */
const runs = Number(process.env['ATTACK_RUNS'] ?? 20);

type Disclosed = readonly [...DisclosedReport[], DisclosedReport];

function filesOf(disclosed: readonly DisclosedReport[]): ReadFile[] {
  return disclosed.map((each, index) => ({
    report: each.report,
    document: halfYearDocument(disclosed.slice(0, index + 1) as unknown as Disclosed, names, undefined),
  }));
}

function learnt(files: readonly ReadFile[]): string[] {
  const notebook = new Notebook(files);
  const attack = new TableAttack(notebook);
  const isPossible = (id: string, least: number, most: number) => attack.isPossible(id, { least, most });
  return [
    ...notebook.secrets.filter((id) => !isPossible(id, 0, 1) || !isPossible(id, 4, 1000)),
    ...notebook.uncounted.filter((id) => !isPossible(id, 0, 1)),
  ];
}

const learntFrom = (reports: readonly RegionReport[]) => learnt(filesOf(disclosedReports(reports)));

const inHalf =
  (half: number) =>
  (place: number, category: number, count: number): Batch => {
    return { half, place, category, kind: 'housed', count };
  };
const [autumn, spring, nextAutumn] = [inHalf(0), inHalf(1), inHalf(2)];
const publishing = (inTime: readonly Batch[], late: readonly Batch[] = []): Publishing => ({ inTime, late });
const nothing = publishing([]);
const everywhere = [0, 1, 2].flatMap((place) => [0, 1].map((category) => autumn(place, category, 9)));
/** Of 27 households 7 are in one municipality and 22 of one category, so 2 or more are both. */
const filling = [autumn(0, 0, 20), autumn(1, 0, 2), autumn(1, 1, 5)];

/** A careless hand: everything is printed but what is small itself. */
function onlyTheSmall(report: RegionReport): DisclosedReport {
  const isSmall = (count: number | undefined) => count !== undefined && count > 0 && count < 5;
  const others: Readonly<Record<string, string>> = { housedInformalCare: 'care', housedOfOrigin: 'origin' };
  const mayPrint = (...figures: readonly string[]) =>
    figures.every((each) => {
      const [figure = '', about] = each.split('/');
      return !isSmall(countsIn(report).get(`${others[figure] ?? figure} ${about}`));
    });
  return { report, exposed: [], mayPrint };
}

describe('Whoever reads every file learns no small count (domain.md 6.1; E-36; scenario 14)', () => {
  test(
    'not from totals, running totals, years, percentages and balances, with what came in late',
    () => {
      fc.assert(
        fc.property(publications, (story) => {
          const disclosed = disclosedReports(published(story));
          expect(disclosed.flatMap(({ exposed }) => exposed)).toEqual([]);
          expect(learnt(filesOf(disclosed))).toEqual([]);
        }),
        { numRuns: runs },
      );
    },
    30_000 + 2000 * runs,
  );

  test.each([
    ['a municipality and a category that together fill the region', [publishing(filling)]],
    [
      'the same of refusals, of which a report holds no pairs',
      [publishing(filling.map((batch) => ({ ...batch, kind: 'refused' as const })))],
    ],
    ['the same, when informal care stands by municipality', [publishing([...filling, autumn(2, 2, 10)])]],
    [
      'a municipality less the total of the other category: 12 less 10',
      [publishing([autumn(0, 0, 3), autumn(0, 1, 9), autumn(1, 0, 17), autumn(1, 1, 1)])],
    ],
    [
      'a municipality and a category that together fill what came in late',
      [publishing(everywhere, [autumn(1, 1, 5), autumn(1, 0, 3), autumn(0, 0, 5)]), nothing],
    ],
    [
      'totals by category, and grants, that run on past one who came in late',
      [publishing([], [autumn(0, 0, 1)]), nothing, publishing([nextAutumn(0, 0, 5)])],
    ],
    [
      'what came in late in one municipality and was taken back in another',
      [
        publishing(
          [autumn(0, 2, 4), { ...autumn(0, 0, 1), kind: 'steppedIn' }, autumn(2, 0, 8)],
          [{ ...autumn(2, 0, 3), kind: 'undone' }, autumn(0, 0, 1)],
        ),
        nothing,
      ],
    ],
    [
      'what was published before and what came in late, few together',
      [publishing([autumn(0, 0, 2), autumn(1, 0, 9)], [autumn(0, 0, 2), autumn(1, 0, 7)]), nothing],
    ],
    [
      'allocations of the year, the region among them',
      [nothing, publishing([spring(1, 0, 3)], [spring(1, 0, 1)]), publishing([nextAutumn(1, 0, 5)])],
    ],
  ])('not from %s', (_, story) => {
    expect(learntFrom(published(story))).toEqual([]);
  });

  test('figures of the region as a whole stand there only when every municipality does', () => {
    for (const story of fc.sample(publications, { numRuns: 3, seed: 4 })) {
      for (const { document, report } of filesOf(disclosedReports(published(story)))) {
        const rows = report.municipalities.map((_, row) => cellIn(document, 'gehuisvest', row, 1).kind);
        expect(cellIn(document, 'regio', 0, 1).kind === 'withheld').toBe(rows.includes('withheld'));
      }
    }
  });
});

describe('The attack is one: it takes', () => {
  test('files in which the small counts alone are withheld', () => {
    const taken = fc
      .sample(publications, { numRuns: 8, seed: 3 })
      .map((story) => learnt(filesOf(published(story).slice(0, 1).map(onlyTheSmall))));
    expect(taken.filter((each) => each.length > 0).length).toBeGreaterThan(2);
  });
});
