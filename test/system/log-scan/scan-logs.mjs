// After the last: nothing of a person, and no secret, in anything that any of them said; services speak JSON alone; and no
// server is left running.
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { endServersBelow } from './left-servers.mjs';
import { leaksIn } from './leaks-in.mjs';
import { linesThatAreNoJson } from './no-json.mjs';

export default async function scanLogs() {
  const directory = process.env.EVENWICHT_SYSTEM_LOGS;
  const files = await readdir(directory);
  const found = await Promise.all(
    files.map(async (file) => inFile(file, await readFile(join(directory, file), 'utf8'))),
  );
  const left = await endServersBelow(process.env.EVENWICHT_SYSTEM_PLACE);
  for (const place of [directory, process.env.EVENWICHT_SYSTEM_PLACE]) await rm(place, { recursive: true });
  const faults = [...left.map((server) => `a server is left running: ${server}`), ...found.flat()];
  if (faults.length > 0)
    throw new Error(`what may not be is found after the tests:\n${faults.slice(0, 20).join('\n')}`);
}

function inFile(file, text) {
  const leaks = leaksIn(text).map(({ kind, line, around }) => `${file}, line ${line}: ${kind} after "${around}"`);
  const odd = file.startsWith('service-') ? linesThatAreNoJson(text) : [];
  return [...leaks, ...odd.map((line) => `${file}, line ${line}: no JSON`)];
}
