import type { Position } from '@evenwicht/events';
import { leafHash, type Hash } from '../merkle/merkle-hash.js';
import { RootsAt } from '../merkle/roots-at.js';
import type { EvidenceProgress, LogBytes } from '../log-bytes.js';
import type { HeadsDirectory, KeptHead } from './heads-directory.js';
import { signNote, verdictOf } from './signed-note.js';
import type { Signer } from './signer.js';
import { textOfHead, type TreeHead } from './tree-head.js';

/** The log is not what an earlier head said it was: nothing is signed. */
export class LogContradictsHead extends Error {
  constructor(
    readonly head: TreeHead & { readonly file: string },
    readonly contradiction: 'shorter' | 'other-root' | 'bad-signature',
  ) {
    super(`the log contradicts the head ${head.file}: ${contradiction}`);
    this.name = 'LogContradictsHead';
  }
}

/** There is nothing to sign. */
export class EmptyLog extends Error {
  constructor() {
    super('the log holds no events');
    this.name = 'EmptyLog';
  }
}

export interface HeadToSign {
  readonly log: LogBytes;
  readonly heads: HeadsDirectory;
  readonly signer: Signer;
  /** The last event that the head covers; without it that of the log. */
  readonly upTo?: Position;
  readonly onProgress?: (progress: EvidenceProgress) => void;
}

const beginning = 0 as Position;

/**
 * Signs the head of the log at a position and keeps it. The whole log is read, and its root must be, at the size of every
 * head that was ever kept, the root of that head: a log never signs two heads that contradict each other (c2sp.org/tlog-checkpoint).
 * @throws LogContradictsHead EmptyLog UnreadableHead, and what the log throws
 */
export async function signHead({ log, heads, signer, upTo, onProgress }: HeadToSign): Promise<KeptHead> {
  const reading = new HeadReading(await heads.all(), upTo);
  const end = await log.head();
  for await (const batch of log.readBytes(beginning, end)) {
    for (const { position, bytes } of batch) reading.take(position, leafHash(bytes));
    onProgress?.({ done: batch.at(-1)?.position ?? 0, total: end });
  }
  return reading.sign(heads, signer);
}

/** The whole log on its way past the heads that were kept of it. */
export class HeadReading {
  readonly #roots: RootsAt;
  #end: { readonly size: number; readonly root: Hash } | undefined;

  constructor(
    private readonly kept: readonly KeptHead[],
    private readonly upTo: number = Number.MAX_SAFE_INTEGER,
  ) {
    this.#roots = new RootsAt(kept.map(({ size }) => size));
  }

  take(position: Position, leaf: Hash): void {
    if (position > this.upTo) this.#end ??= this.now();
    this.#roots.add(leaf);
  }

  /** @throws LogContradictsHead EmptyLog */
  async sign(heads: HeadsDirectory, signer: Signer): Promise<KeptHead> {
    for (const head of this.kept) mustAgree(head, this.#roots.rootAt(head.size), signer);
    const end = this.#end ?? this.now();
    if (end.size === 0) throw new EmptyLog();
    const earlier = this.kept.find(({ size }) => size === end.size);
    return earlier ?? heads.keep(signNote(textOfHead({ origin: signer.name, ...end }), signer));
  }

  private now() {
    return { size: this.#roots.size, root: this.#roots.rootAt(this.#roots.size) as Hash };
  }
}

function mustAgree(head: KeptHead, root: Hash | undefined, signer: Signer): void {
  if (!root) throw new LogContradictsHead(head, 'shorter');
  if (!root.equals(head.root)) throw new LogContradictsHead(head, 'other-root');
  if (verdictOf(signer.verifierKey, head.note) === 'invalid') throw new LogContradictsHead(head, 'bad-signature');
}
