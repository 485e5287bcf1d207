import { kept, nodeHash, type Hash } from './merkle-hash.js';
import type { NodeListener } from './merkle-tree.js';
import { placesOf, type LeafRange, type NodePlace } from './proof-ranges.js';

/**
 * Takes the hashes that some proofs need out of a tree while it grows: the proofs are named first, then the leaves go
 * through a `MerkleTree` that this hears, then the proofs are made. Memory: the hashes of the proofs.
 */
export class ProofCollector {
  readonly #hashes = new Map<number, Hash | undefined>();

  /** To be called before the leaves of the ranges come. */
  want(ranges: readonly LeafRange[]): void {
    for (const place of ranges.flatMap(placesOf)) this.#hashes.set(keyOf(place.level, place.index), undefined);
  }

  readonly hear: NodeListener = (level, index, hash) => {
    const key = keyOf(level, index);
    if (this.#hashes.has(key)) this.#hashes.set(key, kept(hash));
  };

  /** @throws RangeError when a range was not wanted, or its leaves have not all come */
  proof(ranges: readonly LeafRange[]): Hash[] {
    return ranges.map((range) => this.root(range));
  }

  private root(range: LeafRange): Hash {
    return placesOf(range)
      .map((place) => this.hashAt(place))
      .reduceRight((right, left) => nodeHash(left, right));
  }

  private hashAt({ level, index }: NodePlace): Hash {
    const hash = this.#hashes.get(keyOf(level, index));
    if (!hash) throw new RangeError(`the node ${level}/${index} was not kept`);
    return hash;
  }
}

/** No tree has 64 levels. */
function keyOf(level: number, index: number): number {
  return index * 64 + level;
}
