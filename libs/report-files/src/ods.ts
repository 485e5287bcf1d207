import { aboutTable } from './about-table.js';
import { archiveOf } from './archive.js';
import { odsStyles, columnStyle, styleName } from './ods-styles.js';
import { namespaces } from './namespaces.js';
import { dutchDate } from './dutch-numbers.js';
import type { ReportDocument } from './report-document.js';
import { gridOf, type SheetCell, type SheetGrid } from './sheet-grid.js';
import { element, xmlFile, type Markup } from './xml.js';

const mediaType = 'application/vnd.oasis.opendocument.spreadsheet';

/** An OpenDocument spreadsheet (ISO/IEC 26300, version 1.3), a sheet for each table, the first about the report itself. */
export function odsOf(document: ReportDocument): Uint8Array {
  const grids = [aboutTable(document), ...document.tables].map(gridOf);
  return archiveOf([
    ['mimetype', mediaType],
    ['content.xml', xmlFile(content(grids))],
    ['meta.xml', xmlFile(properties(document))],
    ['META-INF/manifest.xml', xmlFile(manifest())],
  ]);
}

function manifest(): Markup {
  const entry = (path: string, type: string) =>
    element('manifest:file-entry', { 'manifest:full-path': path, 'manifest:media-type': type });
  return element(
    'manifest:manifest',
    { 'xmlns:manifest': 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0', 'manifest:version': '1.3' },
    entry('/', mediaType),
    entry('content.xml', 'text/xml'),
    entry('meta.xml', 'text/xml'),
  );
}

/** No moment of making: the same report is the same file. */
function properties({ title }: ReportDocument): Markup {
  return element(
    'office:document-meta',
    { ...namespaces('office', 'dc'), 'office:version': '1.3' },
    element('office:meta', {}, element('dc:title', {}, title), element('dc:language', {}, 'nl-NL')),
  );
}

function content(grids: readonly SheetGrid[]): Markup {
  return element(
    'office:document-content',
    { ...namespaces('office', 'table', 'text', 'style', 'number', 'fo'), 'office:version': '1.3' },
    odsStyles([...new Set(grids.flatMap(({ widths }) => widths))]),
    element('office:body', {}, element('office:spreadsheet', {}, grids.map(sheet))),
  );
}

function sheet({ name, rows, headingRows, widths }: SheetGrid): Markup {
  const [above, below] = [rows.slice(0, headingRows), rows.slice(headingRows)];
  return element(
    'table:table',
    { 'table:name': name },
    widths.map((width) => element('table:table-column', { 'table:style-name': columnStyle(width) })),
    element('table:table-header-rows', {}, above.map(row)),
    below.map(row),
  );
}

function row(cells: readonly SheetCell[]): Markup {
  return element('table:table-row', {}, cells.length === 0 ? element('table:table-cell', {}) : cells.map(cell));
}

function cell(each: SheetCell): Markup {
  const style = each.kind === 'text' ? each.style : each.kind === 'number' ? each.style : 'date';
  const named = style && { 'table:style-name': styleName(style) };
  return element('table:table-cell', { ...named, ...valueOf(each) }, element('text:p', {}, shown(each)));
}

function valueOf(each: SheetCell) {
  if (each.kind === 'text') return { 'office:value-type': 'string' };
  if (each.kind === 'date') return { 'office:value-type': 'date', 'office:date-value': each.date };
  const type = each.style === 'share' ? 'percentage' : 'float';
  return { 'office:value-type': type, 'office:value': each.value };
}

/** What is read where nothing is computed; a program that opens the file shows the value by its style. */
function shown(each: SheetCell): string {
  if (each.kind === 'text') return each.text;
  return each.kind === 'date' ? dutchDate(each.date) : each.value;
}
