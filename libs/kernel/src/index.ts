export * from './brand.js';
export * from './decider.js';
export * from './fraction.js';
export * from './half-year.js';
export * from './holidays.js';
export * from './ids.js';
export * from './plain-date.js';
export * from './statutory-term.js';
