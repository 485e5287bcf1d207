import type { CountCell, LinkedCounts } from './linked-counts.js';
import { otherWorld, Web } from './other-world.js';

/** What may be printed. */
export interface Disclosure {
  /** By id: not printed, because it is small or because a small one would follow from it. */
  readonly withheld: ReadonlySet<string>;
  /**
   * By id, in order of the cells: for which no way was found, as a rule because of what was published before. Nothing
   * is printed then that is linked to them, however far.
   */
  readonly exposed: readonly string[];
}

/**
 * Small-cell suppression with complementary suppression (domain.md 6.1, E-36). For each protected count, and for
 * either end of its protection, a world is found in which it has that value, every sum holds and nothing differs that
 * is printed or was published; whatever differs is withheld. So nobody can tell from the tables alone that the count is
 * not at that end. The same counts give the same answer.
 */
export function withhold(counts: LinkedCounts): Disclosure {
  const web = new Web(counts);
  const hidden = new Set<number>();
  web.cells.forEach((cell, place) => {
    if (cell.standing === 'unprinted' || (cell.standing === 'candidate' && cell.protection)) hidden.add(place);
  });
  const exposed = web.cells.flatMap((cell, place) => (isProtected(web, cell, place, hidden) ? [] : [place]));
  for (const place of web.linkedTo(exposed)) hidden.add(place);
  const withheld = web.cells.filter(({ standing }, place) => standing === 'candidate' && hidden.has(place));
  return { withheld: idsOf(withheld), exposed: [...idsOf(exposed.map((place) => web.cells[place] as CountCell))] };
}

const idsOf = (cells: readonly CountCell[]) => new Set(cells.map(({ id }) => id));

/** Hides what it takes. @returns false when nothing helps */
function isProtected(web: Web, { count, protection, standing }: CountCell, place: number, hidden: Set<number>) {
  if (!protection) return true;
  if (standing === 'published') return false;
  const costOf = (each: number) => (hidden.has(each) ? 0 : (web.cells[each]?.weight ?? 0));
  return [protection.least, protection.most].every((end) => {
    if (end === count) return true;
    const world = otherWorld(web, place, end - count, costOf);
    for (const each of world?.keys() ?? []) hidden.add(each);
    return world !== undefined;
  });
}
