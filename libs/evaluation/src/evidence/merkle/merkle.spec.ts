import { leafHash, nodeHash, sha256, type Hash } from './merkle-hash.js';
import { MerkleTree } from './merkle-tree.js';
import { ProofCollector } from './proof-collector.js';
import { consistencyRanges, inclusionRanges, type LeafRange } from './proof-ranges.js';
import { RootsAt } from './roots-at.js';
import {
  publishedConsistencyProofs,
  publishedInclusionProofs,
  publishedLeaves,
  publishedRoots,
} from './published-vectors-fixture.js';
import { isConsistent, isIncluded } from './verify-proof.js';

const hex = (hashes: readonly Hash[]) => hashes.map((hash) => hash.toString('hex'));
const leavesUpTo = (size: number) => Array.from({ length: size }, (_, n) => Buffer.from([n & 255, n >> 8]));

/** RFC 6962, 2.1, word for word. */
function naiveRoot(leaves: readonly Buffer[]): Hash {
  if (leaves.length === 0) return sha256(Buffer.alloc(0));
  if (leaves.length === 1) return leafHash(leaves[0]!);
  const k = naiveSplit(leaves.length);
  return nodeHash(naiveRoot(leaves.slice(0, k)), naiveRoot(leaves.slice(k)));
}

function naiveSplit(count: number): number {
  let k = 1;
  while (k * 2 < count) k *= 2;
  return k;
}

/** RFC 6962, 2.1.1. */
function naivePath(m: number, leaves: readonly Buffer[]): Hash[] {
  if (leaves.length === 1) return [];
  const k = naiveSplit(leaves.length);
  const [left, right] = [leaves.slice(0, k), leaves.slice(k)];
  return m < k ? [...naivePath(m, left), naiveRoot(right)] : [...naivePath(m - k, right), naiveRoot(left)];
}

/** RFC 6962, 2.1.2. */
function naiveSubproof(m: number, leaves: readonly Buffer[], isWhole: boolean): Hash[] {
  if (m === leaves.length) return isWhole ? [] : [naiveRoot(leaves)];
  const k = naiveSplit(leaves.length);
  const [left, right] = [leaves.slice(0, k), leaves.slice(k)];
  if (m <= k) return [...naiveSubproof(m, left, isWhole), naiveRoot(right)];
  return [...naiveSubproof(m - k, right, false), naiveRoot(left)];
}

function rootOf(leaves: readonly Buffer[]): Hash {
  const tree = new MerkleTree();
  for (const leaf of leaves) tree.add(leafHash(leaf));
  return tree.root();
}

function proofOf(ranges: readonly LeafRange[], leaves: readonly Buffer[]): Hash[] {
  const collector = new ProofCollector();
  collector.want(ranges);
  const tree = new MerkleTree(collector.hear);
  for (const leaf of leaves) tree.add(leafHash(leaf));
  return collector.proof(ranges);
}

const flipped = (hash: Hash) => Buffer.from(hash.map((byte, index) => (index === 7 ? byte ^ 8 : byte)));

describe('The Merkle tree of RFC 6962', () => {
  test('leaf and node have the published hashes', () => {
    expect(leafHash(Buffer.from('L123456')).toString('hex')).toBe(
      '395aa064aa4c29f7010acfe3f25db9485bbd4b91897b6ad7ad547639252b4d56',
    );
    expect(sha256(Buffer.from('\x01N123N456')).toString('hex')).toBe(
      'aa217fe888e47007fa15edab33c2b492a722cb106c64667fc2b044444de66bbb',
    );
  });

  test.each(publishedRoots.map((root, size) => [size, root] as const))(
    '%i leaves have the published root',
    (size, root) => {
      expect(rootOf(publishedLeaves.slice(0, size)).equals(root)).toBe(true);
    },
  );

  test('a hundred leaves have the published root', () => {
    expect(rootOf(leavesUpTo(100)).toString('base64')).toBe('dUh9hYH88p0CMoHkdr1wC2szbhcLAXOejWpINIooKUY=');
  });

  test('grows to the root of the definition at every size', () => {
    const tree = new MerkleTree();
    for (let size = 0; size <= 300; size += 1) {
      expect(tree.root().equals(naiveRoot(leavesUpTo(size)))).toBe(true);
      tree.add(leafHash(leavesUpTo(size + 1)[size]!));
    }
  });
});

describe('An inclusion proof', () => {
  test.each(publishedInclusionProofs)('of leaf %i in a tree of %i is the published one', (index, size, proof) => {
    expect(hex(proofOf(inclusionRanges(index, size), publishedLeaves.slice(0, size)))).toEqual(hex(proof));
  });

  test('is that of the definition, holds, and holds for no other leaf, place, size, root or proof', () => {
    for (const size of [...Array.from({ length: 33 }, (_, n) => n + 1), 63, 64, 65, 100]) {
      const leaves = leavesUpTo(size);
      const root = naiveRoot(leaves);
      for (let index = 0; index < size; index += 1) {
        const proof = proofOf(inclusionRanges(index, size), leaves);
        expect(hex(proof)).toEqual(hex(naivePath(index, leaves)));
        const said = { leaf: leafHash(leaves[index]!), index, size, root };
        expect(isIncluded(said, proof)).toBe(true);
        const refused = [
          isIncluded({ ...said, leaf: flipped(said.leaf) }, proof),
          isIncluded({ ...said, root: flipped(root) }, proof),
          isIncluded({ ...said, index: index + 1 }, proof),
          isIncluded({ ...said, index: index - 1 }, proof),
          isIncluded({ ...said, size: size * 2 }, proof),
          isIncluded(said, [...proof, root]),
          isIncluded(said, [root, ...proof]),
          proof.length > 0 && isIncluded(said, proof.slice(1)),
          proof.length > 0 && isIncluded(said, proof.slice(0, -1)),
          ...proof.map((_, at) =>
            isIncluded(
              said,
              proof.map((hash, n) => (n === at ? flipped(hash) : hash)),
            ),
          ),
        ];
        expect(refused).not.toContain(true);
      }
    }
  });

  test('is of a leaf that is there', () => {
    expect(() => inclusionRanges(3, 3)).toThrow(RangeError);
    expect(() => inclusionRanges(-1, 3)).toThrow(RangeError);
  });
});

describe('A consistency proof', () => {
  test.each(publishedConsistencyProofs)('between trees of %i and %i is the published one', (earlier, size, proof) => {
    expect(hex(proofOf(consistencyRanges(earlier, size), publishedLeaves.slice(0, size)))).toEqual(hex(proof));
  });

  test('is that of the definition, holds, and holds for no other size, root or proof', () => {
    for (const size of [...Array.from({ length: 33 }, (_, n) => n + 1), 63, 64, 65, 100]) {
      const leaves = leavesUpTo(size);
      const later = { size, root: naiveRoot(leaves) };
      for (let begin = 1; begin <= size; begin += 1) {
        const proof = proofOf(consistencyRanges(begin, size), leaves);
        expect(hex(proof)).toEqual(hex(naiveSubproof(begin, leaves, true)));
        const earlier = { size: begin, root: naiveRoot(leaves.slice(0, begin)) };
        expect(isConsistent({ earlier, later }, proof)).toBe(true);
        const refused = [
          isConsistent({ earlier: { ...earlier, root: flipped(earlier.root) }, later }, proof),
          isConsistent({ earlier, later: { ...later, root: flipped(later.root) } }, proof),
          isConsistent({ earlier, later }, [...proof, later.root]),
          proof.length > 0 && isConsistent({ earlier, later }, proof.slice(0, -1)),
          begin < size && isConsistent({ earlier: { ...earlier, size: begin + 1 }, later }, proof),
          begin < size && isConsistent({ earlier: later, later: earlier }, proof),
          ...proof.map((_, at) =>
            isConsistent(
              { earlier, later },
              proof.map((hash, n) => (n === at ? flipped(hash) : hash)),
            ),
          ),
        ];
        expect(refused).not.toContain(true);
      }
    }
  });

  test('begins at a tree that has leaves', () => {
    expect(() => consistencyRanges(0, 3)).toThrow(RangeError);
    expect(() => consistencyRanges(4, 3)).toThrow(RangeError);
    const empty = { size: 0, root: rootOf([]) };
    expect(isConsistent({ earlier: empty, later: { size: 3, root: rootOf(leavesUpTo(3)) } }, [])).toBe(false);
  });
});

test('the collector gives no proof of what it was not asked to keep', () => {
  expect(() => new ProofCollector().proof([{ begin: 0, end: 2 }])).toThrow('the node 1/0 was not kept');
});

test('a hash that is kept, of a proof or of a root, keeps nothing else', () => {
  const leaves = leavesUpTo(8);
  const roots = new RootsAt([3]);
  for (const leaf of leaves) roots.add(leafHash(leaf));
  const kept = [...proofOf(inclusionRanges(5, 8), leaves), roots.rootAt(3) as Hash];
  expect(kept.map(({ buffer }) => buffer.byteLength)).toEqual([32, 32, 32, 32]);
});
