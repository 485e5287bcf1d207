import { emptyRoot, nodeHash, type Hash } from './merkle-hash.js';

/**
 * Hears of every node of which the leaves are complete: the `index`-th of those over 2^level leaves. The leaves
 * themselves are of level 0.
 */
export type NodeListener = (level: number, index: number, hash: Hash) => void;

/**
 * The Merkle tree of RFC 6962 (2.1) over leaves that come one by one, in the memory of its right edge: the roots of
 * the complete subtrees, of which there are as many as the size has ones in binary.
 */
export class MerkleTree {
  readonly #edge: { readonly level: number; readonly hash: Hash }[] = [];
  #size = 0;

  constructor(private readonly heard: NodeListener = () => undefined) {}

  /** How many leaves. */
  get size(): number {
    return this.#size;
  }

  add(leaf: Hash): void {
    let [level, index, hash] = [0, this.#size, leaf];
    this.heard(level, index, hash);
    for (; index % 2 === 1; this.heard(level, index, hash)) {
      hash = nodeHash(this.#edge.pop()?.hash as Hash, hash);
      level += 1;
      index = (index - 1) / 2;
    }
    this.#edge.push({ level, hash });
    this.#size += 1;
  }

  /** The root over the leaves so far. */
  root(): Hash {
    const hashes = this.#edge.map(({ hash }) => hash);
    return hashes.length === 0 ? emptyRoot : hashes.reduceRight((right, left) => nodeHash(left, right));
  }
}
