/** Chance that the same seed repeats. */
export class SeededRandom {
  constructor(private state: number) {}

  /** Mulberry32: from 0 up to, not including, 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  }

  /** A whole number from one up to and including another. */
  from(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  one<Choice>(choices: readonly Choice[]): Choice {
    return choices[this.from(0, choices.length - 1)] as Choice;
  }

  isTrue(share: number): boolean {
    return this.next() < share;
  }

  uuid(): string {
    const digits = Array.from({ length: 32 }, () => this.from(0, 15).toString(16));
    [digits[12], digits[16]] = ['4', '8'];
    return digits.join('').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  }

  /** Chance of its own for a part, so that parts that run at once do not disturb each other. */
  split(): SeededRandom {
    return new SeededRandom(this.from(0, 0x7fff_ffff));
  }
}
