export * from './format/facts.js';
export * from './format/line-refusal.js';
export * from './format/lines-of-file.js';
export * from './format/parse-line.js';
