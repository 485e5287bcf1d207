export * from './command-route.js';
