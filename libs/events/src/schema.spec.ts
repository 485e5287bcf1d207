import { documentReference, externalReference, sourceKey } from './schema.js';

describe('a key of another system', () => {
  it.each(['case-1', '2026/0042', 'Z.2026.12', '123456789', '0001', '0000012345', 'NL00INVE0123456789'])(
    '%s is one',
    (key) => {
      expect(externalReference.safeParse(key).success).toBe(true);
    },
  );

  it.each(['123456782', '111222333', '10000008'])(
    '%s passes the eleven test of citizen service numbers, and never enters the log',
    (number) => {
      expect(externalReference.safeParse(number).success).toBe(false);
      expect(documentReference.safeParse(number).success).toBe(false);
    },
  );

  it.each([
    '0612345678',
    '06-12345678',
    '0031612345678',
    '31612345678',
    '31-6-12345678',
    '038-1234567',
    'NL91ABNA0417164300',
    'NL91-ABNA-0417-1643-00',
    'nl91abna0417164300',
    'DE89370400440532013000',
  ])('%s may be the telephone number or the bank account of somebody, and never enters the log', (number) => {
    expect(externalReference.safeParse(number).success).toBe(false);
    expect(documentReference.safeParse(number).success).toBe(false);
  });

  it.each(['J.de.Vries', 'de-Vries', 'Jansen', 'j.jansen/zwolle', 'a'])(
    '%s may be a name, and is no number of a case',
    (name) => {
      expect(externalReference.safeParse(name).success).toBe(false);
      expect(sourceKey.safeParse(name).success).toBe(true); // tells cases apart in a file, and is not kept
    },
  );

  it.each(['mevrouw De Vries', 'J. de Vries 2', '', 'a\u0000b', 'x'.repeat(65)])('%j is none', (text) => {
    expect(externalReference.safeParse(text).success).toBe(false);
  });
});
