import { z } from 'zod';
import { bundleFormat, bundlePaths, textOfManifestNote, type Manifest } from '../bundle/bundle-format.js';
import { MalformedNote, parseNote, verdictOf } from '../heads/signed-note.js';
import type { VerifierKey } from '../heads/verifier-key.js';
import { sha256 } from '../merkle/merkle-hash.js';
import type { BundleFiles } from './bundle-files.js';
import type { Check, Finding, NotChecked } from './findings.js';

const manifestSchema = z.object({
  format: z.literal(bundleFormat),
  origin: z.string(),
  verifierKey: z.string(),
  size: z.int().min(0),
  root: z.string(),
  parts: z.array(
    z.object({
      path: z.string().regex(/^(?!.*\.\.)[a-zA-Z0-9][a-zA-Z0-9._/-]*$/), // never outside the bundle
      bytes: z.int().min(0),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
});

/** What a check adds to the report. */
export interface Judgement {
  readonly checked?: readonly Check[];
  readonly findings?: readonly Finding[];
  readonly notChecked?: readonly NotChecked[];
}

export async function readManifest(files: BundleFiles): Promise<{ manifest?: Manifest; findings: Finding[] }> {
  const file = bundlePaths.manifest;
  const bytes = await files.content(file);
  if (!bytes) return { findings: [{ kind: 'part-missing', file }] };
  try {
    return { manifest: manifestSchema.parse(JSON.parse(bytes.toString('utf8'))), findings: [] };
  } catch (error) {
    const reason = error instanceof SyntaxError ? 'it is no JSON' : 'it does not have the fields of a manifest';
    return { findings: [{ kind: 'malformed', file, reason }] };
  }
}

/** Whether the manifest is signed as it is, by a key that is trusted. */
export async function judgedManifestNote(
  files: BundleFiles,
  manifest: Manifest,
  keys: readonly VerifierKey[],
): Promise<Judgement> {
  const file = bundlePaths.manifestNote;
  const bytes = await files.content(file);
  if (!bytes) return { notChecked: [{ kind: 'manifest-signature' }], findings: [{ kind: 'part-missing', file }] };
  try {
    const note = parseNote(bytes);
    const verdicts = keys.map((key) => verdictOf(key, note));
    if (verdicts.includes('invalid')) return { findings: [{ kind: 'bad-signature', file }] };
    if (!verdicts.includes('valid')) return { findings: [{ kind: 'unknown-key', file, keys: namesIn(note) }] };
    const text = textOfManifestNote(
      manifest.origin,
      sha256((await files.content(bundlePaths.manifest)) as Buffer).toString('hex'),
    );
    if (note.text !== text) return { findings: [{ kind: 'part-altered', file: bundlePaths.manifest }] };
    return { checked: [{ kind: 'manifest-signature' }] };
  } catch (error) {
    if (!(error instanceof MalformedNote)) throw error;
    return { findings: [{ kind: 'malformed', file, reason: error.reason }] };
  }
}

function namesIn({ signatures }: ReturnType<typeof parseNote>): string[] {
  return signatures.map(({ name, keyId }) => `${name}+${keyId.toString('hex')}`);
}

/** @param known hashes that were computed already, and files of which it is known where they differ */
export async function judgedParts(
  files: BundleFiles,
  { parts }: Manifest,
  known: { readonly hashes: ReadonlyMap<string, string>; readonly explained: ReadonlySet<string> },
): Promise<Judgement> {
  const findings: Finding[] = [];
  const unexplained = parts.filter(({ path }) => !known.explained.has(path));
  for (const { path, bytes, sha256: said } of unexplained) {
    const size = await files.size(path);
    if (size === undefined) findings.push({ kind: 'part-missing', file: path });
    else if (size !== bytes || (known.hashes.get(path) ?? (await files.sha256(path))) !== said) {
      findings.push({ kind: 'part-altered', file: path });
    }
  }
  const described = new Set([...parts.map(({ path }) => path), bundlePaths.manifest, bundlePaths.manifestNote]);
  const others = (await files.all()).filter((file) => !described.has(file));
  return {
    findings,
    checked: [{ kind: 'parts', count: unexplained.length - findings.length }],
    notChecked: others.map((file) => ({ kind: 'other-file', file })),
  };
}
