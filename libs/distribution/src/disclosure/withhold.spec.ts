import fc from 'fast-check';
import { TableAttack } from '@evenwicht/testing';
import { linkedTable, type InventedTable } from './linked-tables-fixture.js';
import { protectionOf, smallCellsOf, type CountCell, type LinkedCounts } from './linked-counts.js';
import { withhold } from './withhold.js';

const rule = { threshold: 5 };
const table = (sizes: readonly number[], counts: readonly number[]) => linkedTable({ sizes, counts }, rule);

/** Ids of the cells that somebody can tell more of than that they are small, when the given ones are not printed. */
function broken({ cells, sums }: LinkedCounts, withheld: ReadonlySet<string>): string[] {
  const isRead = ({ id, standing }: CountCell) =>
    standing === 'published' || (standing === 'candidate' && !withheld.has(id));
  const read = new Map(cells.filter(isRead).map(({ id, count }) => [id, count]));
  const attack = new TableAttack({ read, sums });
  return cells.flatMap(({ id, protection }) => {
    if (!protection) return [];
    const isHidden = [protection.least, protection.most].every((end) =>
      attack.isPossible(id, { least: end, most: end }),
    );
    return isHidden ? [] : [id];
  });
}

const primaryOnly = ({ cells }: LinkedCounts) =>
  new Set(cells.flatMap(({ id, protection }) => (protection ? [id] : [])));

/** Whether anybody can break it by whole numbers, and what it costs. */
const randomTables = fc.constantFrom([4], [3, 3], [4, 3], [2, 2, 2], [3, 2, 2]).chain((sizes) => {
  const length = sizes.reduce((product, size) => product * size, 1);
  const counts = fc.array(fc.oneof(fc.nat(6), fc.nat(20)), { minLength: length, maxLength: length });
  return fc.record({ sizes: fc.constant(sizes), counts });
});

describe('Small cells are withheld, and what would give them away (domain.md 6.1)', () => {
  test('E-36, scenario 14: a cell of 2 is not printed, and does not follow from the total', () => {
    const counts = table([4], [2, 12, 7, 30]);
    const { withheld } = withhold(counts);
    expect([...withheld]).toEqual(['0', '2']); // the lightest neighbour that is large enough
    expect(broken(counts, withheld)).toEqual([]);
    expect(broken(counts, new Set(['0']))).toEqual(['0']);
  });

  test('a zero and a count of exactly the threshold are printed where nothing small hangs on them', () => {
    expect([...withhold(table([3], [0, 5, 9])).withheld]).toEqual([]);
  });

  test('what is small is a rule of the agreement: from another threshold on other cells are', () => {
    const counts = linkedTable({ sizes: [4], counts: [2, 12, 7, 30] }, { threshold: 2 });
    expect([...withhold(counts).withheld]).toEqual([]);
    expect(smallCellsOf({ policies: { smallCells: 'fewer-than-5' } as never })).toEqual({ threshold: 5 });
    expect(protectionOf(9, { threshold: 10 })).toEqual({ least: 1, most: 9 });
    expect(protectionOf(10, { threshold: 10 })).toBeUndefined();
  });

  test('where a zero tells something of everyone in the total, it is small as well', () => {
    expect(protectionOf(0, rule)).toBeUndefined();
    expect(protectionOf(0, rule, true)).toEqual({ least: 0, most: 4 });
  });

  test('one neighbour is not enough when the two together are small: 1 and 1 make 2', () => {
    const counts = table([3], [1, 1, 20]);
    expect([...withhold(counts).withheld]).toEqual(['0', '1', '2']);
  });

  test('in rows and columns it takes four', () => {
    const counts = table([3, 3], [2, 9, 30, 8, 11, 40, 50, 60, 70]);
    const { withheld } = withhold(counts);
    expect([...withheld]).toEqual(['0.0', '0.1', '1.0', '1.1']);
  });

  test('a small total takes its parts with it', () => {
    const counts = table([2, 2], [1, 1, 30, 40]);
    const { withheld } = withhold(counts);
    expect(withheld.has('0.*')).toBe(true);
    expect(broken(counts, withheld)).toEqual([]);
  });

  test('the same counts give the same answer', () => {
    fc.assert(
      fc.property(randomTables, (each: InventedTable) => {
        expect(withhold(linkedTable(each, rule))).toEqual(withhold(linkedTable(each, rule)));
      }),
      { numRuns: 20 },
    );
  });

  test('a sum over something that is no cell is a mistake', () => {
    expect(() => withhold({ cells: [], sums: [{ whole: ['total'], parts: [] }] })).toThrow('total');
  });
});

describe('What was published before is known for ever (differencing in time)', () => {
  /** So many in the half-year before, printed then; so many since entry into force now; the half-year follows from both. */
  const twoReports = (before: number, since: number): LinkedCounts => ({
    cells: [
      { id: 'before', count: before, standing: 'published', weight: 10 },
      { id: 'since', count: since, standing: 'candidate', weight: 10, protection: protectionOf(since, rule) },
      {
        id: 'between',
        count: since - before,
        standing: 'unprinted',
        weight: 10,
        protection: protectionOf(since - before, rule),
      },
    ],
    sums: [{ whole: ['since'], parts: ['before', 'between'] }],
  });

  test('a running total that differs by a few from the one before is withheld', () => {
    const counts = twoReports(12, 14);
    expect(broken(counts, new Set())).toEqual(['between']);
    expect([...withhold(counts).withheld]).toEqual(['since']);
    expect([...withhold(twoReports(12, 17)).withheld]).toEqual([]);
    expect([...withhold(twoReports(12, 12)).withheld]).toEqual([]);
  });

  test('what two earlier reports gave away is named, and nothing more is printed that hangs on it', () => {
    const { cells, sums } = twoReports(12, 14);
    const later: CountCell = { id: 'later', count: 30, standing: 'candidate', weight: 10 };
    const both = cells.map((cell) => (cell.id === 'since' ? { ...cell, standing: 'published' as const } : cell));
    const counts = { cells: [...both, later], sums: [...sums, { whole: ['later'], parts: ['since', 'between'] }] };
    const { withheld, exposed } = withhold(counts);
    expect(exposed).toEqual(['between']);
    expect([...withheld]).toEqual(['later']);
    expect(broken(counts, withheld)).toEqual(['between']);
  });
});

describe('What stands in no table is looked at beside the tables', () => {
  /** Two rows and two columns with their totals, of which the crossing stands in no table. */
  const crossing = (pair: number, rows: readonly [number, number], column: number) => {
    const cell = (id: string, count: number, weight: number): CountCell => ({
      id,
      count,
      standing: 'candidate',
      weight,
    });
    const all = rows[0] + rows[1];
    const cells = [
      cell('row', rows[0], 20),
      cell('other row', rows[1], 20),
      cell('column', column, 10),
      cell('other column', all - column, 10),
      cell('all', all, 1000),
    ];
    const sums = [
      { whole: ['all'], parts: ['row', 'other row'] },
      { whole: ['all'], parts: ['column', 'other column'] },
    ];
    const unprinted = { standing: 'unprinted', weight: 1 } as const;
    const aside: LinkedCounts = {
      cells: [
        { id: 'pair', count: pair, protection: protectionOf(pair, rule, true), ...unprinted },
        { id: 'of the row', count: rows[0] - pair, ...unprinted },
        { id: 'of the column', count: column - pair, ...unprinted },
        { id: 'of neither', count: rows[1] - (column - pair), ...unprinted },
      ],
      sums: [
        { whole: ['row'], parts: ['pair', 'of the row'] },
        { whole: ['column'], parts: ['pair', 'of the column'] },
        { whole: ['all'], parts: ['pair', 'of the row', 'of the column', 'of neither'] },
      ],
    };
    return { counts: { cells, sums }, aside };
  };

  test('12 in a row and 20 in a column of 30 have 2 in common: the columns are withheld', () => {
    const { counts, aside } = crossing(3, [12, 18], 20);
    expect([...withhold(counts).withheld]).toEqual([]);
    const { withheld, exposed } = withhold(counts, [aside]);
    expect([...withheld]).toEqual(['column', 'other column']);
    expect(exposed).toEqual([]);
    const both = { cells: [...counts.cells, ...aside.cells], sums: [...counts.sums, ...aside.sums] };
    expect(broken(both, new Set())).toEqual(['pair']);
    expect(broken(both, withheld)).toEqual([]);
  });

  test('where totals leave room it takes nothing', () => {
    const { counts, aside } = crossing(3, [12, 18], 9);
    expect([...withhold(counts, [aside]).withheld]).toEqual([]);
  });

  test('what was published leaves no way: it is named, and nothing is printed that hangs on it', () => {
    const { counts, aside } = crossing(3, [12, 18], 20);
    const published = counts.cells.map((cell) =>
      cell.id === 'all' ? cell : { ...cell, standing: 'published' as const },
    );
    const { withheld, exposed } = withhold({ ...counts, cells: published }, [aside]);
    expect(exposed).toEqual(['pair']);
    expect([...withheld]).toEqual(['all']);
  });
});

describe('Whoever takes all tables together learns no small cell (domain.md 6.1, E-36)', () => {
  test('of random tables of one, two and three dimensions with all their totals', () => {
    fc.assert(
      fc.property(randomTables, (each) => {
        const counts = linkedTable(each, rule);
        const { withheld, exposed } = withhold(counts);
        expect(exposed).toEqual([]);
        expect(broken(counts, withheld)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('the attack is one: withholding the small cells alone is broken by it', () => {
    const brokenTables = fc.sample(randomTables, { numRuns: 60, seed: 5 }).filter((each) => {
      const counts = linkedTable(each, rule);
      return broken(counts, primaryOnly(counts)).length > 0;
    });
    expect(brokenTables.length).toBeGreaterThan(30);
  });
});
