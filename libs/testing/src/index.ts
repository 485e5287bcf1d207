export { appendFacts, copyInto, type SpecFact } from './append-facts.js';
export * from './invented-region.js';
export type { InventedFact } from './invented-fact.js';
export { eventsOf } from './invented-facts.js';
export * from './scenario.js';
export { TableAttack, type Reader } from './table-attack.js';
export { createTestDatabase, type TestDatabase } from './test-database.js';
export { TestRedis } from './test-redis.js';
export { exampleMembers, housedIn, workedExample } from './worked-example.js';
