import type { Signer } from './signer.js';
import type { VerifierKey } from './verifier-key.js';

/** A text signed by one or more keys (c2sp.org/signed-note). */
export interface SignedNote {
  /** Ends with a newline, which is signed too. */
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

export interface NoteSignature {
  readonly name: string;
  /** Four bytes. */
  readonly keyId: Buffer;
  readonly signature: Buffer;
}

/** A file that is no signed note, or whose text is no head of a log. */
export class MalformedNote extends Error {
  constructor(readonly reason: string) {
    super(`this is no signed note: ${reason}`);
    this.name = 'MalformedNote';
  }
}

const mostSignatures = 100;
const signatureLine = /^\u2014 ([^\s+]+) ([A-Za-z0-9+/]+=*)$/u;

/** The text, a blank line and one signature. */
export function signNote(text: string, signer: Signer): string {
  const { name, keyId } = signer.verifierKey;
  const signature = Buffer.concat([keyId, signer.sign(text)]).toString('base64');
  return `${text}\n\u2014 ${name} ${signature}\n`;
}

/** @throws MalformedNote */
export function parseNote(bytes: Uint8Array): SignedNote {
  const note = decoded(bytes);
  const end = note.lastIndexOf('\n\n');
  if (end < 0 || !note.endsWith('\n')) throw new MalformedNote('a blank line between text and signatures is missing');
  const lines = note.slice(end + 2, -1).split('\n');
  if (lines.length > mostSignatures) throw new MalformedNote(`more than ${mostSignatures} signatures`);
  return { text: note.slice(0, end + 1), signatures: lines.map(signatureOf) };
}

/** What a key says of a note: signed by it, signed by others only, or with a signature in its name that it did not make. */
export function verdictOf(key: VerifierKey, { text, signatures }: SignedNote): 'valid' | 'unknown-key' | 'invalid' {
  const own = signatures.filter(({ name, keyId }) => name === key.name && keyId.equals(key.keyId));
  if (own.length === 0) return 'unknown-key';
  return own.every(({ signature }) => key.isMadeBy(text, signature)) ? 'valid' : 'invalid';
}

function decoded(bytes: Uint8Array): string {
  let note: string;
  try {
    note = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new MalformedNote('it is not UTF-8');
  }
  // eslint-disable-next-line no-control-regex -- the specification forbids them
  if (/[\u0000-\u0009\u000b-\u001f]/.test(note)) throw new MalformedNote('it holds control characters');
  return note;
}

function signatureOf(line: string): NoteSignature {
  const [, name, encoded] = signatureLine.exec(line) ?? [];
  const bytes = Buffer.from(encoded ?? '', 'base64');
  const isWhole = bytes.length > 4 && bytes.toString('base64') === encoded;
  if (!name || !isWhole) throw new MalformedNote('a signature line is not of the form "— name base64"');
  return { name, keyId: bytes.subarray(0, 4), signature: bytes.subarray(4) };
}
