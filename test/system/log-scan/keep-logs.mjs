// Before the first system test: a place where every process of every one of them leaves what it says.
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export default async function keepLogs() {
  process.env.EVENWICHT_SYSTEM_LOGS = await mkdtemp(join(tmpdir(), 'evenwicht-logs-'));
}
