import { readFileSync } from 'node:fs';

const EVERY = 250; // ms

/**
 * Ends this process with SIGTERM when the npm that runs it has ended. npm runs a script in a shell and passes a signal to that
 * shell only, which dies of it and leaves us behind; and when npm itself is killed nobody tells the shell.
 */
export function followNpm() {
  if (!process.env.npm_lifecycle_event) return;
  const begun = lineage();
  const watch = setInterval(() => {
    if (lineage() === begun) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, EVERY);
  watch.unref();
}

/** Our parent; and where that is the shell of npm, npm (as far as /proc shows it). */
function lineage() {
  const [, name, parent] = /\((.*)\) \S (\d+)/.exec(statusOf(process.ppid)) ?? [];
  return /^(ba|da|a)?sh$/.test(name) ? `${process.ppid} ${parent}` : `${process.ppid}`;
}

function statusOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return '';
  }
}
