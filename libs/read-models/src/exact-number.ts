import type { ValueTransformer } from 'typeorm';

/** A 64-bit integer column as a number, for what is known to fit one exactly. @throws RangeError when it does not. */
export const exactNumber: ValueTransformer = {
  to: (value: number | null | undefined) => value,
  from: (text: string | null) => (text === null ? null : exactly(text)),
};

function exactly(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} does not fit a number exactly`);
  return value;
}
