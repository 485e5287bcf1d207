import { nodeHash, type Hash } from './merkle-hash.js';

/** What an inclusion proof says: the leaf is number `index` (from 0) of the tree of `size` with this root. */
export interface Inclusion {
  readonly leaf: Hash;
  readonly index: number;
  readonly size: number;
  readonly root: Hash;
}

/** What a consistency proof says: the later tree begins with the leaves of the earlier one. */
export interface Consistency {
  readonly earlier: { readonly size: number; readonly root: Hash };
  readonly later: { readonly size: number; readonly root: Hash };
}

/** RFC 9162, 2.1.3.2, which is the check of RFC 6962 written out. */
export function isIncluded({ leaf, index, size, root }: Inclusion, proof: readonly Hash[]): boolean {
  if (!(Number.isSafeInteger(index) && index >= 0 && index < size)) return false;
  const climb = new Climb(index, size - 1);
  let hash = leaf;
  for (const sibling of proof) {
    if (climb.isAtTop) return false;
    hash = climb.step() === 'left' ? nodeHash(sibling, hash) : nodeHash(hash, sibling);
  }
  return climb.isAtTop && hash.equals(root);
}

/** RFC 9162, 2.1.4.2. Of an empty tree there is nothing to prove, so nothing is accepted either. */
export function isConsistent({ earlier, later }: Consistency, proof: readonly Hash[]): boolean {
  if (!(earlier.size > 0 && earlier.size <= later.size)) return false;
  if (earlier.size === later.size) return proof.length === 0 && earlier.root.equals(later.root);
  const roots = bothRoots({ earlier, later }, proof);
  return roots !== undefined && roots.before.equals(earlier.root) && roots.after.equals(later.root);
}

/** The roots of both trees as the proof gives them; nothing when it is too long or too short. */
function bothRoots({ earlier, later }: Consistency, proof: readonly Hash[]) {
  const climb = new Climb(earlier.size - 1, later.size - 1);
  climb.skipWhole();
  const [first, ...rest] = climb.isAtStart ? [earlier.root, ...proof] : proof;
  if (!first) return undefined;
  let [before, after] = [first, first];
  for (const hash of rest) {
    if (climb.isAtTop) return undefined;
    if (climb.step() === 'left') [before, after] = [nodeHash(hash, before), nodeHash(hash, after)];
    else after = nodeHash(after, hash);
  }
  return climb.isAtTop ? { before, after } : undefined;
}

/** The way up from a node to the root, beside that of the last node of the tree. */
class Climb {
  constructor(
    private node: number,
    private last: number,
  ) {}

  get isAtTop(): boolean {
    return this.last === 0;
  }

  get isAtStart(): boolean {
    return this.node === 0;
  }

  /** Up while the node is a right child: what lies below is whole in both trees. */
  skipWhole(): void {
    while (this.node % 2 === 1) this.up();
  }

  /** One level up. @returns on which side the hash of the proof stands */
  step(): 'left' | 'right' {
    const side = this.node % 2 === 1 || this.node === this.last ? 'left' : 'right';
    if (side === 'left') while (this.node % 2 === 0 && this.node !== 0) this.up(); // levels without a sibling
    this.up();
    return side;
  }

  private up(): void {
    this.node = Math.floor(this.node / 2);
    this.last = Math.floor(this.last / 2);
  }
}
