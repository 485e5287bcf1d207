import type { ChildProcess } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { basename, join } from 'node:path';

/**
 * Leaves everything that a process says where it is scanned when all system tests are done.
 * @param kind of a service, of which every line is also to be JSON
 */
export function keepOutput(child: ChildProcess, words: readonly string[], kind = 'process'): void {
  const directory = process.env['EVENWICHT_SYSTEM_LOGS'];
  if (directory === undefined || child.pid === undefined) return;
  const named = words.filter((word) => /^[\w./-]+$/.test(word)).map((word) => basename(word));
  const name = join(directory, `${kind}-${named.join('-').slice(0, 80)}.${child.pid}`);
  for (const [stream, end] of [
    [child.stdout, 'out'],
    [child.stderr, 'err'],
  ] as const) {
    const file = createWriteStream(`${name}.${end}.log`, { flags: 'a' });
    stream?.on('data', (text) => file.write(text));
    child.once('close', () => file.end());
  }
}
