export * from './domain/agreement-command.js';
export * from './domain/agreement-decider.js';
export * from './domain/agreement-rejection.js';
export * from './domain/agreement-route.js';
export * from './domain/scheme-command.js';
export * from './domain/scheme-decider.js';
export * from './domain/scheme-rejection.js';
export * from './domain/scheme-route.js';
