import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { allEventTypes } from './catalogue.js';
import { eventsPage } from './events-page.js';
import { fieldInBrief, fieldsOf, kindOf } from './field-kinds.js';
import { municipality } from './schema.js';

const page = eventsPage();

test('docs/events.md is what the catalogue says: run npm run docs:events', () => {
  expect(readFileSync(new URL('../../../docs/events.md', import.meta.url), 'utf8')).toBe(page);
});

test('every event has its entry with a sentence and fields', () => {
  for (const [name, { schemaVersion }] of allEventTypes()) {
    expect(page).toContain(`### ${name}, version ${schemaVersion}\n\n> `);
  }
  expect(page).not.toMatch(/undefined|null\./);
});

test('what may be left out or be null is marked so', () => {
  const fields = fieldsOf(
    z.strictObject({ a: municipality.optional(), b: z.boolean().nullable(), c: z.array(z.int()) }),
  );
  expect(fields.map(fieldInBrief)).toEqual([
    '`a` (optional): CBS code of a municipality',
    '`b`: true or false, or null',
    '`c`: list of: integer',
  ]);
});

test('a kind of field that there is no word for is not passed over', () => {
  expect(() => kindOf(z.date())).toThrow('no word for');
  expect(() => fieldsOf(z.string())).toThrow('is an object');
});
