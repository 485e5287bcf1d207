interface Count {
  readonly passed: number;
  readonly failed: number;
}
interface Outcome {
  readonly name?: string;
  readonly state: 'passed' | 'FAILED' | 'NOT RUN';
  readonly time?: string;
  readonly reason?: string;
  readonly tests?: Count;
}
interface TestCount {
  readonly countTests: (results: Readonly<Record<string, number>>) => Count;
  readonly closingLine: (outcomes: readonly Outcome[]) => string;
  readonly outcomeLine: (outcome: Outcome) => string;
}

const script = '../../scripts/test-count.mjs';
const { countTests, closingLine, outcomeLine } = (await import(script)) as TestCount;

describe('The closing line of npm test', () => {
  it('adds the tests of all levels', () => {
    const unit = { state: 'passed' as const, tests: { passed: 400, failed: 0 } };
    const integration = { state: 'FAILED' as const, tests: { passed: 20, failed: 2 } };
    expect(closingLine([{ state: 'passed' }, unit, integration])).toBe('420 passed, 2 failed');
  });

  it('never says that nothing failed when a step without tests did', () => {
    expect(closingLine([{ state: 'FAILED' }, { state: 'passed', tests: { passed: 400, failed: 0 } }])).toBe(
      '400 passed, 1 failed',
    );
    expect(closingLine([{ state: 'FAILED', tests: { passed: 400, failed: 0 } }])).toBe('400 passed, 1 failed');
  });

  it('says of a step that was not run that it was not, and never that it passed', () => {
    const redis: Outcome = { name: 'redis', state: 'NOT RUN', time: '0.1 s', reason: 'no redis-server here' };
    expect(outcomeLine(redis)).toMatch(/^NOT RUN redis .* no redis-server here$/);
    expect(outcomeLine(redis)).not.toContain('passed');
    expect(closingLine([redis])).toBe('0 passed, 0 failed');
  });

  it('counts a file of specs that does not load as one that failed', () => {
    expect(countTests({ numPassedTests: 3, numFailedTests: 1, numRuntimeErrorTestSuites: 2 })).toEqual({
      passed: 3,
      failed: 3,
    });
  });
});
