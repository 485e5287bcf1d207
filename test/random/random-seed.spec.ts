import fc from 'fast-check';
import { setRandomSeed } from './random-seed.mjs';

describe('The seed of what is drawn in specs', () => {
  test('is that of the run, for properties and samples that name none', () => {
    const seed = Number(process.env['RANDOM_SEED']);
    expect(fc.readConfigureGlobal().seed).toBe(seed);
    const numbers = fc.array(fc.nat());
    expect(fc.sample(numbers, 5)).toEqual(fc.sample(numbers, { numRuns: 5, seed }));
    expect(fc.check(fc.property(fc.nat(), () => true)).seed).toBe(seed);
  });

  test('is the same every time, unless another is asked for', () => {
    expect(setRandomSeed({})).toBe(20260701);
    expect(setRandomSeed({ RANDOM_SEED: '7' })).toBe(7);
    const environment: Record<string, string> = { RANDOM_SEED: 'new' };
    expect(environment['RANDOM_SEED']).toBe('new');
    expect(String(setRandomSeed(environment))).toBe(environment['RANDOM_SEED']);
  });

  test('is a whole number or nothing runs', () => {
    expect(() => setRandomSeed({ RANDOM_SEED: 'seven' })).toThrow('RANDOM_SEED=seven');
    expect(() => setRandomSeed({ RANDOM_SEED: '1.5' })).toThrow('RANDOM_SEED=1.5');
  });
});
