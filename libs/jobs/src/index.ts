export { causeOf } from './cause.js';
export { JobsModule } from './http/jobs.module.js';
export * from './job-queue.js';
export * from './job-worker.js';
export * from './job-driver.js';
export * from './job-kind.js';
export * from './migrate-jobs.js';
export * from './pointer.js';
export { jobsSchema, type QueueSite } from './queue-site.js';
