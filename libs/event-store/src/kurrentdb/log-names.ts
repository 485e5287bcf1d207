import type { StreamCategory, StreamName } from '@evenwicht/events';

/**
 * The names of a log's streams on a server that it shares: `evenwicht.case-7d…` for `case-7d…`. No name of the server
 * begins so (those begin with `$`), and no other log does.
 */
export class LogNames {
  readonly #prefix: string;

  constructor(log: string) {
    this.#prefix = `${log}.`;
  }

  onServer(stream: StreamName): string {
    return this.#prefix + stream;
  }

  here(name: string): StreamName {
    return name.slice(this.#prefix.length) as StreamName;
  }

  /** What the names begin with: of the whole log, or of some categories. */
  prefixes(categories?: readonly StreamCategory[]): string[] {
    return categories ? categories.map((category) => `${this.#prefix}${category}-`) : [this.#prefix];
  }
}
