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
