/** An answer as it went out: what a repetition gets. */
export interface KeptAnswer {
  readonly status: number;
  /** Those that say something of the answer itself, by their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A key in the hands of one request, which nobody else carries out meanwhile. Ends with the process that holds it. */
export interface HeldKey {
  /** Keeps the answer for ever. @throws Error when it cannot be kept */
  answer(answer: KeptAnswer): Promise<void>;
  /**
   * Gives the key back without an answer. `isUndone` says that certainly nothing was recorded: the key is as if it had
   * never been used. Otherwise it stays bound to its content.
   */
  letGo(isUndone: boolean): Promise<void>;
}

export type Claim =
  | { readonly outcome: 'held'; readonly held: HeldKey }
  | { readonly outcome: 'answered'; readonly answer: KeptAnswer }
  | { readonly outcome: 'in-flight' }
  | { readonly outcome: 'other-content' };

/**
 * Which keys were used for what, and what was answered (draft-ietf-httpapi-idempotency-key-header). Keys and contents
 * come as digests of 32 bytes: nothing of a request itself is kept. A class, so that Nest can use it as a token.
 */
export abstract class SentRequests {
  abstract claim(key: Buffer, content: Buffer): Promise<Claim>;
}

interface Known {
  readonly content: Buffer;
  isHeld: boolean;
  answer?: KeptAnswer;
}

/** Remembers as long as the process lives: for specs. */
export class MemorySentRequests extends SentRequests {
  private readonly known = new Map<string, Known>();

  override async claim(key: Buffer, content: Buffer): Promise<Claim> {
    const name = key.toString('hex');
    const earlier = this.known.get(name);
    if (earlier && !earlier.content.equals(content)) return { outcome: 'other-content' };
    if (earlier?.answer) return { outcome: 'answered', answer: earlier.answer };
    if (earlier?.isHeld) return { outcome: 'in-flight' };
    const known = earlier ?? { content, isHeld: true };
    known.isHeld = true;
    this.known.set(name, known);
    return { outcome: 'held', held: this.hold(name, known, !earlier) };
  }

  private hold(name: string, known: Known, isFirst: boolean): HeldKey {
    return {
      answer: async (answer) => void Object.assign(known, { answer, isHeld: false }),
      letGo: async (isUndone) => {
        known.isHeld = false;
        if (isUndone && isFirst) this.known.delete(name);
      },
    };
  }
}
