import { hash } from 'node:crypto';
import type { Visitor } from './visitor.js';

interface Known {
  readonly visitor: Visitor;
  /** Milliseconds since 1970, as are all moments here. */
  readonly since: number;
  readonly until: number;
}

/** How long a token that was found good is taken for good: a key that the issuer withdraws is kept for longer anyway. */
const longest = 60_000;

/** A person has one token at a time; who is not among the latest is verified again. */
const mostTokens = 1_000;

/** Tokens that were verified a moment ago, by their digest: checking a signature takes longer than most of what it is for. */
export class KnownTokens {
  private readonly known = new Map<string, Known>();

  /** The visitor behind a token that was found good less than a minute ago and has not expired since. */
  visitorFor(token: string, now: number): Visitor | undefined {
    const found = this.known.get(digest(token));
    return found && found.since <= now && now < found.until ? found.visitor : undefined;
  }

  /** @param expiry of the token */
  keep(token: string, visitor: Visitor, now: number, expiry: number): void {
    const name = digest(token);
    this.known.delete(name); // what is kept anew goes to the end
    this.known.set(name, { visitor, since: now, until: Math.min(now + longest, expiry) });
    const [oldest] = this.known.keys();
    if (this.known.size > mostTokens && oldest !== undefined) this.known.delete(oldest);
  }
}

function digest(token: string): string {
  return hash('sha256', token, 'base64');
}
