import { z } from 'zod';
import { bundlePaths } from '../bundle/bundle-format.js';
import { leafHashBlocks } from '../bundle/leaf-hash-file.js';
import type { Hash } from '../merkle/merkle-hash.js';
import { isConsistent, isIncluded } from '../merkle/verify-proof.js';
import type { BundleFiles } from './bundle-files.js';
import type { Finding } from './findings.js';
import type { AuthenticHead } from './judge-heads.js';
import type { Judgement } from './judge-manifest.js';

const hash = z.string().regex(/^[A-Za-z0-9+/]{43}=$/);
const consistencyLine = z.object({ from: z.int().min(1), to: z.int().min(1), proof: z.array(hash) });
const inclusionLine = z.object({ line: z.int().min(1), size: z.int().min(1), proof: z.array(hash) });

/** Each proof of the bundle, held against the heads that can be built upon; a proof about another head says nothing. */
export async function judgedProofs(files: BundleFiles, heads: readonly AuthenticHead[]): Promise<Judgement> {
  const headOf = new Map(heads.map((head) => [head.size, head]));
  const consistency = await linesOf(files, bundlePaths.consistency, consistencyLine);
  const inclusion = await linesOf(files, bundlePaths.inclusion, inclusionLine);
  const leaves = await leavesOn(files, new Set(inclusion.lines.map(({ value }) => value.line)));
  const verdicts = [
    ...consistency.lines.map(({ value: { from, to, proof }, at }) => {
      const [earlier, later] = [headOf.get(from), headOf.get(to)];
      const holds = earlier && later && isConsistent({ earlier, later }, decoded(proof));
      return { file: bundlePaths.consistency, line: at, holds };
    }),
    ...inclusion.lines.map(({ value: { line, size, proof }, at }) => {
      const [leaf, head] = [leaves.get(line), headOf.get(size)];
      const holds = leaf && head && isIncluded({ leaf, index: line - 1, size, root: head.root }, decoded(proof));
      return { file: bundlePaths.inclusion, line: at, holds };
    }),
  ];
  const broken = verdicts.filter(({ holds }) => holds === false);
  const uncheckedCount = verdicts.filter(({ holds }) => holds === undefined).length;
  return {
    notChecked: uncheckedCount > 0 ? [{ kind: 'proofs', count: uncheckedCount }] : [],
    checked: [{ kind: 'proofs', count: verdicts.filter(({ holds }) => holds).length }],
    findings: [
      ...consistency.findings,
      ...inclusion.findings,
      ...broken.map(({ file, line }): Finding => ({ kind: 'bad-proof', file, line })),
    ],
  };
}

async function linesOf<Line>(files: BundleFiles, file: string, schema: z.ZodType<Line>) {
  const texts = ((await files.content(file))?.toString('utf8') ?? '').split('\n');
  const lines: { readonly value: Line; readonly at: number }[] = [];
  const findings: Finding[] = [];
  texts.forEach((text, index) => {
    if (text === '') return;
    const value = parsed(text, schema);
    if (value === undefined) findings.push({ kind: 'bad-proof', file, line: index + 1 });
    else lines.push({ value, at: index + 1 });
  });
  return { lines, findings };
}

function parsed<Line>(text: string, schema: z.ZodType<Line>): Line | undefined {
  try {
    return schema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined; // no JSON
  }
}

async function leavesOn(files: BundleFiles, lines: ReadonlySet<number>): Promise<Map<number, Hash>> {
  const leaves = new Map<number, Hash>();
  if (lines.size === 0 || (await files.size(bundlePaths.leafHashes)) === undefined) return leaves;
  let line = 0;
  for await (const block of leafHashBlocks(files.at(bundlePaths.leafHashes))) {
    for (let at = 0; at < block.length; at += 32) {
      line += 1;
      if (lines.has(line)) leaves.set(line, Buffer.from(block.subarray(at, at + 32)));
    }
  }
  return leaves;
}

function decoded(proof: readonly string[]): Hash[] {
  return proof.map((text) => Buffer.from(text, 'base64'));
}
