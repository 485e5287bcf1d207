import type { IdentitySettings } from './settings.js';

/** Milliseconds: for how long an answer counts, and how long one is waited for. */
const [fresh, patience] = [30_000, 1_000];

/** Whoever vouches for visitors, as an operator wants to know of it. A class, so that Nest can use it as an injection token. */
export class IdentityProvider {
  private answer: { readonly at: number; readonly isReachable: Promise<boolean> } | undefined;
  private readonly address: string;

  constructor(
    { issuer, jwksUri }: Pick<IdentitySettings, 'issuer' | 'jwksUri'>,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.address = jwksUri ?? `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  }

  /** Whether it answers; asked once in half a minute, however often somebody wants to know. */
  isReachable(): Promise<boolean> {
    if (!this.answer || this.now() - this.answer.at > fresh) {
      this.answer = { at: this.now(), isReachable: this.ask() };
    }
    return this.answer.isReachable;
  }

  private ask(): Promise<boolean> {
    return fetch(this.address, { signal: AbortSignal.timeout(patience), redirect: 'error' }).then(
      async ({ ok, body }) => {
        await body?.cancel();
        return ok;
      },
      () => false,
    );
  }
}
