export * from './event-store.js';
export * from './memory-event-store.js';
export { foldRanges, type FoldRanges, type RangeFold } from './postgres/fold-ranges.js';
export { LogIsNewer, migrateLog } from './postgres/migrate-log.js';
export { PostgresEventStore, type PostgresEventStoreOptions } from './postgres/postgres-event-store.js';
export type { StoredBytes } from './postgres/range-reader.js';
