#!/usr/bin/env node
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const main = new URL('../dist/main.js', import.meta.url);

// a clone that was installed but not yet built: the compiler is there, and it takes a few seconds
if (!existsSync(main) && !isBuilt()) {
  console.error('evenwicht is nog niet gebouwd en bouwen lukt niet. Voer in de kloon uit: npm ci && npm run build');
  process.exit(2);
}
await import(main.href);

function isBuilt() {
  const require = createRequire(import.meta.url);
  try {
    const compiler = join(dirname(require.resolve('@typescript/native/package.json')), 'bin', 'tsc');
    const project = fileURLToPath(new URL('../tsconfig.build.json', import.meta.url));
    console.error('evenwicht wordt eenmalig gebouwd…');
    // what the compiler says goes to the error output: the output of the command itself may be read by a program
    spawnSync(process.execPath, [compiler, '-b', project], { stdio: ['ignore', 2, 2] });
  } catch {
    return false;
  }
  return existsSync(main);
}
