import { join } from 'node:path';
import type { Hash } from '../merkle/merkle-hash.js';
import { MerkleTree } from '../merkle/merkle-tree.js';
import { ProofCollector } from '../merkle/proof-collector.js';
import { consistencyRanges, inclusionRanges } from '../merkle/proof-ranges.js';
import { bundlePaths, type ConsistencyLine, type InclusionLine, type Part } from './bundle-format.js';
import { leafHashBlocks } from './leaf-hash-file.js';
import { PartWriter } from './part-writer.js';

export interface ProofsToMake {
  readonly bundle: string;
  /** Sizes of the heads, ascending; the last is that of the bundle. */
  readonly headSizes: readonly number[];
  /** Lines of the events, from 1, whose inclusion is proved. */
  readonly lines: readonly number[];
}

/** Reads the leaf hashes of the bundle once more, and keeps of the tree what the proofs need. */
export async function writeProofs({ bundle, headSizes, lines }: ProofsToMake): Promise<Part[]> {
  const size = headSizes.at(-1) as number;
  const steps = headSizes.slice(1).map((to, index) => ({ from: headSizes[index] as number, to }));
  const collector = new ProofCollector();
  for (const { from, to } of steps) collector.want(consistencyRanges(from, to));
  for (const line of lines) collector.want(inclusionRanges(line - 1, size));
  await grow(bundle, new MerkleTree(collector.hear));
  const consistency = steps.map(({ from, to }): ConsistencyLine => {
    return { from, to, proof: encoded(collector.proof(consistencyRanges(from, to))) };
  });
  const inclusion = lines.map((line): InclusionLine => {
    return { line, size, proof: encoded(collector.proof(inclusionRanges(line - 1, size))) };
  });
  return [
    await PartWriter.whole(bundle, bundlePaths.consistency, jsonLines(consistency)),
    await PartWriter.whole(bundle, bundlePaths.inclusion, jsonLines(inclusion)),
  ];
}

async function grow(bundle: string, tree: MerkleTree): Promise<void> {
  for await (const hashes of leafHashBlocks(join(bundle, bundlePaths.leafHashes))) {
    for (let at = 0; at < hashes.length; at += 32) tree.add(hashes.subarray(at, at + 32));
  }
}

function encoded(proof: readonly Hash[]): string[] {
  return proof.map((hash) => hash.toString('base64'));
}

function jsonLines(lines: readonly unknown[]): string {
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}
