export * from './clock.js';
export * from './command-executor.js';
export * from './command-route.js';
export * from './events-of-decision.js';
export * from './log-view.js';
