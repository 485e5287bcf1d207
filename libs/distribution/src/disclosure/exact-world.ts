import { ExactWorlds } from '@evenwicht/kernel';
import type { Changes, Web } from './web.js';

/**
 * As `otherWorld`, found by solving the sums instead of by searching: whatever it takes of what may differ, which may be
 * more than it needs.
 * @returns what differs; undefined where there is no such world, or none of whole numbers was found
 */
export function exactWorld(
  web: Web,
  place: number,
  difference: number,
  mayDiffer: (place: number) => boolean,
): Changes | undefined {
  const isOpen = (each: number) => {
    const cell = web.cells[each];
    return each !== place && cell !== undefined && cell.standing !== 'published' && cell.count >= 0 && mayDiffer(each);
  };
  const { columns, sums } = islandOf(web, place, isOpen);
  const worlds = new ExactWorlds(columns.size);
  const countOf = (each: number) => (web.cells[each]?.count ?? 0) + (each === place ? difference : 0);
  for (const sum of sums) {
    const terms = web.sums[sum] ?? [];
    const open = terms.flatMap((term) => {
      const column = columns.get(term.place);
      return column === undefined ? [] : [[column, term.sign] as const];
    });
    const closed = terms.filter((term) => !columns.has(term.place));
    const rhs = closed.reduce((rest, term) => rest - term.sign * countOf(term.place), 0);
    if (!isPossible(() => worlds.add(open, rhs))) return undefined;
  }
  return changesIn(worlds, columns, web)?.set(place, difference);
}

/** What can give way for one count, and the sums that hold it together. */
function islandOf(web: Web, place: number, isOpen: (place: number) => boolean) {
  const places = new Set([place]);
  const sums = new Set<number>();
  for (const each of places) {
    for (const { place: sum } of web.sumsOf[each] ?? []) {
      sums.add(sum);
      for (const term of web.sums[sum] ?? []) if (isOpen(term.place)) places.add(term.place);
    }
  }
  places.delete(place);
  return { sums, columns: new Map([...places].map((each, column) => [each, column])) };
}

function changesIn(
  worlds: ExactWorlds,
  columns: ReadonlyMap<number, number>,
  web: Web,
): Map<number, number> | undefined {
  const corner = worlds.corner();
  const changes = new Map<number, number>();
  for (const [place, column] of columns) {
    const [top, bottom] = corner.get(column) ?? [0, 1];
    if (top % bottom !== 0) return undefined;
    const change = top / bottom - (web.cells[place]?.count ?? 0);
    if (change !== 0) changes.set(place, change);
  }
  return changes;
}

/** Numbers that get too large are given up. */
function isPossible(add: () => boolean): boolean {
  try {
    return add();
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
