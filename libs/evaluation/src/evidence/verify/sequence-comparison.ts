/** Where the two sequences part: what should stand from `place` on, and what does stand from `line` on. Counted from 1. */
export interface Gap {
  readonly place: number;
  readonly missing: readonly string[];
  readonly line: number;
  readonly extra: readonly string[];
}

const defaultWindow = 65_536;
const mostDifferences = 500_000;
const nearby = 16;

/**
 * Compares the hashes that should be there with those that are, as they come in, and finds the way back into step after
 * each difference: the nearest pair that agrees, at most a window ahead. Memory: the window and the differences.
 */
export class SequenceComparison {
  readonly gaps: Gap[] = [];
  /** Differences beyond those that are kept. */
  unkept = 0;
  #expected: readonly string[] = [];
  #found: readonly string[] = [];
  #atExpected = 0;
  #atFound = 0;
  #place = 1;
  #line = 1;
  #kept = 0;

  constructor(private readonly window = defaultWindow) {}

  /** Nothing waits: what comes next is at the same point of both. */
  get isInStep(): boolean {
    return this.#expected.length === this.#atExpected && this.#found.length === this.#atFound;
  }

  /** So many that agree, seen by the caller. Only while in step. */
  skip(count: number): void {
    this.#place += count;
    this.#line += count;
  }

  feed(expected: readonly string[], found: readonly string[]): void {
    this.#expected = joined(this.#expected, this.#atExpected, expected);
    this.#found = joined(this.#found, this.#atFound, found);
    [this.#atExpected, this.#atFound] = [0, 0];
    this.settle(false);
  }

  /** Nothing follows. */
  end(): void {
    this.settle(true);
    this.part(this.#expected.length - this.#atExpected, this.#found.length - this.#atFound);
  }

  private settle(isEnd: boolean): void {
    for (;;) {
      this.agree();
      const [left, right] = [this.#expected.length - this.#atExpected, this.#found.length - this.#atFound];
      if (left === 0 || right === 0) return;
      if (!isEnd && Math.min(left, right) < this.window) return; // the way back may still be to come
      const [a, b] = this.wayBack() ?? [Math.min(left, this.window), Math.min(right, this.window)];
      this.part(a, b);
    }
  }

  private agree(): void {
    const [expected, found] = [this.#expected, this.#found];
    let [e, f] = [this.#atExpected, this.#atFound];
    while (e < expected.length && f < found.length && expected[e] === found[f]) [e, f] = [e + 1, f + 1];
    this.skip(e - this.#atExpected);
    [this.#atExpected, this.#atFound] = [e, f];
  }

  private part(a: number, b: number): void {
    if (a + b === 0) return;
    if (this.#kept + a + b > mostDifferences) this.unkept += Math.max(a, b);
    else this.keep(a, b);
    [this.#atExpected, this.#atFound] = [this.#atExpected + a, this.#atFound + b];
    [this.#place, this.#line] = [this.#place + a, this.#line + b];
  }

  private keep(a: number, b: number): void {
    const missing = this.#expected.slice(this.#atExpected, this.#atExpected + a);
    const extra = this.#found.slice(this.#atFound, this.#atFound + b);
    this.gaps.push({ place: this.#place, missing, line: this.#line, extra });
    this.#kept += a + b;
  }

  /** How far ahead in each the nearest agreement is. */
  private wayBack(): readonly [number, number] | undefined {
    for (let sum = 1; sum <= nearby; sum += 1) {
      for (let a = 0; a <= sum; a += 1) if (this.agreeAt(a, sum - a)) return [a, sum - a];
    }
    return this.farWayBack();
  }

  private agreeAt(a: number, b: number): boolean {
    const hash = this.#expected[this.#atExpected + a];
    return hash !== undefined && hash === this.#found[this.#atFound + b];
  }

  private farWayBack(): readonly [number, number] | undefined {
    const ahead = new Map<string, number>();
    const expected = this.#expected.slice(this.#atExpected, this.#atExpected + this.window);
    expected.forEach((hash, a) => ahead.set(hash, a));
    let best: readonly [number, number] | undefined;
    const nearest = () => (best ? best[0] + best[1] : this.window);
    for (let b = 0; b < nearest() && this.#atFound + b < this.#found.length; b += 1) {
      const a = ahead.get(this.#found[this.#atFound + b] as string);
      if (a !== undefined && (!best || a + b < nearest())) best = [a, b];
    }
    return best;
  }
}

function joined(waiting: readonly string[], from: number, more: readonly string[]): readonly string[] {
  if (waiting.length === from) return more;
  return more.length === 0 && from === 0 ? waiting : [...waiting.slice(from), ...more];
}
