import { fileURLToPath } from 'node:url';
import { circlesIn, circlesOf, importsOf } from './circles.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

test('no files import one another in a circle', () => {
  expect(circlesIn(root)).toEqual([]);
});

test('a circle is found with all who are in it, and with nobody else', () => {
  const imports = { a: ['b'], b: ['c', 'd'], c: ['a'], d: [], e: ['a'], f: ['f'] };
  expect(circlesOf(new Map(Object.entries(imports)))).toEqual([['a', 'b', 'c'], ['f']]);
});

test('imports of types, of names, of a whole file, and those that wait until they are needed count', () => {
  const source = [
    "import { x } from './x.js';",
    "import type { Y } from '../y.js';",
    "import './z.js';",
    "export * from './w.js';",
    "const later = async () => (await import('./later.js')).later();",
    "import { kernel } from '@evenwicht/kernel';",
  ].join('\n');
  expect(importsOf('libs/one/src/in/file.ts', source)).toEqual([
    'libs/one/src/in/x.ts',
    'libs/one/src/y.ts',
    'libs/one/src/in/z.ts',
    'libs/one/src/in/w.ts',
    'libs/one/src/in/later.ts',
  ]);
});
