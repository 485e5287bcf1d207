import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** What a running server writes in its data directory (`postmaster.pid`), or what a killed one left there. */
export interface PostmasterRecord {
  readonly pid: number;
  readonly port: number;
}

const recordIn = (data: string): string => join(data, 'postmaster.pid');

/** Lines 1 and 4 of the record; nothing when no server runs or it has only just begun. */
export function readPostmaster(data: string): PostmasterRecord | undefined {
  try {
    const lines = readFileSync(recordIn(data), 'utf8').split('\n');
    const record = { pid: Number(lines[0]), port: Number(lines[3]) };
    return record.pid > 0 && record.port > 0 ? record : undefined;
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw failure;
  }
}

/** One more than the highest process number of any Linux: no process has it. */
const NOBODYS_PID = 4_194_305;

/**
 * Disowns the record of a killed server whose process number now belongs to another program (usual in a container that
 * was started again) or to a process that nobody buried: PostgreSQL sees the number alive and would refuse to start.
 * Only the number changes; by the rest of the record PostgreSQL still sees whether a part of the old server lives.
 */
export function disownStaleRecord(data: string): void {
  const record = readPostmaster(data);
  if (!record || !isSomethingElse(record.pid)) return;
  const [, ...rest] = readFileSync(recordIn(data), 'utf8').split('\n');
  writeFileSync(recordIn(data), [NOBODYS_PID, ...rest].join('\n'));
}

/** True only when it is certain: /proc shows what the process was started as. */
function isSomethingElse(pid: number): boolean {
  try {
    const [program = ''] = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
    return !basename(program).startsWith('postgres');
  } catch {
    return false;
  }
}
