interface Count {
  readonly passed: number;
  readonly failed: number;
}
interface TestCount {
  readonly countTests: (results: Readonly<Record<string, number>>) => Count;
  readonly closingLine: (outcomes: readonly { readonly passed: boolean; readonly tests?: Count }[]) => string;
}

const script = '../../scripts/test-count.mjs';
const { countTests, closingLine } = (await import(script)) as TestCount;

describe('The closing line of npm test', () => {
  it('adds the tests of all levels', () => {
    const unit = { passed: true, tests: { passed: 400, failed: 0 } };
    const integration = { passed: false, tests: { passed: 20, failed: 2 } };
    expect(closingLine([{ passed: true }, unit, integration])).toBe('420 passed, 2 failed');
  });

  it('never says that nothing failed when a step without tests did', () => {
    expect(closingLine([{ passed: false }, { passed: true, tests: { passed: 400, failed: 0 } }])).toBe(
      '400 passed, 1 failed',
    );
    expect(closingLine([{ passed: false, tests: { passed: 400, failed: 0 } }])).toBe('400 passed, 1 failed');
  });

  it('counts a file of specs that does not load as one that failed', () => {
    expect(countTests({ numPassedTests: 3, numFailedTests: 1, numRuntimeErrorTestSuites: 2 })).toEqual({
      passed: 3,
      failed: 3,
    });
  });
});
