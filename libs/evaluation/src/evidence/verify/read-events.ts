import { createHash } from 'node:crypto';
import { LeafHashFile, leafHashBlocks } from '../bundle/leaf-hash-file.js';
import type { EvidenceProgress } from '../log-bytes.js';
import type { Hash } from '../merkle/merkle-hash.js';
import { RootsAt } from '../merkle/roots-at.js';
import { eventLineBlocks, hashesOf } from '../bundle/event-line-blocks.js';
import { SequenceComparison, type Gap } from './sequence-comparison.js';

/** The events of a bundle, read once. */
export interface EventsRead {
  readonly count: number;
  readonly bytes: number;
  readonly sha256: string;
  readonly isUnterminated: boolean;
  /** Of the tree over the lines as they are. */
  readonly roots: RootsAt;
  /** Where they differ from the leaf hashes of the bundle; none when it has none. */
  readonly gaps: readonly Gap[];
  readonly unkept: number;
  /** Leaf hashes of the bundle; absent without the file. */
  readonly expectedCount: number | undefined;
}

export interface EventsToRead {
  readonly events: string;
  /** Absent when the bundle has no leaf hashes. */
  readonly leafHashes: string | undefined;
  /** Sizes of which the root is wanted. */
  readonly sizes: readonly number[];
  readonly totalBytes: number;
  readonly onProgress?: ((progress: EvidenceProgress) => void) | undefined;
}

/** Flat memory: one chunk of the file, and what differs. */
export async function readEvents(order: EventsToRead): Promise<EventsRead> {
  const expected = order.leafHashes === undefined ? undefined : await LeafHashFile.open(order.leafHashes);
  try {
    return await new EventsReading(order, expected).read();
  } finally {
    await expected?.close();
  }
}

class EventsReading {
  readonly #roots: RootsAt;
  readonly #comparison = new SequenceComparison();
  readonly #digest = createHash('sha256');
  #bytes = 0;
  #isUnterminated = false;

  constructor(
    private readonly order: EventsToRead,
    private readonly expected: LeafHashFile | undefined,
  ) {
    this.#roots = new RootsAt(order.sizes);
  }

  async read(): Promise<EventsRead> {
    for await (const block of eventLineBlocks(this.order.events, { heard: (bytes) => this.hear(bytes) })) {
      const hashes = hashesOf(block);
      for (const hash of hashes) this.#roots.add(hash);
      await this.compare(hashes);
      this.#isUnterminated = block.isUnterminated;
    }
    await this.compareTheRest();
    return this.outcome();
  }

  private hear(bytes: Buffer): void {
    this.#digest.update(bytes);
    this.#bytes += bytes.length;
    this.order.onProgress?.({ done: this.#bytes, total: this.order.totalBytes });
  }

  private async compare(found: readonly Hash[]): Promise<void> {
    if (!this.expected) return;
    const expected = await this.expected.take(found.length);
    if (this.#comparison.isInStep && expected.equals(Buffer.concat(found))) this.#comparison.skip(found.length);
    else
      this.#comparison.feed(
        hexOf(expected),
        found.map((hash) => hash.toString('hex')),
      );
  }

  private async compareTheRest(): Promise<void> {
    if (!this.expected) return;
    for await (const hashes of this.expected.blocks()) this.#comparison.feed(hexOf(hashes), []);
    this.#comparison.end();
  }

  private outcome(): EventsRead {
    return {
      count: this.#roots.size,
      bytes: this.#bytes,
      sha256: this.#digest.digest('hex'),
      isUnterminated: this.#isUnterminated,
      roots: this.#roots,
      gaps: this.#comparison.gaps,
      unkept: this.#comparison.unkept,
      expectedCount: this.expected?.count,
    };
  }
}

/** The tree over the leaf hashes that the bundle brings. */
export async function rootsOfLeafHashes(path: string, sizes: readonly number[]): Promise<RootsAt> {
  const roots = new RootsAt(sizes);
  for await (const block of leafHashBlocks(path)) {
    for (let at = 0; at < block.length; at += 32) roots.add(block.subarray(at, at + 32));
  }
  return roots;
}

function hexOf(hashes: Buffer): string[] {
  const text = hashes.toString('hex');
  return Array.from({ length: hashes.length / 32 }, (_, n) => text.slice(n * 64, n * 64 + 64));
}
