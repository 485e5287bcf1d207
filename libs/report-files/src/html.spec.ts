import { htmlOf } from './html.js';
import { inventedDocument } from './invented-document-fixture.js';
import { count, text, type ReportCell, type ReportTable } from './report-document.js';
import { elementsOf } from './well-formed-fixture.js';

const html = htmlOf(inventedDocument);
/** The two tags that HTML does not close. */
const closed = html
  .replace('<!DOCTYPE html>', '')
  .replace(/<meta [^>]*>/g, '')
  .replace(/<style>.*<\/style>/s, '');
/** With another name in its first row. */
const named = (table: ReportTable, name: string): ReportTable => ({
  ...table,
  rows: table.rows.map((row, index) => (index === 0 ? [text(name), ...row.slice(1)] : row)),
});
const matches = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, found]) => found);

describe('The report as one page to read and to print', () => {
  test('is well-formed and Dutch, with one heading above all', () => {
    expect(elementsOf(closed).filter((name) => name === 'h1')).toHaveLength(1);
    expect(html).toContain('<html lang="nl">');
  });

  test('needs nothing from elsewhere, and carries nothing that can run', () => {
    expect(html).not.toMatch(/<script|<link|<img|<iframe|@import|url\((?!#)|\son\w+=/);
    expect(matches(/\s(?:src|href)="([^"]*)"/g).filter((target) => !target?.startsWith('#'))).toEqual([]);
  });

  test('each table has a caption, and each of its headings says what it heads', () => {
    expect(matches(/<caption>([^<]*)/g)).toEqual(['Balans per gemeente', 'Aandeel per gemeente']);
    expect(matches(/<th(\s[^>]*|)>/g).filter((said) => !/scope="(row|col)"/.test(said ?? ''))).toEqual([]);
  });

  test('each chart has a title and a description that it names, and its figures in the table beside it', () => {
    const labels = matches(/aria-labelledby="([^"]*)"/g).flatMap((ids) => ids?.split(' ') ?? []);
    expect(labels).toHaveLength(4);
    for (const id of labels) expect(html).toContain(`id="${id}"`);
    expect(html).toContain('+17,4');
  });

  test('a name in a chart has room before its bars, however long it is', () => {
    const long = `${'Verzonnen'.repeat(5)} (GM9001)`;
    const page = htmlOf({ ...inventedDocument, tables: inventedDocument.tables.map((table) => named(table, long)) });
    const labels = [...page.matchAll(/<text x="(\d+)" y="\d+" text-anchor="end">([^<]*)/g)];
    expect(labels.map(([, , name]) => name)).toContain(long);
    for (const [, end, name = ''] of labels) expect(Number(end)).toBeGreaterThanOrEqual(9 * name.length);
  });

  test('a bar is drawn of a count as of a fraction, as long as the count says', () => {
    const columns = [{ heading: 'gemeente' }, { heading: 'gehuisvest' }];
    const notes: string[] = [];
    const rows = [12, 6].map((each, index): ReportCell[] => [text('AB'.charAt(index)), count(each)]);
    const chart = { title: 'Gehuisvest', description: 'A 12, B 6.', columns: [1] };
    const table = {
      id: 'aantal',
      title: 'Gehuisvest',
      sheet: 'Gehuisvest',
      source: 'R-073',
      columns,
      rows,
      notes,
      chart,
    };
    const drawing = /<svg.*<\/svg>/s.exec(htmlOf({ ...inventedDocument, tables: [table] }))?.[0] ?? '';
    const lengths = [...drawing.matchAll(/<rect [^>]*?width="([\d.]+)"[^>]*stroke="#1d4f7c"/g)].map(([, width]) =>
      Number(width),
    );
    expect(lengths).toHaveLength(2);
    expect(lengths[0]).toBeCloseTo(2 * (lengths[1] ?? 0), 1);
    expect(drawing).toMatch(/>12<\/text>.*>6<\/text>/s);
  });

  test('an id is there once, and every link within the page leads somewhere', () => {
    const ids = matches(/\sid="([^"]*)"/g);
    expect(new Set(ids).size).toBe(ids.length);
    expect(matches(/href="#([^"]*)"/g).filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('what is withheld is said in table and chart, and has no bar', () => {
    expect(matches(/(afgeschermd)<\/t/g)).toHaveLength(5);
    expect(matches(/<rect [^>]*y="(\d+)"[^>]*stroke="#1d4f7c"/g)).toHaveLength(4 + 2 + 1);
  });

  test('the exact fraction stands beside what is rounded', () => {
    expect(html).toContain('18,0%<small> 9/50</small>');
    expect(html).toContain('-9,3<small> -37/4</small>');
  });
});
