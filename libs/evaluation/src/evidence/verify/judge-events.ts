import { bundlePaths } from '../bundle/bundle-format.js';
import type { BundleFiles } from './bundle-files.js';
import { classifiedDifferences } from './classify-differences.js';
import type { Check, Finding, NotChecked } from './findings.js';
import type { AuthenticHead } from './judge-heads.js';
import type { Judgement } from './judge-manifest.js';
import { judgedTrees } from './judge-tree.js';
import { rootsOfLeafHashes, type EventsRead } from './read-events.js';

/** The events against the heads, and where they differ against the leaf hashes. */
export async function judgedEvents(
  files: BundleFiles,
  read: EventsRead,
  heads: readonly AuthenticHead[],
): Promise<Judgement> {
  const sizes = heads.map(({ size }) => size);
  const leafHashes = files.at(bundlePaths.leafHashes);
  const expectedRoots = read.gaps.length > 0 ? await rootsOfLeafHashes(leafHashes, sizes) : undefined;
  const { blame, findings: ofTree } = judgedTrees({ read, expectedRoots, heads });
  const ofEvents = blame === 'events' ? await explained(files, read) : [];
  const findings = withLastNewline([...ofEvents, ...ofTree], read);
  const areRight = heads.length > 0 && (findings.length === 0 || blame === 'leaf-hashes');
  return { findings, checked: areRight ? checksOf(read, heads) : [], notChecked: [...gapsInEvidence(read, heads)] };
}

function withLastNewline(findings: Finding[], { isUnterminated }: EventsRead): Finding[] {
  if (!isUnterminated || findings.length > 0) return findings;
  return [{ kind: 'no-newline-at-end', file: bundlePaths.events }];
}

function checksOf({ count, bytes }: EventsRead, heads: readonly AuthenticHead[]): Check[] {
  const own = heads.filter(({ isPublished }) => !isPublished);
  return [
    { kind: 'events', count, bytes },
    { kind: 'heads', count: own.length, largest: own.at(-1)?.size ?? 0 },
    { kind: 'published-heads', count: heads.length - own.length },
  ];
}

function* gapsInEvidence(read: EventsRead, heads: readonly AuthenticHead[]): Iterable<NotChecked> {
  if (heads.length === 0) yield { kind: 'no-head' };
  if (read.expectedCount === undefined) yield { kind: 'no-leaf-hashes' };
  if (read.unkept > 0) yield { kind: 'differences', count: read.unkept };
}

async function explained(files: BundleFiles, read: EventsRead): Promise<Finding[]> {
  return classifiedDifferences(read.gaps, {
    expectedCount: read.expectedCount ?? 0,
    orders: await files.keyOrders(bundlePaths.keyOrders),
    placesOf: (hashes) => files.placesOf(bundlePaths.leafHashes, hashes),
    textsOn: (lines) => files.linesOf(bundlePaths.events, lines),
  });
}

/** Only a head from outside the bundle shows that something was cut off. */
export function judgedEnd(read: EventsRead, heads: readonly AuthenticHead[]): Judgement {
  const largest = heads.filter(({ isPublished }) => isPublished).at(-1);
  if (!largest) return { notChecked: [{ kind: 'end' }] };
  return largest.size < read.count ? { notChecked: [{ kind: 'after', event: largest.size }] } : {};
}
