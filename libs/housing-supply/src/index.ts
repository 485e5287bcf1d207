export * from './domain/supply-command.js';
export * from './domain/supply-decider.js';
export * from './domain/supply-rejection.js';
export * from './domain/supply-route.js';
export * from './http/housing-supply.module.js';
