export * from './dutch-numbers.js';
export * from './report-document.js';
export * from './report-file.js';
