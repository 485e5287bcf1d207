/** The code of what made a job fail. Never its message: that may quote what a household is. */
export function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'UNKNOWN';
  const { code } = error as { readonly code?: unknown };
  if (typeof code === 'string' && /^[A-Z0-9_]{2,40}$/.test(code)) return code;
  return screaming(error.name);
}

/** `EventStoreUnavailable` as EVENT_STORE_UNAVAILABLE. */
function screaming(name: string): string {
  const code = name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '_').toUpperCase();
  return /^[A-Z0-9_]{2,60}$/.test(code) ? code : 'UNKNOWN';
}

/** What the queue says of a failed job: the code of its cause, or a sentence of its own about a job that took its workers along. */
export function causeIn(reason: string): string {
  return /^[A-Z0-9_]+$/.test(reason) ? reason : 'STALLED';
}
