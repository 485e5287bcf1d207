import { setTimeout as pause } from 'node:timers/promises';

/** @throws Error when the answer does not come in time */
export async function inTime<Answer>(answer: Promise<Answer>, bound: number): Promise<Answer> {
  const over = new AbortController();
  const late = pause(bound, undefined, { signal: over.signal }).then(() => {
    throw new Error(`no answer in ${bound} ms`);
  });
  late.catch(() => undefined); // also when the answer came first
  return Promise.race([answer, late]).finally(() => over.abort());
}
