// Counts the tests of a run from what Jest wrote with --json.

/** A file of specs that did not even load has no tests, and counts as one that failed. */
export function countTests({ numPassedTests, numFailedTests, numRuntimeErrorTestSuites = 0 }) {
  return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
}

/** A step for which something is not there that `npm test` can do without. It has neither passed nor failed. */
export class NotRun extends Error {}

export function outcomeLine({ name, state, time, tests, reason }) {
  const counted = tests ? `${tests.passed} passed, ${tests.failed} failed` : '';
  const told = state === 'NOT RUN' ? reason : counted;
  return `${state.padEnd(7)} ${name.padEnd(12)} ${time.padStart(8)}  ${told}`.trimEnd();
}

/** A step that failed without a failed test (lint, format, types, a runner that did not start) counts as one that failed. */
export function closingLine(outcomes) {
  const sum = (count) => outcomes.reduce((total, outcome) => total + count(outcome), 0);
  const passed = sum(({ tests }) => tests?.passed ?? 0);
  const failed = sum(({ tests, state }) => (state === 'FAILED' ? Math.max(1, tests?.failed ?? 0) : 0));
  return `${passed} passed, ${failed} failed`;
}
