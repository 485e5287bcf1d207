import { strToU8, zipSync } from 'fflate';

/**
 * A zip of the files in this order, the same bytes for the same files whenever and wherever it is made: no moment in it,
 * and stored as they are, so that the bytes do not depend on how a library compresses.
 */
export function archiveOf(files: readonly (readonly [path: string, content: string])[]): Uint8Array {
  // a zip has no time zone: the first moment that it can write, by the clock of whoever makes it
  const mtime = new Date(1980, 0, 1);
  const entries = files.map(([path, content]) => [path, [strToU8(content), { level: 0, mtime }]] as const);
  return zipSync(Object.fromEntries(entries) as never);
}
