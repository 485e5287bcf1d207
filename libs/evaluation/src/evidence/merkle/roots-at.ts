import { kept, type Hash } from './merkle-hash.js';
import { MerkleTree, type NodeListener } from './merkle-tree.js';

/** The roots that a growing tree has at some sizes, and at its end. */
export class RootsAt {
  readonly #tree: MerkleTree;
  readonly #sizes: ReadonlySet<number>;
  readonly #roots = new Map<number, Hash>();

  constructor(sizes: Iterable<number>, heard?: NodeListener) {
    this.#sizes = new Set(sizes);
    this.#tree = new MerkleTree(heard);
  }

  get size(): number {
    return this.#tree.size;
  }

  add(leaf: Hash): void {
    this.#tree.add(leaf);
    if (this.#sizes.has(this.#tree.size)) this.#roots.set(this.#tree.size, kept(this.#tree.root()));
  }

  /** Absent while the tree has not come that far, or when the size was not asked for. */
  rootAt(size: number): Hash | undefined {
    return size === this.#tree.size ? this.#tree.root() : this.#roots.get(size);
  }
}
