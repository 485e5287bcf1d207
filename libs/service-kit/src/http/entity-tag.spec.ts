import type { Visitor } from '../identity/visitor.js';
import { hasAlready, tagOfAnswer, tagOfVersion, versionCheckOf } from './entity-tag.js';
import { InvalidRequest } from './invalid-request.js';

const caseworker: Visitor = { pseudonym: 'p', organisation: 'GM0148', role: 'caseworker' };
const version = 'case-1 3';
const tag = tagOfVersion(caseworker, version);
const relies = (header: string, on: string | undefined = version) => versionCheckOf(header, caseworker)?.(on);

describe('a version that somebody relies on', () => {
  it.each<[string, string]>([
    ['by the tag of a receipt', `"${tag}"`],
    ['by the tag of what was read, on another day with other clocks', tagOfAnswer('{"daysLeft":3}', tag)],
    ['as one of several', `"other" , "${tag}",`],
    ['as whatever is there', ' * '],
    ['beside a tag with a comma in it', `"a,b", "${tag}"`],
  ])('is known %s', (_what, header) => {
    expect(relies(header)).toBe(true);
  });

  it.each<[string, string, string | undefined]>([
    ['after something was recorded', `"${tag}"`, 'case-1 4'],
    ['for another stream', `"${tag}"`, 'case-2 3'],
    ['by a weak tag, which is never the same', `W/"${tag}"`, version],
    ['by the tag of a body alone', tagOfAnswer('{}', undefined), version],
    ['where nothing is, whatever the tag', '*', undefined],
    ['where nothing is', `"${tag}"`, undefined],
    ['by an empty tag', '""', version],
  ])('is another %s', (_what, header, now) => {
    expect(versionCheckOf(header, caseworker)?.(now)).toBe(false);
  });

  it('is another for another organisation or role', () => {
    const others: Visitor[] = [
      { ...caseworker, organisation: 'GM0160' },
      { ...caseworker, role: 'table-coordinator' },
    ];

    for (const other of others) expect(versionCheckOf(`"${tag}"`, other)?.(version)).toBe(false);
    expect(versionCheckOf(`"${tag}"`, { ...caseworker, pseudonym: 'q' })?.(version)).toBe(true);
  });

  it('is none where there is no header', () => {
    expect(versionCheckOf(undefined, caseworker)).toBeUndefined();
  });

  it.each(['', ',', tag, `"${tag}`, `"a" "b"`, `"a";"b"`, '"a" T', `w/"${tag}"`, '*, "a"', 'W/*', '"a\u0001"'])(
    'cannot be named by %j',
    (header) => {
      expect(() => relies(header)).toThrow(InvalidRequest);
    },
  );

  it('takes a long list in its stride', () => {
    const begun = performance.now();
    expect(() => relies(`${'"a"'.repeat(4_000)}${','.repeat(4_000)}x`)).toThrow(InvalidRequest);
    expect(performance.now() - begun).toBeLessThan(500);
  });
});

describe('the tag of an answer', () => {
  const answer = tagOfAnswer('{"stage":"granted"}', tag);

  it('is opaque and strong', () => {
    expect(answer).toMatch(/^"[\w-]{22}\.[\w-]{22}"$/);
    expect(tagOfAnswer('{}', undefined)).toMatch(/^"[\w-]{22}"$/);
  });

  it.each([answer, `W/${answer}`, `"other", ${answer}`, '*'])('is known again in %s', (header) => {
    expect(hasAlready(header, answer)).toBe(true);
  });

  it.each([undefined, '', '"other"', answer.replaceAll('"', ''), tagOfAnswer('{"stage":"housed"}', tag)])(
    'is not in %s',
    (header) => {
      expect(hasAlready(header, answer)).toBe(false);
    },
  );
});
