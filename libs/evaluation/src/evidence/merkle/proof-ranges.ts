/** The leaves from `begin` up to, but not including, `end`. */
export interface LeafRange {
  readonly begin: number;
  readonly end: number;
}

/** The node over 2^level leaves, `index`-th of its level. */
export interface NodePlace {
  readonly level: number;
  readonly index: number;
}

/** RFC 6962, 2.1.1 PATH(m, D[n]): the subtrees whose roots prove that leaf `index` (from 0) is one of `size`. */
export function inclusionRanges(index: number, size: number): LeafRange[] {
  if (!(index >= 0 && index < size)) throw new RangeError(`leaf ${index} is not one of ${size}`);
  const ranges: LeafRange[] = [];
  let [begin, end] = [0, size];
  while (end - begin > 1) {
    const middle = begin + splitOf(end - begin);
    ranges.push(index < middle ? { begin: middle, end } : { begin, end: middle });
    [begin, end] = index < middle ? [begin, middle] : [middle, end];
  }
  return ranges.reverse();
}

/** RFC 6962, 2.1.2 PROOF(m, D[n]): the subtrees whose roots prove that the tree of `size` begins with that of `earlier`. */
export function consistencyRanges(earlier: number, size: number): LeafRange[] {
  if (!(earlier > 0 && earlier <= size)) throw new RangeError(`no tree of ${earlier} leaves begins one of ${size}`);
  const ranges: LeafRange[] = [];
  let [begin, end] = [0, size];
  while (earlier < end) {
    const middle = begin + splitOf(end - begin);
    ranges.push(earlier <= middle ? { begin: middle, end } : { begin, end: middle });
    [begin, end] = earlier <= middle ? [begin, middle] : [middle, end];
  }
  if (begin > 0) ranges.push({ begin, end }); // otherwise it is the root of the earlier tree, which is known
  return ranges.reverse();
}

/** The complete subtrees that a range of a proof consists of, from left to right; its root is hashed from the right. */
export function placesOf({ begin, end }: LeafRange): NodePlace[] {
  const places: NodePlace[] = [];
  for (let from = begin; from < end;) {
    const level = Math.floor(Math.log2(end - from));
    places.push({ level, index: from / 2 ** level });
    from += 2 ** level;
  }
  return places;
}

/** The largest power of two below `count`. */
function splitOf(count: number): number {
  return 2 ** (Math.ceil(Math.log2(count)) - 1);
}
