import { beginning, type EventStore } from '@evenwicht/event-store';
import { importInventedHistory, inventedSource } from '@evenwicht/history';
import { migrate, openDatabase, openLog, WrongSettings, type Database } from '@evenwicht/service-host';
import type { Clock } from '@evenwicht/service-kit';

import { progressBar } from './progress-bar.js';
import type { Settings } from './settings.js';

/**
 * The database for the invented region: the usual one while that is empty or holds the demo already; beside a real
 * region it goes in a directory of its own, or nowhere when a place was named.
 * @throws WrongSettings EventStoreUnavailable
 */
export async function openDemoDatabase(settings: Settings): Promise<Database> {
  const database = await openDatabase(settings);
  if (await isForDemo(settings, database)) return database;
  await database.stop();
  if (settings.demoDirectory === undefined) {
    throw new WrongSettings(['--demo brings an invented region, and the log named here is of another: name another']);
  }
  const { demoDirectory: dataDirectory, ...rest } = settings;
  console.log(`Het logboek is van een echte regio; de demo staat daarom apart, in ${dataDirectory}.`);
  return openDemoDatabase({ ...rest, dataDirectory });
}

/** Three years of an invented region, through the ordinary commands; adds nothing where they are already. */
export async function bringInDemo(store: EventStore, clock: Clock): Promise<void> {
  const bar = progressBar(process.stderr, 'Drie jaar van een verzonnen regio');
  await importInventedHistory({ store, clock, progress: bar.show }).finally(bar.stop);
}

async function isForDemo(settings: Settings, database: Database): Promise<boolean> {
  await migrate(database.url);
  const store = openLog(settings, database, { isListening: false });
  return holdsNothingElse(store).finally(() => store.close());
}

async function holdsNothingElse(store: EventStore): Promise<boolean> {
  for await (const [first] of store.readAll(beginning)) return first?.sourceSystem === inventedSource;
  return true;
}
