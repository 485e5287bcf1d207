import { addCaseTallies, addPlacements, CaseCounting, type CaseCounts, type Region } from '@evenwicht/distribution';
import type { RecordedEvent, StreamName } from '@evenwicht/events';
import type { LinePlace } from './stored-events.js';

/**
 * Counts cases in the memory of so many at a time, however many there are. Those for which there is no room wait for a
 * next turn, in which the events are read again from the first of them on. Which cases share a turn makes no difference
 * to what is counted (docs/adr/0084).
 */
export class CountedInTurns {
  readonly #held = new Set<StreamName>();
  readonly #placements: CaseCounts['placements'][number][] = [];
  #counting = new CaseCounting();
  #waitsFrom: LinePlace | undefined;

  /** @param cases receive what is counted */
  constructor(
    private readonly cases: Region['cases'],
    private readonly casesAtOnce: number,
  ) {}

  /** An event of a case, in the order of the log. @throws Error for an event type that no case has */
  take(event: RecordedEvent, place: LinePlace): void {
    if (this.holds(event, place)) this.#counting.apply(event);
  }

  /** Ends a turn. @returns where the next one begins; absent when every case was counted */
  next(): LinePlace | undefined {
    const { tallies, placements } = this.#counting.counts;
    addCaseTallies(this.cases, tallies);
    for (const placement of placements) this.#placements.push(placement);
    const waitsFrom = this.#waitsFrom;
    if (!waitsFrom) addPlacements(this.cases, this.#placements);
    this.#counting = new CaseCounting();
    this.#held.clear();
    this.#waitsFrom = undefined;
    return waitsFrom;
  }

  /** A case begins with revision 0 of its stream. */
  private holds({ stream, revision }: RecordedEvent, place: LinePlace): boolean {
    if (this.#held.has(stream)) return true;
    if (revision !== 0) return false; // of a case of another turn
    if (this.#held.size < this.casesAtOnce) this.#held.add(stream);
    else this.#waitsFrom ??= place;
    return this.#held.has(stream);
  }
}
