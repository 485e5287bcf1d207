/** At most so many commands in a row look first. */
const longestCaution = 64;

/**
 * Whether it pays to expect that nobody else has written to the log. Where that failed, twice as many commands as the
 * time before look first, so that processes that write side by side lose little by trying.
 */
export class Forecast {
  private caution = 0;
  private toLookFirst = 0;

  /** Asked once a command. */
  isFair(): boolean {
    if (this.toLookFirst === 0) return true;
    this.toLookFirst -= 1;
    return false;
  }

  cameTrue(): void {
    this.caution = 0;
  }

  failed(): void {
    this.caution = Math.min(Math.max(1, 2 * this.caution), longestCaution);
    this.toLookFirst = this.caution;
  }
}
