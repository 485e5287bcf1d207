// Before the first system test: a place where every process of every one of them leaves what it says, and one for their data.
import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export default async function keepLogs() {
  process.env.EVENWICHT_SYSTEM_LOGS = await mkdtemp(join(tmpdir(), 'evenwicht-logs-'));
  const place = await mkdtemp(join(tmpdir(), 'evenwicht-system-'));
  await chmod(place, 0o711);
  process.env.EVENWICHT_SYSTEM_PLACE = place;
}
