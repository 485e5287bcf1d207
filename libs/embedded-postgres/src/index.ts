export { databaseUrlFor, dataDirectoryOf, type DatabaseEnvironment } from './database-url.js';
export { startEmbeddedPostgres, type EmbeddedPostgres, type EmbeddedPostgresOptions } from './embedded-postgres.js';
export { EmbeddedPostgresError } from './embedded-postgres-error.js';
