// Runs programs of the workspace one after the other, whoever the user is and with or without a terminal.
import { spawn } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { constants as system, homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The clone. */
export const root = fileURLToPath(new URL('..', import.meta.url));

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a program in the clone and gives its exit status; a signal to this process goes on to the program, and ends both.
 *
 * @param {string[]} command a file that node runs, and its arguments
 */
export function run([file, ...parameters], { quiet = false, environment = {} } = {}) {
  const child = spawn(process.execPath, [file, ...parameters], {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['ignore', quiet ? 'ignore' : 'inherit', 'inherit'],
  });
  const pass = (signal) => {
    child.kill(signal);
    child.once('exit', () => process.exit(128 + system.signals[signal]));
  };
  for (const signal of SIGNALS) process.once(signal, pass);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (status, signal) => {
      for (const name of SIGNALS) process.off(name, pass);
      resolve(status ?? 128 + system.signals[signal]);
    });
  });
}

/**
 * npm, nx and others keep files in the home directory: a user without one, or with one of root's, gets a temporary one, also
 * for the cache whose place the npm that runs us has already told.
 */
export function ensureHome() {
  if (isWritable(home())) return;
  const temporary = mkdtempSync(join(tmpdir(), 'evenwicht-home-'));
  process.env.HOME = temporary;
  if (!isWritable(process.env.npm_config_cache ?? '')) process.env.npm_config_cache = join(temporary, '.npm');
  process.once('exit', () => rmSync(temporary, { recursive: true, force: true }));
}

function home() {
  try {
    return homedir();
  } catch {
    return ''; // neither HOME nor an entry in the passwd file
  }
}

function isWritable(directory) {
  try {
    accessSync(directory, constants.W_OK | constants.X_OK);
    return directory !== '';
  } catch {
    return false;
  }
}

/** Seconds, in one decimal, since a moment of `performance.now()`. */
export const secondsSince = (begun) => `${((performance.now() - begun) / 1000).toFixed(1)} s`;
