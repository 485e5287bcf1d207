import fc from 'fast-check';
import { csvOf } from './csv.js';
import { inventedDocument } from './invented-document-fixture.js';
import { text, type ReportDocument } from './report-document.js';

/** RFC 4180 with a semicolon, read by somebody else's rules: a field in quotes, or one without anything to quote. */
function parsed(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare = '', end] of csv.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^";\r\n]*))(;|\r\n)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

const written = csvOf(inventedDocument);
const lines = parsed(written);
const of = (row: string, column: string) => lines.find((line) => line[1] === row && line[2] === column)?.slice(3);

const named = (name: string): ReportDocument => ({
  ...inventedDocument,
  tables: inventedDocument.tables.slice(1).map((table) => ({ ...table, rows: [[text(name), text(name)]] })),
});

describe('The report as one long table of text', () => {
  test('begins with the byte order mark and the headings, and every line has as many fields', () => {
    expect(written.startsWith('\uFEFFtabel;rij;kolom;eenheid;waarde;teller;noemer\r\n')).toBe(true);
    expect(new Set(lines.map((line) => line.length))).toEqual(new Set([7]));
  });

  test('a fraction is there to the last bit, and rounded', () => {
    expect(of('B & <C>', 'balans')).toEqual(['huishoudens', '-9.25', '-37', '4']);
    expect(of('A', 'aandeel')).toEqual(['', '0.18', '9', '50']);
  });

  test('what is withheld says so, and what there is not says why', () => {
    expect(of('D', 'gehuisvest')).toEqual(['huishoudens', 'afgeschermd', '', '']);
    expect(of('D', 'aandeel')?.[1]).toBe('geen mutaties');
  });

  test('no text is a formula, whatever a municipality is called; a number below zero stays one', () => {
    expect(lines.map((line) => line[1])).toContain('\'=HYPERLINK("https://invented.example";"A")');
    expect(of('D', 'opmerking')?.[1]).toBe("'@SUM(A1)");
    fc.assert(
      fc.property(fc.constantFrom('=', '+', '-', '@', ' =', '\t@', '\r\n+'), fc.string(), (start, rest) => {
        const fields = parsed(csvOf(named(`${start}${rest}`))).find(([table]) => table === 'aandeel') ?? [];
        expect(fields[1]).toBe(`'${start}${rest}`);
        expect(fields[4]).toBe(`'${start}${rest}`);
      }),
      { numRuns: 100 },
    );
  });

  test('quotes, semicolons and line ends survive', () => {
    expect(of('=HYPERLINK("https://invented.example";"A")', 'opmerking')).toBeUndefined();
    expect(lines.some((line) => line[4] === 'regel een\nregel twee; "aanhaling"')).toBe(true);
  });
});
