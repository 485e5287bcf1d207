/** Chance that is the same every time: a seed gives a row of numbers (mulberry32). For inventing, never for deciding. */
export class Chance {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** At least `lowest`, at most `highest`. */
  between(lowest: number, highest: number): number {
    return lowest + Math.floor(this.next() * (highest - lowest + 1));
  }

  /** True in so many of a hundred cases. */
  inPercent(percentage: number): boolean {
    return this.next() * 100 < percentage;
  }

  pick<Value>(values: readonly Value[]): Value {
    return this.among(values.map((value) => [1, value]));
  }

  /** One of the values, each as often as its weight says. */
  among<Value>(weighted: readonly (readonly [weight: number, value: Value])[]): Value {
    const total = weighted.reduce((sum, [weight]) => sum + weight, 0);
    let rest = this.next() * total;
    const found = weighted.find(([weight]) => (rest -= weight) < 0) ?? weighted.at(-1);
    if (!found) throw new RangeError('nothing to choose from');
    return found[1];
  }

  private next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }
}
