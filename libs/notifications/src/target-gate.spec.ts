import { atOnce, TargetGate } from './target-gate.js';

let now = 0;
let gate: TargetGate;
beforeEach(() => {
  now = 1_000;
  gate = new TargetGate(() => now);
});

describe('A target', () => {
  it('gets a few messages at once, and so does another', async () => {
    let isAnswering = (): void => undefined;
    const waiting = new Promise<void>((resolve) => (isAnswering = resolve));
    const underWay = Array.from({ length: atOnce }, () => gate.through('a', () => waiting));
    expect([gate.isFull('a'), gate.isFull('b')]).toEqual([true, false]);
    isAnswering();
    await Promise.all(underWay);
    await gate.through('a', () => Promise.reject(new Error('refused'))).catch(() => undefined);
    expect(gate.isFull('a')).toBe(false);
  });

  it('that does not answer is left alone, each time twice as long and never longer than a minute', () => {
    const rests: number[] = [];
    for (let time = 0; time < 9; time += 1) {
      gate.rest('a');
      const begun = now;
      while (gate.isResting('a')) now += 500;
      rests.push((now - begun) / 1_000);
    }
    expect(rests).toEqual([1, 2, 4, 8, 16, 32, 60, 60, 60]);
    gate.rest('a');
    expect([gate.isResting('a'), gate.isResting('b')]).toEqual([true, false]);
    now += 60_000;
    gate.answered('a');
    gate.rest('a');
    now += 1_000;
    expect(gate.isResting('a')).toBe(false); // from the beginning
  });

  it('is left alone as long as it asks, an hour at most', () => {
    gate.rest('a', 120);
    now += 119_000;
    expect(gate.isResting('a')).toBe(true);
    now += 1_000;
    expect(gate.isResting('a')).toBe(false);
    gate.rest('a', 999_999);
    now += 3_600_000;
    expect(gate.isResting('a')).toBe(false);
  });

  it('is left alone as it asked also for messages that were under way together', () => {
    gate.rest('a');
    gate.rest('a', 120);
    gate.answered('a');
    now += 119_000;
    expect(gate.isResting('a')).toBe(true);
    now += 1_000;
    expect(gate.isResting('a')).toBe(false);
  });

  it('is not left alone longer for messages that were under way together', () => {
    for (let time = 0; time < 4; time += 1) gate.rest('a');
    now += 1_000;
    expect(gate.isResting('a')).toBe(false);
  });
});
