/** What was asked for is not there (or not for this visitor to know of). */
export class NotFound extends Error {
  constructor(
    readonly code: string,
    readonly detail: string,
  ) {
    super(code);
    this.name = 'NotFound';
  }
}
