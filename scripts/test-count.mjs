// Counts the tests of a run from what Jest wrote with --json.

/** A file of specs that did not even load has no tests, and counts as one that failed. */
export function countTests({ numPassedTests, numFailedTests, numRuntimeErrorTestSuites = 0 }) {
  return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
}

/** A step that failed without a failed test (lint, format, types, a runner that did not start) counts as one that failed. */
export function closingLine(outcomes) {
  const sum = (count) => outcomes.reduce((total, outcome) => total + count(outcome), 0);
  const passed = sum(({ tests }) => tests?.passed ?? 0);
  const failed = sum(({ tests, passed }) => (passed ? 0 : Math.max(1, tests?.failed ?? 0)));
  return `${passed} passed, ${failed} failed`;
}
