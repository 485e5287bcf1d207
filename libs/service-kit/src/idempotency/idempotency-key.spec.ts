import { isUuid } from '@evenwicht/kernel';
import { InvalidRequest } from '../http/invalid-request.js';
import { contentOf, digestOfContent, digestOfKey, idempotencyKeyOf, uuidOfKey } from './idempotency-key.js';

const keyIn = (header?: string) => idempotencyKeyOf({ headers: { 'idempotency-key': header } });
const uuid = '9b2d0c52-5d4e-4a0d-8c36-0a3f1f7c2d11';
const sender = { pseudonym: 'p', organisation: 'GM0148' };

describe('an Idempotency-Key', () => {
  it.each<[string, string | undefined, string | undefined]>([
    ['is left out', undefined, undefined],
    ['is a UUID, in capitals or not', uuid.toUpperCase(), uuid],
    ['is a word', 'order-17', 'order-17'],
    ['stands between the quotes of a structured field', `"${uuid}"`, uuid],
    ['tells capitals apart where it is a word', 'Order', 'Order'],
    ['is as long as may be', 'k'.repeat(255), 'k'.repeat(255)],
  ])('%s', (_what, header, key) => {
    expect(keyIn(header)).toBe(key);
  });

  it.each<[string, string]>([
    ['is empty', ''],
    ['is empty between quotes', '""'],
    ['is too long', 'k'.repeat(256)],
    ['holds a space, as two headers do when they are joined', 'one, two'],
    ['has half its quotes', '"one'],
    ['holds a backslash', String.raw`o\ne`],
    ['is not ASCII', 'één'],
    ['holds a control character', 'o\u0000ne'],
  ])('is refused when it %s', (_what, header) => {
    expect(() => keyIn(header)).toThrow(InvalidRequest);
  });

  it('is the own word of the sender, unless it is a UUID', () => {
    const colleague = { ...sender, pseudonym: 'q' };

    expect([uuidOfKey(uuid, sender), uuidOfKey(uuid, colleague)]).toEqual([uuid, uuid]);
    expect(uuidOfKey('order-17', sender)).not.toBe(uuidOfKey('order-17', colleague));
    expect(isUuid(uuidOfKey('order-17', sender))).toBe(true);
  });

  it('belongs to one sender', () => {
    const digests = [sender, { ...sender, pseudonym: 'q' }, { ...sender, organisation: 'GM0160' }].map((each) =>
      digestOfKey('order-17', each).toString('hex'),
    );

    expect(new Set(digests).size).toBe(3);
  });
});

describe('the content of a request', () => {
  const content = (body: unknown, url = '/v1/cases', method = 'POST') => contentOf({ method, url, body, headers: {} });

  it('is the same in another order of the fields, however deep', () => {
    expect(content({ a: 1, b: { c: [1, { e: 1, d: 2 }], f: null } })).toBe(
      content({ b: { f: null, c: [1, { d: 2, e: 1 }] }, a: 1 }),
    );
  });

  it.each<[string, string, string]>([
    ['another value', content({ a: 1 }), content({ a: 2 })],
    ['another type', content({ a: 1 }), content({ a: '1' })],
    ['another order of a list', content({ a: [1, 2] }), content({ a: [2, 1] })],
    ['null for what is left out', content({ a: null }), content({})],
    ['a key that reaches for the prototype', content(JSON.parse('{"__proto__":{"a":1}}')), content({})],
    ['another address', content({}), content({}, '/v1/vacancy-reports')],
    ['no body', content(undefined), content({})],
  ])('is another with %s', (_what, one, other) => {
    expect(one).not.toBe(other);
  });

  it('is kept as a digest of 32 bytes', () => {
    expect(digestOfContent({ method: 'POST', url: '/v1/cases', headers: {}, body: {} })).toHaveLength(32);
  });
});
