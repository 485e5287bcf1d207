import fc from 'fast-check';
import { elementsOf } from './well-formed-fixture.js';
import { element, htmlElement, xmlFile } from './xml.js';

describe('Markup is made of text that cannot break out of it', () => {
  test('whatever stands in text and attributes stays text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (inside, said) => {
        const xml = xmlFile(element('a', { b: said }, element('c', {}, inside)));
        expect(elementsOf(xml)).toEqual(['a', 'c']);
      }),
      { numRuns: 300 },
    );
  });

  test('characters that XML does not have are shown as unknown', () => {
    const planted = `a${String.fromCharCode(0, 0xb, 0xd800, 0xffff)}b`;
    expect(element('a', {}, planted).markup).toBe('<a>a\uFFFD\uFFFD\uFFFD\uFFFDb</a>');
    expect(element('a', {}, 'é\n\t😀').markup).toBe('<a>é\n\t😀</a>');
  });

  test('nothing inside: XML closes at once, HTML does not; what is undefined is left out', () => {
    expect(element('a', { b: undefined, c: 1 }).markup).toBe('<a c="1"/>');
    expect(htmlElement('td', {}, undefined, []).markup).toBe('<td></td>');
  });

  test.each(['<a><b></a></b>', '<a>', '<a b="1" b="2"/>', '<a>&nbsp;</a>', '<a>1 < 2</a>'])(
    'the check on what is well-formed finds fault with %s',
    (faulty) => {
      expect(() => elementsOf(faulty)).toThrow();
    },
  );
});
