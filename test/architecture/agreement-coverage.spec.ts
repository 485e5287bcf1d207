import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { faultsOf, paragraphs } from './agreement-coverage.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const table = readFileSync(new URL('../../docs/agreement.md', import.meta.url), 'utf8');

test('every paragraph of the agreement is carried out by a file and proved by a sentence', () => {
  expect(faultsOf(table, root)).toEqual([]);
});

test.each(paragraphs)('a table without paragraph %s is caught', (paragraph) => {
  const planted = table
    .split('\n')
    .filter((line) => line.split('|')[1]?.trim() !== paragraph)
    .join('\n');
  expect(faultsOf(planted, root)).toEqual([`${paragraph} has no row`]);
});

const spec = 'libs/urgency-case/src/domain/origin.spec.ts';
const title = 'an origin that cannot be traced goes to the mediation table (1c)';
const row = (cells: readonly string[]) => `${table.trimEnd()}\n| ${cells.join(' | ')} |\n`;

test.each([
  [
    'a file that does not exist',
    ['1c', 'gist', '`libs/none.ts`', `\`${spec}\``, title],
    'there is no file libs/none.ts',
  ],
  ['no file at all', ['1c', 'gist', '', `\`${spec}\``, title], 'there is no file '],
  [
    'a sentence that the specification does not hold',
    ['1c', 'gist', `\`${spec}\``, `\`${spec}\``, 'an origin that cannot be traced'],
    `the sentence is not in ${spec}`,
  ],
  [
    'a sentence that stands in no specification',
    ['1c', 'gist', `\`${spec}\``, '`docs/agreement.md`', title],
    'the sentence is not in docs/agreement.md',
  ],
  ['no gist', ['1c', '', `\`${spec}\``, `\`${spec}\``, title], 'says nothing'],
])('%s is caught', (_, cells, fault) => {
  const found = faultsOf(row(cells), root);
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(fault);
});

test('a specification that does not exist proves nothing', () => {
  const found = faultsOf(row(['1c', 'gist', `\`${spec}\``, '`libs/none.spec.ts`', title]), root);
  expect(found).toEqual([
    `1c, ${title}: there is no specification libs/none.spec.ts`,
    `1c, ${title}: the sentence is not in libs/none.spec.ts`,
  ]);
});
