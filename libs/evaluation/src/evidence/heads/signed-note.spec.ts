import { parseNote, signNote, verdictOf } from './signed-note.js';
import { Signer } from './signer.js';
import { parseHead, textOfHead } from './tree-head.js';
import { VerifierKey } from './verifier-key.js';

// the example of golang.org/x/mod/sumdb/note, whose key is public
const goSecret = 'PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz';
const goKey = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
const goText =
  'If you think cryptography is the answer to your problem,\n' + "then you don't know what your problem is.\n";
const goNote = `${goText}
— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
`;
// the example of c2sp.org/signed-note
const specKey = 'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k';
const specNote =
  'This is an example message.\n\n' +
  '— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n';

const read = (note: string) => parseNote(Buffer.from(note));

describe('A signed note', () => {
  test('is, byte for byte, what the reference implementation signs with the same key', () => {
    const signer = Signer.parse(goSecret);
    expect(signNote(goText, signer)).toBe(goNote);
    expect(signer.verifierKey.toString()).toBe(goKey);
    expect(signer.secretText()).toBe(goSecret);
  });

  test.each([
    [goKey, goNote],
    [specKey, specNote],
  ])('of a published example is valid: %s', (key, note) => {
    expect(verdictOf(VerifierKey.parse(key), read(note))).toBe('valid');
  });

  test('is invalid when a letter of its text or a byte of its signature differs', () => {
    const key = VerifierKey.parse(goKey);
    expect(verdictOf(key, read(goNote.replace('answer', 'Answer')))).toBe('invalid');
    expect(verdictOf(key, read(goNote.replace('/ZJkuBS9', '/ZJkuBS8')))).toBe('invalid');
  });

  test('says nothing to a key that did not sign it, and is as valid beside signatures of strangers', () => {
    expect(verdictOf(VerifierKey.parse(specKey), read(goNote))).toBe('unknown-key');
    const both = goNote + specNote.split('\n')[2]! + '\n';
    expect(verdictOf(VerifierKey.parse(goKey), read(both))).toBe('valid');
  });

  test.each([
    ['no blank line', 'text\n— a AAAAAAA=\n'],
    ['no signature', 'text\n\n'],
    ['no newline at the end', goNote.trimEnd()],
    ['a hyphen for the dash', goNote.replace('—', '-')],
    ['a signature that is no base64', goNote.replace('x08go/', 'x08g#/')],
    ['base64 with other bits in its padding', goNote.replace('JnAM=', 'JnAN=')],
    ['a carriage return', goNote.replace('\n', '\r\n')],
    ['a name with a plus', goNote.replace('PeterNeumann x', 'Peter+Neumann x')],
  ])('with %s is refused', (_, note) => {
    expect(() => read(note)).toThrow('this is no signed note');
  });

  test('that is no UTF-8 is refused', () => {
    expect(() => parseNote(Buffer.from([0xff, 0x0a, 0x0a, 0x0a]))).toThrow('it is not UTF-8');
  });
});

describe('A key', () => {
  test('of its own making is called after its public key', () => {
    const [one, other] = [Signer.generate(), Signer.generate()];
    expect(one.name).toMatch(/^evenwicht\.invalid\/[0-9a-f]{16}$/);
    expect(one.name).not.toBe(other.name);
    const text = 'text\n';
    expect(verdictOf(VerifierKey.parse(one.verifierKey.toString()), read(signNote(text, one)))).toBe('valid');
    expect(Signer.parse(one.secretText()).verifierKey.toString()).toBe(one.verifierKey.toString());
  });

  test.each(['', 'PeterNeumann', goKey.replace('c74f20a3', 'c74f20a4'), goKey.replace('+AR', '+BR'), `${goKey}AA`])(
    '%p is none',
    (text) => expect(() => VerifierKey.parse(text)).toThrow('this is no key'),
  );

  test('is never shown when it cannot be read', () => {
    const secret = goSecret.replace('c74f20a3', 'c74f20a4');
    expect(() => Signer.parse(secret)).toThrow(/^this is no key: its id is not its own$/);
  });
});

describe('The head of a log', () => {
  const signer = Signer.parse(goSecret);
  const root = Buffer.alloc(32, 7);
  const sign = (text: string) => Buffer.from(signNote(text, signer));

  test('is read as it was written', () => {
    const head = { origin: 'PeterNeumann', size: 20852163, root };
    expect(parseHead(sign(textOfHead(head)))).toMatchObject(head);
  });

  test('may hold lines that mean nothing here', () => {
    const text = `${textOfHead({ origin: 'a', size: 0, root })}extension\n`;
    expect(parseHead(sign(text))).toMatchObject({ origin: 'a', size: 0 });
  });

  test.each([
    ['no origin', '\n1\n' + root.toString('base64') + '\n', 'it names no origin'],
    ['a size with a zero before it', 'a\n01\n' + root.toString('base64') + '\n', 'no size of a tree'],
    ['a short root', 'a\n1\nAAAA\n', 'no root'],
  ])('with %s is refused', (_, text, reason) => {
    expect(() => parseHead(sign(text))).toThrow(reason);
  });
});
