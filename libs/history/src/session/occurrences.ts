/** Counts how often each content has come by: two lines may say the same and both be meant. */
export class Occurrences {
  private readonly counts = new Map<string, number>();

  /** 1 for the first time. */
  next(content: string): number {
    const count = (this.counts.get(content) ?? 0) + 1;
    this.counts.set(content, count);
    return count;
  }
}
