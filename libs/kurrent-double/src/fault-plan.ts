import { Metadata, status } from '@grpc/grpc-js';

/** How a call ends that does not succeed. */
export interface Failure {
  readonly code: status;
  readonly details: string;
  readonly metadata?: Metadata;
}

type Fault = { readonly kind: 'refuse'; readonly failure: Failure } | { readonly kind: 'lose' | 'silence' };

const details = 'a fault on demand';

/** What goes wrong with the next appends, in turn. */
export class FaultPlan {
  readonly #planned: Fault[] = [];

  /** Nothing is stored. */
  refuse(code: status): void {
    this.#planned.push({ kind: 'refuse', failure: { code, details } });
  }

  /** Another server is the leader: nothing is stored here. */
  referTo(leader: { readonly host: string; readonly port: number }): void {
    const metadata = new Metadata();
    metadata.set('exception', 'not-leader');
    metadata.set('leader-endpoint-host', leader.host);
    metadata.set('leader-endpoint-port', String(leader.port));
    this.#planned.push({ kind: 'refuse', failure: { code: status.NOT_FOUND, details, metadata } });
  }

  /** It is stored, and the connection breaks before the answer. */
  lose(): void {
    this.#planned.push({ kind: 'lose' });
  }

  /** It is stored, and nothing is heard of it. */
  silence(): void {
    this.#planned.push({ kind: 'silence' });
  }

  /** @param store does what is asked and gives back how to answer @returns how to fail instead, if at all */
  carryOut(store: () => () => void): Failure | undefined {
    const fault = this.#planned.shift();
    if (fault?.kind === 'refuse') return fault.failure;
    const answer = store();
    if (fault?.kind === 'lose') return { code: status.UNAVAILABLE, details };
    if (!fault) answer();
    return undefined;
  }
}
