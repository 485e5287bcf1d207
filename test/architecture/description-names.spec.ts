import { fileURLToPath } from 'node:url';
import { classesIn, namesGivenTwice, repeated } from './description-names.js';

test('no two requests or answers have the same name in the description of the API', () => {
  expect(namesGivenTwice(fileURLToPath(new URL('../../libs', import.meta.url)))).toEqual([]);
});

test('two classes of one name are caught, exported or not', () => {
  const planted = ['export class ClosingRequest {', 'class ClosingRequest {', 'export abstract class Other {'];
  expect(repeated(planted.flatMap(classesIn))).toEqual(['ClosingRequest']);
});
