interface Row {
  /** The column that this row gives the value of; `helper` while the row is being brought in. */
  basic: number;
  /** By column, what is not nought. */
  at: Map<number, number>;
  rhs: number;
}

/** No column: what a new row is short of, until it is nought. */
const helper = -1;

/**
 * The worlds of numbers from nought (fractions among them) in which given equations hold: whether there is one, and a
 * corner of them. A simplex tableau of whole numbers, each row over its own denominator, so that nothing is rounded;
 * columns are taken in their order (Bland), so that it ends.
 */
export class ExactWorlds {
  private rows: Row[] = [];

  /** @param columns how many there are; each bound takes one more */
  constructor(private columns: number) {}

  copy(): ExactWorlds {
    const other = new ExactWorlds(this.columns);
    other.rows = this.rows.map(({ basic, at, rhs }) => ({ basic, at: new Map(at), rhs }));
    return other;
  }

  /** @returns false when no world is left. @throws RangeError where numbers get too large to be exact */
  add(terms: readonly (readonly [column: number, factor: number])[], rhs: number): boolean {
    const row: Row = { basic: helper, at: new Map(), rhs };
    for (const [column, factor] of terms) put(row, column, valueAt(row, column) + factor);
    for (const each of this.rows) eliminate(row, each, each.basic);
    if (row.rhs < 0) negate(row);
    this.rows.push(row);
    return this.bringIn(row);
  }

  /** At least (`sign` 1) or at most (-1) so many. @returns false when no world is left */
  bound(column: number, sign: 1 | -1, limit: number): boolean {
    const slack = this.columns;
    this.columns += 1;
    return this.add(
      [
        [column, 1],
        [slack, -sign],
      ],
      limit,
    );
  }

  /** The corner where it stands: numerator and denominator of each column that is not nought. */
  corner(): ReadonlyMap<number, readonly [numerator: number, denominator: number]> {
    return new Map(this.rows.map((row) => [row.basic, [row.rhs, valueAt(row, row.basic)]]));
  }

  /** Makes what a new row is short of as small as can be. */
  private bringIn(row: Row): boolean {
    while (row.basic === helper) {
      const isDone = row.rhs === 0;
      const column = firstColumn(row, (value) => value > 0 || isDone);
      if (column === undefined) {
        this.rows = this.rows.filter((each) => each !== row);
        return isDone;
      }
      this.turn(isDone ? row : this.firstToRunOut(column), column);
    }
    return true;
  }

  /** From now on the row gives the value of the column. */
  private turn(row: Row, column: number): void {
    if (valueAt(row, column) < 0) negate(row);
    row.basic = column;
    for (const each of this.rows) if (each !== row) eliminate(each, row, column);
  }

  /** The row that is nought first when a column grows. The row that is brought in is one of them. */
  private firstToRunOut(column: number): Row {
    const shrinking = this.rows.filter((row) => valueAt(row, column) > 0);
    return shrinking.reduce((first, other) => {
      const one = exact(first.rhs * valueAt(other, column));
      const two = exact(other.rhs * valueAt(first, column));
      return two < one || (two === one && other.basic < first.basic) ? other : first;
    });
  }
}

function valueAt({ at }: Row, column: number): number {
  return at.get(column) ?? 0;
}

function put({ at }: Row, column: number, value: number): void {
  if (value === 0) at.delete(column);
  else at.set(column, exact(value));
}

function firstColumn({ at }: Row, isWanted: (value: number) => boolean): number | undefined {
  let first: number | undefined;
  for (const [column, value] of at) if (isWanted(value) && (first === undefined || column < first)) first = column;
  return first;
}

/** Takes the pivot from a row as often as it has the column, in whole numbers. @throws RangeError for what may be rounded */
function eliminate(row: Row, pivot: Row, column: number): void {
  const [own, of] = [valueAt(row, column), valueAt(pivot, column)];
  if (own === 0) return;
  if (of !== 1) for (const [place, value] of row.at) row.at.set(place, exact(value * of));
  for (const [place, value] of pivot.at) put(row, place, valueAt(row, place) - exact(value * own));
  row.rhs = exact(exact(row.rhs * of) - exact(pivot.rhs * own));
  if (of !== 1) shorten(row);
}

/** Over the smallest denominator. */
function shorten(row: Row): void {
  let divisor = Math.abs(row.rhs);
  for (const value of row.at.values()) {
    if (divisor === 1) return;
    divisor = greatestCommon(divisor, Math.abs(value));
  }
  if (divisor < 2) return;
  row.rhs /= divisor;
  for (const [place, value] of row.at) row.at.set(place, value / divisor);
}

function negate(row: Row): void {
  row.rhs = 0 - row.rhs;
  for (const [place, value] of row.at) row.at.set(place, -value);
}

function greatestCommon(left: number, right: number): number {
  return right === 0 ? left : greatestCommon(right, left % right);
}

/** @throws RangeError for a number that may have been rounded */
function exact(value: number): number {
  if (!Number.isSafeInteger(value)) throw new RangeError('a number is too large to be exact: the outcome is not known');
  return value;
}
