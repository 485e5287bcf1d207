/** Chance that can be repeated: the seed stands in the title of the run. */
export interface Random {
  /** A whole number from 0 up to, not including, `below`. */
  upTo(below: number): number;
  isTrue(share: number): boolean;
}

/** Mulberry32. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  return { upTo: (below) => Math.floor(next() * below), isTrue: (share) => next() < share };
}

/** CONTRACT_SEED repeats a run. */
export function seedOfThisRun(): number {
  return Number(process.env['CONTRACT_SEED'] ?? Date.now() % 1_000_000);
}
