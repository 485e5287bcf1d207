import fc from 'fast-check';
import { eventIdFor, isMunicipalityCode, isUuid, nameBasedUuid, type CommandId } from './ids.js';

/** RFC 9562, section 6.6. */
const dns = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';

describe('A name-based UUID', () => {
  test('is the one that RFC 9562 gives as its example of version 5 (appendix A.4)', () => {
    expect(nameBasedUuid(dns, 'www.example.com')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
  });

  test('for all names is a UUID of version 5, the same each time', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.string({ unit: 'binary' }), (namespace, name) => {
        const id = nameBasedUuid(namespace, name);
        expect(isUuid(id)).toBe(true);
        expect(id).toMatch(/^.{14}5.{4}[89ab]/);
        expect(nameBasedUuid(namespace, name)).toBe(id);
      }),
    );
  });
});

test('the events of one command have ids of their own, the same when the command is sent again', () => {
  const command = dns as CommandId;
  const ids = [0, 1, 2, 10].map((index) => eventIdFor(command, index));
  expect(new Set(ids).size).toBe(4);
  expect([0, 1, 2, 10].map((index) => eventIdFor(command, index))).toEqual(ids);
});

test('a municipality is known by the code of Statistics Netherlands', () => {
  expect(['GM0193', 'GM193', 'gm0193', 'GM01930', '0193', ' GM0193'].map(isMunicipalityCode)).toEqual([
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
});

test('an id is a UUID in lower case', () => {
  expect([dns, dns.toUpperCase(), dns.slice(1), `{${dns}}`].map(isUuid)).toEqual([true, false, false, false]);
});
