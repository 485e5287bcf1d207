export { databaseUrlFor, dataDirectoryOf, type DatabaseEnvironment } from './database-url.js';
export { holdsCluster } from './cluster.js';
export { startEmbeddedPostgres, type EmbeddedPostgres, type EmbeddedPostgresOptions } from './embedded-postgres.js';
export { EmbeddedPostgresError } from './embedded-postgres-error.js';
