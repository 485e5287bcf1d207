// After the last: nothing of a person, and no secret, in anything that any of them said.
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { leaksIn } from './leaks-in.mjs';

export default async function scanLogs() {
  const directory = process.env.EVENWICHT_SYSTEM_LOGS;
  const files = await readdir(directory);
  const found = await Promise.all(
    files.map(async (file) => inFile(file, await readFile(join(directory, file), 'utf8'))),
  );
  await rm(directory, { recursive: true });
  const leaks = found.flat();
  if (leaks.length > 0) throw new Error(`what may stand in no log stands in these:\n${leaks.slice(0, 20).join('\n')}`);
}

function inFile(file, text) {
  return leaksIn(text).map(({ kind, line, around }) => `${file}, line ${line}: ${kind} after "${around}"`);
}
