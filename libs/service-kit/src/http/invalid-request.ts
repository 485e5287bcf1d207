/** What is wrong with one field. The value itself is never repeated: it may be what should not have been there. */
export interface FieldError {
  readonly field: string;
  readonly code: string;
  readonly detail: string;
}

/** The request does not fit the description; all field errors at once. */
export class InvalidRequest extends Error {
  constructor(readonly errors: readonly FieldError[]) {
    super('the request does not fit the description');
    this.name = 'InvalidRequest';
  }
}
