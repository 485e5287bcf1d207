export * from './domain/ledger-state.js';
export * from './domain/reciprocity-command.js';
export * from './domain/reciprocity-decider.js';
export * from './domain/reciprocity-rejection.js';
export * from './domain/reciprocity-route.js';
export * from './reaction-on-tenancies.js';
export * from './ledger-runner.js';
