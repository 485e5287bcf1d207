import { strFromU8, unzipSync } from 'fflate';
import { inventedDocument } from './invented-document-fixture.js';
import { odsOf } from './ods.js';
import { elementsOf } from './well-formed-fixture.js';
import { xlsxOf } from './xlsx.js';

const filesOf = (archive: Uint8Array) =>
  new Map(Object.entries(unzipSync(archive)).map(([path, content]) => [path, strFromU8(content)]));
const xlsx = filesOf(xlsxOf(inventedDocument));
const ods = filesOf(odsOf(inventedDocument));
const sheet = xlsx.get('xl/worksheets/sheet2.xml') ?? '';
const content = ods.get('content.xml') ?? '';

describe('The report as a workbook (Office Open XML)', () => {
  test('every part is well-formed, and every part that is named is there', () => {
    const named = [...(xlsx.get('[Content_Types].xml') ?? '').matchAll(/PartName="\/([^"]*)"/g)].map(
      ([, path]) => path,
    );
    expect(named.sort()).toEqual([...xlsx.keys()].filter((path) => !/rels$|Types/.test(path)).sort());
    for (const [path, xml] of xlsx) expect([path, elementsOf(xml).length > 0]).toEqual([path, true]);
    const targets = [...(xlsx.get('xl/_rels/workbook.xml.rels') ?? '').matchAll(/Target="([^"]*)"/g)];
    expect(targets.filter(([, target]) => !xlsx.has(`xl/${target}`))).toEqual([]);
  });

  test('a sheet for each table, named after it', () => {
    const names = [...(xlsx.get('xl/workbook.xml') ?? '').matchAll(/sheet name="([^"]*)"/g)].map(([, name]) => name);
    expect(names).toEqual(['Over dit rapport', 'Balans', 'Aandeel']);
  });

  test('numbers are numbers, with the exact fraction as text beside them', () => {
    expect(sheet).toContain(
      '<c r="C5" s="5"><v>0.180000000000</v></c><c r="D5" s="0" t="inlineStr"><is><t xml:space="preserve">9/50</t>',
    );
    expect(sheet).toContain('<c r="B5" s="4"><v>90</v></c>');
    expect(sheet).toContain('<c r="G6" s="7"><v>-9.250000000000</v></c>');
  });

  test('dates are dates, by the number of days that spreadsheets count', () => {
    expect(sheet).toContain('<c r="I5" s="8"><v>46204</v></c>');
    expect(sheet).toContain('<c r="I6" s="8"><v>46812</v></c>');
  });

  test('text is text, whatever it begins with: there is no formula in it', () => {
    expect(sheet).toContain('=HYPERLINK(&quot;');
    expect(elementsOf(sheet)).not.toContain('f');
  });

  test('every cell has a style that there is', () => {
    const styles = elementsOf(xlsx.get('xl/styles.xml')?.match(/<cellXfs.*<\/cellXfs>/)?.[0] ?? '').filter(
      (name) => name === 'xf',
    );
    const used = [...sheet.matchAll(/ s="(\d+)"/g)].map(([, style]) => Number(style));
    expect(Math.max(...used)).toBeLessThan(styles.length);
  });
});

describe('The report as an OpenDocument spreadsheet', () => {
  test('the media type comes first and is not packed, so that the file is known by it', () => {
    const bytes = strFromU8(odsOf(inventedDocument).slice(30, 84), true);
    expect(bytes).toBe('mimetypeapplication/vnd.oasis.opendocument.spreadsheet');
    const manifest = ods.get('META-INF/manifest.xml') ?? '';
    const listed = [...manifest.matchAll(/full-path="([^"/]+)"/g)].map(([, path]) => path);
    expect(listed.sort()).toEqual(
      [...ods.keys()].filter((path) => path !== 'mimetype' && !path.startsWith('META')).sort(),
    );
  });

  test('every part is well-formed, and every style that is used is there', () => {
    for (const [path, xml] of ods) if (path !== 'mimetype') expect(elementsOf(xml).length).toBeGreaterThan(0);
    const used = [...content.matchAll(/(?:table:style-name|style:data-style-name|apply-style-name)="([^"]*)"/g)];
    const made = new Set([...content.matchAll(/style:name="([^"]*)"/g)].map(([, name]) => name));
    expect(used.filter(([, name]) => !made.has(name))).toEqual([]);
  });

  test('numbers, percentages and dates have their value, fractions stand beside them', () => {
    expect(content).toContain('office:value-type="percentage" office:value="0.180000000000"');
    expect(content).toContain('office:value-type="float" office:value="-9.250000000000"');
    expect(content).toContain('office:value-type="date" office:date-value="2028-02-29"');
    expect(content).toContain('<text:p>-37/4</text:p>');
    expect(content).not.toContain('table:formula');
  });
});
