import type { CountCell, LinkedCounts } from './linked-counts.js';
import { exactWorld } from './exact-world.js';
import { otherWorld } from './other-world.js';
import { Web } from './web.js';

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
 * @param asides unprinted cells, with sums over them and over cells of the book; each is looked at without the others
 */
export function withhold(counts: LinkedCounts, asides: readonly LinkedCounts[] = []): Disclosure {
  const small = counts.cells.filter(({ standing, protection }) => standing === 'candidate' && protection);
  const withheld = new Set(small.map(({ id }) => id));
  const exposed = withholdFor(counts.cells, new Web(counts), withheld);
  for (const aside of asides) {
    const asked = openAlone(counts, aside);
    if (asked.length > 0) exposed.push(...withholdFor(asked, webOf(counts, aside), withheld));
  }
  return { withheld, exposed };
}

/** Withholds what it takes; everything that is linked to what nothing protects. @returns the ids of those */
function withholdFor(asked: readonly CountCell[], web: Web, withheld: Set<string>): string[] {
  const take = (places: Iterable<number>) => {
    for (const place of places) {
      const cell = web.cells[place];
      if (cell?.standing === 'candidate') withheld.add(cell.id);
    }
  };
  const costOf = (place: number) => {
    const { id, standing, weight } = web.cells[place] as CountCell;
    return standing === 'unprinted' || withheld.has(id) ? 0 : weight;
  };
  const exposed = asked.filter((cell) => !isProtected(web, cell, costOf, take));
  take(web.linkedTo(exposed.map(({ id }) => web.placeOf(id))));
  return exposed.map(({ id }) => id);
}

/** Hides what it takes. @returns false when nothing helps */
function isProtected(web: Web, { id, count, protection, standing }: CountCell, costOf: CostOf, take: Take): boolean {
  if (!protection) return true;
  if (standing === 'published') return false;
  return [protection.least, protection.most].every((end) => {
    if (end === count) return true;
    const place = web.placeOf(id);
    const world = otherWorld(web, place, end - count, costOf);
    take(world?.keys() ?? []);
    return world !== undefined;
  });
}

type CostOf = (place: number) => number;
type Take = (places: Iterable<number>) => void;

function webOf(counts: LinkedCounts, aside: LinkedCounts): Web {
  return new Web({ cells: [...counts.cells, ...aside.cells], sums: [...counts.sums, ...aside.sums] });
}

/** The counts of an aside that are not hidden by the aside itself, if everything in the book were printed. */
function openAlone({ cells }: LinkedCounts, aside: LinkedCounts): CountCell[] {
  const named = new Set(aside.sums.flatMap(({ whole, parts }) => [...whole, ...parts]));
  const printed = cells.filter(({ id }) => named.has(id)).map((cell) => ({ ...cell, standing: 'published' as const }));
  const web = new Web({ cells: [...aside.cells, ...printed], sums: aside.sums });
  return aside.cells.filter(({ count, protection }, place) => {
    const ends = protection ? [protection.least, protection.most] : [];
    return !ends.every((end) => end === count || exactWorld(web, place, end - count, () => true));
  });
}
