import { MalformedNote, verdictOf } from '../heads/signed-note.js';
import { parseHead, type SignedHead } from '../heads/tree-head.js';
import type { VerifierKey } from '../heads/verifier-key.js';
import type { FileFinding } from './findings.js';

/** A head as it was handed over, in the bundle or beside it. */
export interface HeadFile {
  readonly file: string;
  readonly bytes: Buffer;
  /** It came another way than the bundle did. */
  readonly isPublished: boolean;
}

/** A head with a valid signature of a key that is trusted. */
export interface AuthenticHead extends SignedHead {
  readonly file: string;
  readonly isPublished: boolean;
}

/** Which heads can be built upon, by size, and what is wrong with the others. */
export function judgedHeads(files: readonly HeadFile[], keys: readonly VerifierKey[]) {
  const judged = files.map((file) => judgedHead(file, keys));
  const heads = judged.flatMap(({ head }) => head ?? []).sort((one, other) => one.size - other.size);
  return { heads, findings: judged.flatMap(({ finding }) => finding ?? []) };
}

function judgedHead(
  { file, bytes, isPublished }: HeadFile,
  keys: readonly VerifierKey[],
): { readonly head?: AuthenticHead; readonly finding?: FileFinding } {
  try {
    const head = parseHead(bytes);
    const verdicts = keys.map((key) => verdictOf(key, head.note));
    if (verdicts.includes('invalid')) return { finding: { kind: 'bad-signature', file } };
    if (verdicts.includes('valid')) return { head: { ...head, file, isPublished } };
    const signers = head.note.signatures.map(({ name, keyId }) => `${name}+${keyId.toString('hex')}`);
    return { finding: { kind: 'unknown-key', file, keys: signers } };
  } catch (error) {
    if (!(error instanceof MalformedNote)) throw error;
    return { finding: { kind: 'malformed', file, reason: error.reason } };
  }
}
