import type { Hash } from '../merkle/merkle-hash.js';
import { MalformedNote, parseNote, type SignedNote } from './signed-note.js';

/** What a log says of itself: so many events, with this root (c2sp.org/tlog-checkpoint). */
export interface TreeHead {
  readonly origin: string;
  /** How many events. */
  readonly size: number;
  readonly root: Hash;
}

/** A head with its signatures, as it was read. */
export interface SignedHead extends TreeHead {
  readonly note: SignedNote;
  /** The exact bytes. */
  readonly bytes: Buffer;
}

/** The text that is signed: origin, size and root, a line each. */
export function textOfHead({ origin, size, root }: TreeHead): string {
  return `${origin}\n${size}\n${root.toString('base64')}\n`;
}

/** Lines after the third are allowed and mean nothing here. @throws MalformedNote */
export function parseHead(bytes: Uint8Array): SignedHead {
  const note = parseNote(bytes);
  const [origin, size, root] = note.text.split('\n');
  if (!origin) throw new MalformedNote('it names no origin');
  if (!/^(0|[1-9]\d{0,14})$/.test(size ?? '')) throw new MalformedNote('its second line is no size of a tree');
  return { origin, size: Number(size), root: rootOf(root ?? ''), note, bytes: Buffer.from(bytes) };
}

function rootOf(encoded: string): Hash {
  const root = Buffer.from(encoded, 'base64');
  if (root.length !== 32 || root.toString('base64') !== encoded) throw new MalformedNote('its third line is no root');
  return root;
}
