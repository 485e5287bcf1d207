import type { RootsAt } from '../merkle/roots-at.js';
import type { Finding, Range } from './findings.js';
import type { AuthenticHead } from './judge-heads.js';
import type { EventsRead } from './read-events.js';

export interface TreesToJudge {
  readonly read: EventsRead;
  /** Over the leaf hashes of the bundle; absent when they are those of the events. */
  readonly expectedRoots: RootsAt | undefined;
  /** By size. */
  readonly heads: readonly AuthenticHead[];
}

/** What the heads say of the events: which differences count, and what no difference shows. */
export interface TreeJudgement {
  /** Whether a difference with the leaf hashes is a fault of the events, of the leaf hashes, or of nothing. */
  readonly blame: 'events' | 'leaf-hashes' | 'nobody';
  readonly findings: readonly Finding[];
}

export function judgedTrees({ read, expectedRoots, heads }: TreesToJudge): TreeJudgement {
  if (!expectedRoots) return { blame: 'nobody', findings: contradictions(read.roots, heads) };
  const isWitnessed = heads.some(({ size }) => size <= read.count);
  if (isWitnessed && contradictions(read.roots, heads).length === 0 && rewritten(expectedRoots, heads)) {
    return { blame: 'leaf-hashes', findings: leafHashFindings(read) };
  }
  return { blame: 'events', findings: contradictions(expectedRoots, heads) };
}

function contradictions(roots: RootsAt, heads: readonly AuthenticHead[]): Finding[] {
  // whoever rewrote the log with the key signed heads to match: against a published head those say nothing
  const published = heads.filter(({ isPublished }) => isPublished);
  const contradicted = rewritten(roots, published) ?? rewritten(roots, heads);
  return [contradicted, cutOff(roots, heads), unsigned(roots, heads)].flatMap((finding) => finding ?? []);
}

/** Between the last head that the tree agrees with and the first that it does not. */
function rewritten(roots: RootsAt, heads: readonly AuthenticHead[]): Finding | undefined {
  let agreed = 0;
  for (const { size, root, file } of heads.filter((head) => head.size <= roots.size)) {
    const isAgreed = roots.rootAt(size)?.equals(root) ?? false;
    if (!isAgreed) return { kind: 'rewritten', events: { from: agreed + 1, to: size }, head: file };
    agreed = size;
  }
  return undefined;
}

function cutOff(roots: RootsAt, heads: readonly AuthenticHead[]): Finding | undefined {
  const largest = heads.at(-1);
  if (!largest || largest.size <= roots.size) return undefined;
  return { kind: 'cut-off', events: { from: roots.size + 1, to: largest.size }, head: largest.file };
}

/** The last head of a bundle covers all of it. Without any head there is nothing to hold against it. */
function unsigned(roots: RootsAt, heads: readonly AuthenticHead[]): Finding | undefined {
  const largest = heads.at(-1);
  if (!largest || largest.size >= roots.size) return undefined;
  return { kind: 'unsigned', events: { from: largest.size + 1, to: roots.size } };
}

function leafHashFindings({ gaps }: EventsRead): Finding[] {
  return gaps.map(({ place, missing }) => ({ kind: 'leaf-hash-altered', lines: rangeOf(place, missing.length) }));
}

function rangeOf(from: number, count: number): Range {
  return { from, to: from + Math.max(count, 1) - 1 };
}
