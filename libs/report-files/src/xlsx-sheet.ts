import { daysBetween, plainDate, type PlainDate } from '@evenwicht/kernel';
import { cellName, type SheetCell, type SheetGrid } from './sheet-grid.js';
import { styleNumber } from './xlsx-styles.js';
import { element, type Markup } from './xml.js';

/** One sheet; text stands in the cells themselves, so that it is text whatever it begins with. */
export function worksheetOf({ rows, headingRows, widths }: SheetGrid, main: string): Markup {
  const below = cellName(0, headingRows);
  return element(
    'worksheet',
    { xmlns: main },
    element(
      'sheetViews',
      {},
      element(
        'sheetView',
        { workbookViewId: 0 },
        element('pane', { ySplit: headingRows, topLeftCell: below, activePane: 'bottomLeft', state: 'frozen' }),
      ),
    ),
    element('cols', {}, widths.map(column)),
    element('sheetData', {}, rows.map(row)),
    element('pageSetup', { paperSize: 9, orientation: 'landscape', fitToHeight: 0 }),
  );
}

function column(width: number, index: number): Markup {
  return element('col', { min: index + 1, max: index + 1, width, customWidth: 1 });
}

function row(cells: readonly SheetCell[], index: number): Markup {
  return element(
    'row',
    { r: index + 1 },
    cells.map((each, place) => cell(each, cellName(place, index))),
  );
}

function cell(each: SheetCell, name: string): Markup {
  if (each.kind === 'text') {
    const words = element('t', { 'xml:space': 'preserve' }, each.text);
    return element('c', { r: name, s: styleNumber(each.style ?? 'text'), t: 'inlineStr' }, element('is', {}, words));
  }
  const value = each.kind === 'date' ? String(serialOf(each.date)) : each.value;
  const style = each.kind === 'date' ? 'date' : each.style;
  return element('c', { r: name, s: styleNumber(style) }, element('v', {}, value));
}

/** Days since 30 December 1899, by which spreadsheets count from March 1900 on. */
function serialOf(date: PlainDate): number {
  return daysBetween(plainDate('1899-12-30'), date);
}
