import { aboutTable } from './about-table.js';
import { archiveOf } from './archive.js';
import type { ReportDocument } from './report-document.js';
import { gridOf, type SheetGrid } from './sheet-grid.js';
import { element, xmlFile, type Markup } from './xml.js';
import { worksheetOf } from './xlsx-sheet.js';
import { stylesheet } from './xlsx-styles.js';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** An Office Open XML workbook (ECMA-376), a sheet for each table, the first about the report itself. */
export function xlsxOf(document: ReportDocument): Uint8Array {
  const grids = [aboutTable(document), ...document.tables].map(gridOf);
  return archiveOf([
    ['[Content_Types].xml', xmlFile(contentTypes(grids))],
    ['_rels/.rels', xmlFile(packageRelations())],
    ['docProps/core.xml', xmlFile(properties(document))],
    ['xl/workbook.xml', xmlFile(workbook(grids))],
    ['xl/_rels/workbook.xml.rels', xmlFile(workbookRelations(grids))],
    ['xl/styles.xml', xmlFile(stylesheet(main))],
    ...grids.map((grid, index) => [`xl/${sheetPath(index)}`, xmlFile(worksheetOf(grid, main))] as const),
  ]);
}

const sheetPath = (index: number) => `worksheets/sheet${index + 1}.xml`;

function contentTypes(grids: readonly SheetGrid[]): Markup {
  const override = (part: string, type: string) => element('Override', { PartName: part, ContentType: type });
  return element(
    'Types',
    { xmlns: `${packaged}/content-types` },
    element('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    override('/xl/workbook.xml', `${sheetType}.sheet.main+xml`),
    override('/xl/styles.xml', `${sheetType}.styles+xml`),
    grids.map((_, index) => override(`/xl/${sheetPath(index)}`, `${sheetType}.worksheet+xml`)),
  );
}

function packageRelations(): Markup {
  const core = `${packaged}/relationships/metadata/core-properties`;
  return relationships([
    ['rId1', `${relations}/officeDocument`, 'xl/workbook.xml'],
    ['rId2', core, 'docProps/core.xml'],
  ]);
}

function workbookRelations(grids: readonly SheetGrid[]): Markup {
  return relationships([
    ...grids.map((_, index) => [sheetId(index), `${relations}/worksheet`, sheetPath(index)] as const),
    ['styles', `${relations}/styles`, 'styles.xml'],
  ]);
}

const sheetId = (index: number) => `sheet${index + 1}`;

function relationships(each: readonly (readonly [id: string, type: string, target: string])[]): Markup {
  return element(
    'Relationships',
    { xmlns: `${packaged}/relationships` },
    each.map(([id, type, target]) => element('Relationship', { Id: id, Type: type, Target: target })),
  );
}

/** No moment of making: the same report is the same file. */
function properties({ title }: ReportDocument): Markup {
  return element(
    'cp:coreProperties',
    {
      'xmlns:cp': `${packaged}/metadata/core-properties`,
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    },
    element('dc:title', {}, title),
    element('dc:language', {}, 'nl-NL'),
  );
}

function workbook(grids: readonly SheetGrid[]): Markup {
  return element(
    'workbook',
    { xmlns: main, 'xmlns:r': relations },
    element(
      'sheets',
      {},
      grids.map(({ name }, index) => element('sheet', { name, sheetId: index + 1, 'r:id': sheetId(index) })),
    ),
  );
}
