import fc from 'fast-check';
import { ExactWorlds } from './exact-worlds.js';

type Equation = readonly [terms: readonly (readonly [column: number, factor: number])[], rhs: number];

/** Of these columns; undefined where there is no world. */
function solved(columns: number, equations: readonly Equation[]): ExactWorlds | undefined {
  const worlds = new ExactWorlds(columns);
  return equations.every(([terms, rhs]) => worlds.add(terms, rhs)) ? worlds : undefined;
}

const valueIn = (worlds: ExactWorlds, column: number) => {
  const [top, bottom] = worlds.corner().get(column) ?? [0, 1];
  return top / bottom;
};

/** Rows and columns of a table of two by two, with their totals. */
const tableOf = ([a, b, c, d]: readonly [number, number, number, number]): Equation[] => [
  [
    [
      [0, 1],
      [1, 1],
    ],
    a + b,
  ],
  [
    [
      [2, 1],
      [3, 1],
    ],
    c + d,
  ],
  [
    [
      [0, 1],
      [2, 1],
    ],
    a + c,
  ],
  [
    [
      [1, 1],
      [3, 1],
    ],
    b + d,
  ],
];

const counts = fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9), fc.nat(9));

describe('Worlds of numbers from nought in which equations hold', () => {
  test('a corner of them is one of them', () => {
    fc.assert(
      fc.property(counts, (table) => {
        const worlds = solved(4, tableOf(table)) as ExactWorlds;
        for (const [terms, rhs] of tableOf(table)) {
          expect(terms.reduce((sum, [column, factor]) => sum + factor * valueIn(worlds, column), 0)).toBe(rhs);
        }
        for (const column of [0, 1, 2, 3]) expect(valueIn(worlds, column)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('a cell of a table with its totals can be what Fréchet says, and not one more or less', () => {
    fc.assert(
      fc.property(counts, (table) => {
        const [a, b, c] = table;
        const least = Math.max(0, a + b + (a + c) - table.reduce((sum, count) => sum + count));
        const most = Math.min(a + b, a + c);
        const isPossible = (count: number) => solved(4, [...tableOf(table), [[[0, 1]], count]]) !== undefined;
        expect([least - 1, least, most, most + 1].map(isPossible)).toEqual([false, true, true, false]);
      }),
    );
  });

  test('a bound takes its part away, and leaves a copy as it was', () => {
    const worlds = solved(2, [
      [
        [
          [0, 1],
          [1, 1],
        ],
        7,
      ],
    ]) as ExactWorlds;
    const bounded = worlds.copy();
    expect([bounded.bound(0, 1, 3), bounded.bound(0, -1, 3), valueIn(bounded, 1)]).toEqual([true, true, 4]);
    expect(bounded.bound(1, 1, 5)).toBe(false);
    expect(worlds.bound(1, 1, 5)).toBe(true);
  });

  test('halves are exact, and no whole number', () => {
    const worlds = solved(2, [
      [
        [
          [0, 1],
          [1, 1],
        ],
        1,
      ],
      [
        [
          [0, 1],
          [1, -1],
        ],
        0,
      ],
    ]) as ExactWorlds;
    expect([...worlds.corner().values()].map(([top, bottom]) => top / bottom)).toEqual([0.5, 0.5]);
  });

  test('an equation too many may be said twice, and may not contradict', () => {
    const twice: Equation = [
      [
        [0, 2],
        [1, 2],
      ],
      14,
    ];
    expect(
      solved(2, [
        [
          [
            [0, 1],
            [1, 1],
          ],
          7,
        ],
        twice,
      ]),
    ).toBeDefined();
    expect(
      solved(2, [
        [
          [
            [0, 1],
            [1, 1],
          ],
          6,
        ],
        twice,
      ]),
    ).toBeUndefined();
  });

  test('what cannot be told exactly is not told', () => {
    const large = 2 ** 40;
    const worlds = new ExactWorlds(2);
    worlds.add(
      [
        [0, large],
        [1, large - 1],
      ],
      1,
    );
    expect(() =>
      worlds.add(
        [
          [0, large + 1],
          [1, large],
        ],
        1,
      ),
    ).toThrow(RangeError);
  });
});
