import { fileURLToPath } from 'node:url';
import { invariants, specificationsIn, unproved } from './invariant-coverage.js';

const folder = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));

test('every invariant of the domain is the title of a sentence', () => {
  expect(unproved(specificationsIn([folder('libs'), folder('test')]))).toEqual([]);
});

test('an invariant that no title names is caught', () => {
  expect(unproved([])).toEqual(invariants);
  expect(unproved(["scenario('invariant 7: above the minimum share (3c)')"])).not.toContain(7);
  expect(unproved(["test('conservation (invariants 9 and 11)', () => {"])).toEqual(
    invariants.filter((invariant) => invariant !== 9 && invariant !== 11),
  );
});

test('an invariant that stands in a comment or a code alone is caught', () => {
  expect(unproved(['/** invariant 7 */', "const a = 'invariant 7';"])).toContain(7);
});

test('invariant 12 does not stand in for invariants 1 and 2', () => {
  expect(unproved(["test('invariant 12: granted', () => {"])).toEqual(
    invariants.filter((invariant) => invariant !== 12),
  );
});
