export * from './scenario.js';
export { createTestDatabase, type TestDatabase } from './test-database.js';
