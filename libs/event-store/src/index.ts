export { copiedAppends, type CopyTarget } from './copied-events.js';
export * from './event-store.js';
export { Gatherer } from './gatherer.js';
export { KurrentEventStore, type KurrentEventStoreOptions } from './kurrentdb/kurrent-event-store.js';
export type { KurrentSettings } from './kurrentdb/kurrent-connection.js';
export {
  kurrentMistakes,
  kurrentSettingNames,
  kurrentSettingsIn,
  type KurrentEnvironment,
} from './kurrentdb/kurrent-environment.js';
export { LogHasHole } from './kurrentdb/log-index.js';
export * from './memory-event-store.js';
export { openEventStore, type EventStoreSettings, type OpenedEventStore } from './open-event-store.js';
export { FoldThreads, type RangeFold, type ThreadedFold } from './postgres/fold-threads.js';
export { checkLog, migrateLog } from './postgres/migrate-log.js';
export {
  checkSchema,
  migrateSchema,
  SchemaIsNewer,
  SchemaIsOlder,
  type LastingSchema,
} from './postgres/migrate-schema.js';
export { PostgresEventStore, type PostgresEventStoreOptions } from './postgres/postgres-event-store.js';
export { FactReader, type RecordedFact } from './recorded-fact.js';
export { survivingPool } from './postgres/surviving-pool.js';
export type { StoredBytes } from './postgres/range-reader.js';
export { watchfulClient } from './postgres/watchful-client.js';
export { WakeUp } from './wake-up.js';
export { within } from './within.js';
