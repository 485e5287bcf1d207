import type { ChildProcess } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { basename, join } from 'node:path';

/** Leaves everything that a process says where it is scanned when all system tests are done. */
export function keepOutput(child: ChildProcess, words: readonly string[]): void {
  const directory = process.env['EVENWICHT_SYSTEM_LOGS'];
  if (directory === undefined || child.pid === undefined) return;
  const named = words.filter((word) => /^[\w./-]+$/.test(word)).map((word) => basename(word));
  const file = createWriteStream(join(directory, `${named.join('-').slice(0, 80)}.${child.pid}.log`), { flags: 'a' });
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => file.write(text));
  child.once('close', () => file.end());
}
