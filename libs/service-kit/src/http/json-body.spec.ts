import fc from 'fast-check';
import { InvalidRequest } from './invalid-request.js';
import { readJson } from './json-body.js';

const read = (text: string) => readJson(Buffer.from(text));
const errorOf = (text: string) => {
  try {
    read(text);
  } catch (error) {
    return error instanceof InvalidRequest ? error.errors[0] : error;
  }
  return undefined;
};

describe('the body of a request', () => {
  it('means what JSON says, whatever texts and names are in it', () => {
    const plain = fc.jsonValue({ maxDepth: 4, depthSize: 'medium' });

    fc.assert(
      fc.property(plain, fc.nat({ max: 2 }), (value, indent) => {
        const text = JSON.stringify({ value }, null, indent);
        fc.pre(!/"(?:__proto__|constructor|prototype)"/.test(text));
        expect(read(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  it('may have brackets, quotes and colons within its texts', () => {
    const value = { 'a":{[': '}]"\\', '\\': ['"a":1,"a":2', { a: 'x' }, { a: 'y' }], '': { '': 1 } };

    expect(read(JSON.stringify(value))).toEqual(value);
  });

  it.each([
    ['a field twice', '{"a":1,"b":{"a":1,"c":2,"c":3}}', 'repeated', 'b.c'],
    ['a field twice, once written otherwise', '{"a":1,"\\u0061":2}', 'repeated', 'a'],
    ['a name without letters twice', '{"":1,"":2}', 'repeated', ''],
    ['a name that reaches inside', '{"a":[{"__proto__":{}}]}', 'unknown', 'a.__proto__'],
    ['another name that reaches inside', '{"a":{"constructor":1}}', 'unknown', 'a.constructor'],
    ['17 layers', `${'['.repeat(17)}${']'.repeat(17)}`, 'too-deep', ''],
    ['1,001 names', `[${Array.from({ length: 1_001 }, () => '{"a":1}').join(',')}]`, 'too-many', ''],
  ])('is refused with %s', (_what, text, code, field) => {
    expect(errorOf(text)).toEqual({ field, code, detail: expect.stringMatching(/^[A-Z].*\.$/) });
  });

  it('may have 16 layers and 1,000 names', () => {
    expect(errorOf(`${'['.repeat(16)}${']'.repeat(16)}`)).toBeUndefined();
    expect(errorOf(`[${Array.from({ length: 1_000 }, () => '{"a":1}').join(',')}]`)).toBeUndefined();
  });

  it('that cannot be read is told so without what it held', () => {
    const error = errorOf('{"name":"J. Jansen"');

    expect(error).toMatchObject({ statusCode: 400 });
    expect(String((error as Error).message)).not.toContain('Jansen');
  });
});
