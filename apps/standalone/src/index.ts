export { Standalone } from './standalone.js';
export { readSettings, type Settings } from './settings.js';
