import { leafHash } from '../merkle/merkle-hash.js';
import { possibleTexts, type KeyOrder } from '../bundle/key-order.js';
import type { EventFinding } from './findings.js';
import { merged, type Difference } from './merge-findings.js';
import type { Gap } from './sequence-comparison.js';

/** What the differences are explained with. */
export interface BundleContent {
  /** How many events there should be. */
  readonly expectedCount: number;
  readonly orders: readonly KeyOrder[];
  /** Where each of the hashes should stand, as far as it should; counted from 1. */
  placesOf(hashes: ReadonlySet<string>): Promise<ReadonlyMap<string, number>>;
  /** What stands on the lines, in order. */
  textsOn(lines: ReadonlySet<number>): AsyncIterable<{ readonly line: number; readonly bytes: Buffer }>;
}

/**
 * What happened at each gap: a line that belongs elsewhere was moved, one that is elsewhere too is a duplicate, one that
 * can be written as the missing event was only written otherwise; the others are, in order, the missing events, altered.
 */
export async function classifiedDifferences(gaps: readonly Gap[], content: BundleContent): Promise<EventFinding[]> {
  const explained = new Explanations(gaps);
  explained.placesFound(await content.placesOf(explained.unexplainedHashes()));
  for await (const { line, bytes } of content.textsOn(explained.unexplainedLines())) {
    explained.textFound(line, bytes, content.orders);
  }
  return merged(explained.all(), content.expectedCount);
}

class Explanations {
  readonly #differences: Difference[] = [];
  /** Hash and number of the events that are nowhere. */
  readonly #missing = new Map<string, number>();
  /** Line and hash of what nobody asked for. */
  readonly #extra = new Map<number, string>();

  constructor(private readonly gaps: readonly Gap[]) {
    for (const { place, missing } of gaps) missing.forEach((hash, n) => this.#missing.set(hash, place + n));
    for (const { line, extra } of gaps) extra.forEach((hash, n) => this.#extra.set(line + n, hash));
  }

  unexplainedHashes(): ReadonlySet<string> {
    return new Set(this.#extra.values());
  }

  unexplainedLines(): ReadonlySet<number> {
    return new Set(this.#extra.keys());
  }

  /** The first line with a missing event is that event, moved; others with it are duplicates. */
  placesFound(places: ReadonlyMap<string, number>): void {
    for (const [line, hash] of this.#extra) {
      const event = places.get(hash);
      if (event === undefined) continue;
      this.explain(this.#missing.delete(hash) ? 'moved' : 'duplicate', line, event);
    }
  }

  textFound(line: number, bytes: Buffer, orders: readonly KeyOrder[]): void {
    for (const text of textsWithTheMeaningOf(bytes, orders)) {
      const hash = leafHash(Buffer.from(text)).toString('hex');
      const event = this.#missing.get(hash);
      if (event === undefined) continue;
      this.#missing.delete(hash);
      return this.explain('other-form', line, event);
    }
  }

  all(): Difference[] {
    for (const gap of this.gaps) this.pair(gap);
    return this.#differences;
  }

  private pair({ place, missing, line, extra }: Gap): void {
    const events = missing.map((_, n) => place + n).filter((event) => this.isMissing(missing[event - place]));
    const lines = extra.map((_, n) => line + n).filter((each) => this.#extra.has(each));
    events.forEach((event, n) => this.#differences.push(alteredOrMissing(event, lines[n])));
    for (const added of lines.slice(events.length)) this.#differences.push({ kind: 'added', line: added });
  }

  private isMissing(hash: string | undefined): boolean {
    return hash !== undefined && this.#missing.has(hash);
  }

  private explain(kind: EventFinding['kind'], line: number, event: number): void {
    this.#extra.delete(line);
    this.#differences.push({ kind, line, event });
  }
}

function alteredOrMissing(event: number, line: number | undefined): Difference {
  return line === undefined ? { kind: 'missing', event } : { kind: 'altered', event, line };
}

function textsWithTheMeaningOf(bytes: Buffer, orders: readonly KeyOrder[]): string[] {
  try {
    const event: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return typeof event === 'object' && event !== null ? possibleTexts(event, orders) : [];
  } catch {
    return []; // no JSON: it has no meaning to compare
  }
}
