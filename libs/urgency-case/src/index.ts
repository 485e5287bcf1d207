export * from './domain/case-command.js';
export { caseDecider } from './domain/case-decider.js';
export type { CaseFacts } from './domain/case-facts.js';
export * from './domain/case-rejections.js';
export type { CaseState } from './domain/case-state.js';
export { caseRoute } from './handlers/case-route.js';
export { UrgencyCaseModule } from './http/urgency-case.module.js';
