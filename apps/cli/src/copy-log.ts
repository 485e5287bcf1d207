import type { Position } from '@evenwicht/events';
import { leafHash, RootsAt, type EvidenceProgress, type Hash, type LogBytes } from '@evenwicht/evaluation';
import { beginning, copiedAppends, type CopyTarget, type StoredBytes } from '@evenwicht/event-store';

export interface LogToCopy {
  readonly from: LogBytes;
  readonly to: LogBytes & CopyTarget;
  readonly onCopied?: (progress: EvidenceProgress) => void;
  readonly onVerified?: (progress: EvidenceProgress) => void;
}

export interface CopiedLog {
  /** Events in both logs. */
  readonly size: Position;
  /** Of those, how many were there already. */
  readonly found: Position;
  /** Merkle root of both (RFC 6962). */
  readonly root: Hash;
}

/** The target holds something that is not the beginning of the source: nothing was written. */
export class OtherLogInTarget extends Error {
  constructor(readonly size: Position) {
    super(`the target holds ${size} events that are not the first of the source`);
    this.name = 'OtherLogInTarget';
  }
}

/** Somebody else writes in the target, or it does not keep what it is given. */
export class CopyDiffers extends Error {
  constructor(readonly position: Position) {
    super(`the target is no copy of the source: seen at position ${position}`);
    this.name = 'CopyDiffers';
  }
}

/** Events to a wave: what PostgreSQL stores in one transaction. */
const waveSize = 500;

/**
 * Copies every event of one log to another, byte by byte, at the same position. What is there already is gone past, if it
 * is the beginning of the same log; so a copy that was cut off is finished by copying again. At the end both logs are
 * read and must have one Merkle root.
 * @throws OtherLogInTarget CopyDiffers, and what the logs throw
 */
export async function copyLog({ from, to, onCopied, onVerified }: LogToCopy): Promise<CopiedLog> {
  const [size, found] = [await from.head(), await to.head()];
  if (found > size) throw new OtherLogInTarget(found);
  const present = await rootOf(to, found);
  const source = new RootsAt([found]);
  const isOther = () => source.size >= found && found > 0 && !source.rootAt(found)?.equals(present);
  for await (const batch of from.readBytes(beginning, size)) {
    for (const { bytes } of batch) source.add(leafHash(bytes));
    if (isOther()) throw new OtherLogInTarget(found);
    await store(
      batch.filter(({ position }) => position > found),
      to,
    );
    onCopied?.({ done: source.size, total: size });
  }
  const root = source.rootAt(size) as Hash;
  const copied = await rootOf(to, size, onVerified);
  if ((await to.head()) !== size || !copied.equals(root)) throw new CopyDiffers(size);
  return { size, found, root };
}

async function store(batch: readonly StoredBytes[], to: CopyTarget): Promise<void> {
  for (let from = 0; from < batch.length; from += waveSize) {
    const wave = batch.slice(from, from + waveSize);
    const last = wave.at(-1)?.position;
    const reached = await to.storeCopied(copiedAppends(wave));
    if (reached !== last) throw new CopyDiffers(reached);
  }
}

/** The root of the first events of a log. */
async function rootOf(log: LogBytes, size: Position, onProgress?: (progress: EvidenceProgress) => void): Promise<Hash> {
  const roots = new RootsAt([]);
  for await (const batch of log.readBytes(beginning, size)) {
    for (const { bytes } of batch) roots.add(leafHash(bytes));
    onProgress?.({ done: roots.size, total: size });
  }
  return roots.rootAt(roots.size) as Hash;
}
