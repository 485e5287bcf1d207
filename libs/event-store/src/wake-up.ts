/** Tells those who wait for the end of the log that it may have moved. Rings during a read are not missed. */
export class WakeUp {
  #rings = 0;
  readonly #sleepers = new Set<() => void>();

  /** Taken before reading, given to `sleep` after it. */
  get rings(): number {
    return this.#rings;
  }

  ring(): void {
    this.#rings += 1;
    for (const wake of this.#sleepers) wake();
  }

  /** Resolves at the first ring after `since`, or after `milliseconds`. */
  async sleep(since: number, milliseconds: number): Promise<void> {
    if (since !== this.#rings) return;
    await new Promise<void>((resolve) => {
      const wake = () => {
        clearTimeout(timer);
        this.#sleepers.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, milliseconds);
      this.#sleepers.add(wake);
    });
  }
}
