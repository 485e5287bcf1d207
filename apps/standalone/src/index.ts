export { Standalone } from './standalone.js';
export { readSettings, WrongSettings, type Settings } from './settings.js';
