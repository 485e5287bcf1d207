import { leafHash, RootsAt, verdictOf, type KeptHead, type VerifierKey } from '@evenwicht/evaluation';
import { allEventTypes, checkEvent, upcast, type Position, type StoredEvent } from '@evenwicht/events';
import type { StoredBytes } from '@evenwicht/event-store';

/** What is wrong with the bytes of an event; told by position, never by what stands there. */
export type FaultOfEvent = 'out-of-order' | 'unreadable' | 'unknown-type' | 'newer-version' | 'unfit';

/** Milliseconds that a clock may be ahead. */
const tolerance = 60_000;

/** Everything that can be seen of a log by reading its bytes once. */
export class LogReading {
  readonly faults = new Map<FaultOfEvent, Position[]>();
  /** Recorded at a moment that is still to come. */
  readonly ofTheFuture: Position[] = [];
  private readonly roots: RootsAt;
  private last = 0;

  constructor(
    private readonly heads: readonly KeptHead[],
    private readonly now: number,
  ) {
    this.roots = new RootsAt(heads.map(({ size }) => size));
  }

  get size(): number {
    return this.last;
  }

  take({ position, bytes }: StoredBytes): void {
    if (position !== this.last + 1) this.note('out-of-order', position);
    this.last = position;
    this.roots.add(leafHash(bytes));
    const event = parsed(bytes);
    const fault = event ? faultOf(event) : 'unreadable';
    if (fault) this.note(fault, position);
    if (event && Date.parse(event.recordedAt) > this.now + tolerance) this.ofTheFuture.push(position);
  }

  /** Heads that say something else than the log does, and why. */
  contradicted(key: VerifierKey | undefined): readonly string[] {
    return this.heads.flatMap((head) => {
      const root = this.roots.rootAt(head.size);
      if (!root) return [`${head.file} (het logboek is korter)`];
      if (!root.equals(head.root)) return [`${head.file} (er staat iets anders)`];
      return key && verdictOf(key, head.note) === 'invalid' ? [`${head.file} (de handtekening klopt niet)`] : [];
    });
  }

  private note(fault: FaultOfEvent, position: Position): void {
    const known = this.faults.get(fault);
    if (known) known.push(position);
    else this.faults.set(fault, [position]);
  }
}

function faultOf(event: StoredEvent): FaultOfEvent | undefined {
  const type = allEventTypes().get(event.type);
  if (!type) return 'unknown-type';
  if (event.schemaVersion > type.schemaVersion) return 'newer-version';
  return fits(event) ? undefined : 'unfit';
}

function parsed(bytes: Buffer): StoredEvent | undefined {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as StoredEvent;
  } catch {
    return undefined;
  }
}

function fits(event: StoredEvent): boolean {
  try {
    checkEvent(upcast(event));
    return true;
  } catch {
    return false;
  }
}
