import { readdir, readFile } from 'node:fs/promises';

/**
 * Ends what runs with its data below a directory, and names it. Where there is no /proc nothing is found.
 * @param {string} directory
 */
export async function endServersBelow(directory) {
  const left = [];
  for (const pid of (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name))) {
    const words = (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).split('\0');
    const data = words[words.indexOf('-D') + 1] ?? '';
    if (!words[0]?.endsWith('/postgres') || !data.startsWith(`${directory}/`)) continue;
    process.kill(Number(pid), 'SIGINT');
    left.push(data.slice(directory.length + 1));
  }
  return left;
}
