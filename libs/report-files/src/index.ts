export * from './dutch-numbers.js';
export * from './report-document.js';
export * from './report-file.js';
export { halfYearDocument, type Frozen } from './tables/half-year-document.js';
