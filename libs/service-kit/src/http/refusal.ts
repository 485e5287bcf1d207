/** A question that cannot be answered: what was asked for is not there (404), or cannot be computed as things stand (409). */
export class Refusal extends Error {
  constructor(
    readonly status: 404 | 409,
    readonly code: string,
    readonly detail: string,
  ) {
    super(code);
    this.name = 'Refusal';
  }
}

/** The reader waited for something that was not yet visible; asking again may help. */
export class NotYetVisible extends Error {
  constructor() {
    super('the read models have not come that far');
    this.name = 'NotYetVisible';
  }
}

/** As much of a kind of work is in hand as can be; asking again later may help. */
export class Busy extends Error {
  constructor(
    readonly code: string,
    readonly detail: string,
  ) {
    super(code);
    this.name = 'Busy';
  }
}

export interface HealthCheck {
  readonly isReady: boolean;
  /** False for what visitors can do without for a while. */
  readonly isNeeded?: boolean;
  readonly detail?: string;
  readonly head?: number;
  readonly lag?: number;
}

/** By the name of what was checked. */
export type HealthChecks = Readonly<Record<string, HealthCheck>>;

/** The service lives, and cannot do its work for now. */
export class NotReady extends Error {
  constructor(readonly checks: HealthChecks) {
    super('not ready');
    this.name = 'NotReady';
  }
}
