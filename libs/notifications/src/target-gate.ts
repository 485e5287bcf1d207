/** Messages under way to one target at once, in one process. */
export const atOnce = 4;

/** Milliseconds that a target which does not answer is left alone at first, and at most. */
const firstRest = 1_000;
const longestRest = 60_000;
/** Milliseconds that a target may ask to be left alone. */
const longestAsked = 3_600_000;

/**
 * Keeps one target from holding up another: few messages are under way to each, and who does not answer is left alone for
 * a while. Known for as long as the process lives; a clock that jumps does not matter to it.
 */
export class TargetGate {
  private readonly underWay = new Map<string, number>();
  private readonly rests = new Map<string, { readonly until: number; readonly length: number }>();

  constructor(private readonly now: () => number = () => performance.now()) {}

  isFull(targetId: string): boolean {
    return (this.underWay.get(targetId) ?? 0) >= atOnce;
  }

  isResting(targetId: string): boolean {
    return this.now() < (this.rests.get(targetId)?.until ?? 0);
  }

  async through<Result>(targetId: string, work: () => Promise<Result>): Promise<Result> {
    this.underWay.set(targetId, (this.underWay.get(targetId) ?? 0) + 1);
    try {
      return await work();
    } finally {
      this.underWay.set(targetId, (this.underWay.get(targetId) ?? 1) - 1);
    }
  }

  /** One that was under way when the target asked to be left alone does not end that. */
  answered(targetId: string): void {
    if (!this.isResting(targetId)) this.rests.delete(targetId);
  }

  /** @param asked seconds that the target itself names */
  rest(targetId: string, asked = 0): void {
    const { length = firstRest / 2, until = 0 } = this.rests.get(targetId) ?? {};
    const now = this.now();
    const longer = now + Math.min(asked * 1_000, longestAsked);
    // one that was under way when another found out
    if (now < until) return void this.rests.set(targetId, { length, until: Math.max(until, longer) });
    const next = Math.min(length * 2, longestRest);
    this.rests.set(targetId, { length: next, until: Math.max(now + next, longer) });
  }
}
