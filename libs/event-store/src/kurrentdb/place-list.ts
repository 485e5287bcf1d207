/** Where an event stands in `$all` of a server. Numbers: up to 2^53 bytes of log. */
export interface Place {
  readonly commit: number;
  readonly prepare: number;
}

/** A place in the client's words. */
interface ClientPlace {
  readonly commit: bigint;
  readonly prepare: bigint;
}

export function numbersOf({ commit, prepare }: ClientPlace): Place {
  return { commit: Number(commit), prepare: Number(prepare) };
}

export function bigintsOf({ commit, prepare }: Place): ClientPlace {
  return { commit: BigInt(commit), prepare: BigInt(prepare) };
}

export function isAfter(one: Place, other: Place): boolean {
  return one.commit > other.commit || (one.commit === other.commit && one.prepare > other.prepare);
}

/** Places in order, found back by halving. */
export class PlaceList {
  readonly #commits: number[] = [];
  readonly #prepares: number[] = [];

  get length(): number {
    return this.#commits.length;
  }

  /** @returns the new length */
  push({ commit, prepare }: Place): number {
    this.#prepares.push(prepare);
    return this.#commits.push(commit);
  }

  at(index: number): Place | undefined {
    const [commit, prepare] = [this.#commits[index], this.#prepares[index]];
    return commit === undefined || prepare === undefined ? undefined : { commit, prepare };
  }

  indexOf(place: Place): number | undefined {
    let [low, high] = [0, this.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.compare(middle, place) < 0) low = middle + 1;
      else high = middle;
    }
    return low < this.length && this.compare(low, place) === 0 ? low : undefined;
  }

  private compare(index: number, { commit, prepare }: Place): number {
    return (this.#commits[index] ?? Infinity) - commit || (this.#prepares[index] ?? Infinity) - prepare;
  }
}
