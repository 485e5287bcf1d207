import { status } from '@grpc/grpc-js';

type Fault = { readonly kind: 'refuse'; readonly code: status } | { readonly kind: 'lose' | 'silence' };

/** What goes wrong with the next appends, in turn. */
export class FaultPlan {
  readonly #planned: Fault[] = [];

  /** Nothing is stored. */
  refuse(code: status): void {
    this.#planned.push({ kind: 'refuse', code });
  }

  /** It is stored, and the connection breaks before the answer. */
  lose(): void {
    this.#planned.push({ kind: 'lose' });
  }

  /** It is stored, and nothing is heard of it. */
  silence(): void {
    this.#planned.push({ kind: 'silence' });
  }

  /** @param store does what is asked and gives back how to answer @returns the status to fail with, if any */
  carryOut(store: () => () => void): status | undefined {
    const fault = this.#planned.shift();
    if (fault?.kind === 'refuse') return fault.code;
    const answer = store();
    if (fault?.kind === 'lose') return status.UNAVAILABLE;
    if (!fault) answer();
    return undefined;
  }
}
